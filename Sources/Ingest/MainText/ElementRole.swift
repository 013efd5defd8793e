import CLibXML2
import NewsModel

/// What the class, id and role of an element say it is for.
struct ElementRole: OptionSet, Sendable {
  let rawValue: UInt32

  /// Not of this article: comments, related links, sharing, newsletters, advertising, navigation.
  static let foreign = ElementRole(rawValue: 1)
  /// Of the article, but not its text: captions, credits, author boxes, dates, tags.
  static let aside = ElementRole(rawValue: 2)
  /// Where articles' texts stand.
  static let body = ElementRole(rawValue: 4)
  static let date = ElementRole(rawValue: 8)
  static let published = ElementRole(rawValue: 16)
  static let modified = ElementRole(rawValue: 32)
  static let byline = ElementRole(rawValue: 64)
  static let author = ElementRole(rawValue: 128)
  static let comments = ElementRole(rawValue: 256)
  static let hidden = ElementRole(rawValue: 512)
  /// A summary or standfirst over the text.
  static let lead = ElementRole(rawValue: 1024)
  /// Of the site: footers, menus, cookie notices, newsletters.
  static let furniture = ElementRole(rawValue: 2048)

  /// The share of a page's prose from which on an element is the article whatever it is called.
  ///
  /// The footer of a site can hold more words than a short report does.
  func articleShare(_ tag: MarkupTag) -> Float {
    contains(.furniture) || tag == .footer || tag == .nav ? 0.8 : 0.5
  }

  static func role(of tree: MarkupTree, _ node: Int) -> ElementRole {
    guard tree.nodes[node].attributeCount > 0 else { return [] }
    var role: ElementRole = []
    if let bytes = tree.attributeBytes(node, "class") { role.formUnion(Self.role(ofName: bytes)) }
    if let bytes = tree.attributeBytes(node, "id") { role.formUnion(Self.role(ofName: bytes)) }
    if let bytes = tree.attributeBytes(node, "itemprop"), bytes.elementsEqual("articleBody".utf8) { role.insert(.body) }
    if let bytes = tree.attributeBytes(node, "role"), foreignRoles.contains(where: { bytes.elementsEqual($0.utf8) }) {
      role.insert(.foreign)
    }
    if tree.attributeBytes(node, "hidden") != nil { role.insert(.hidden) }
    if let style = tree.attributeBytes(node, "style") {
      if hides(style) { role.insert(.hidden) }
    }
    return role
  }

  /// Whether a style says `display: none` or `visibility: hidden`.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var plain: [UInt8] = []
    for byte in style where byte != UInt8(ascii: " ") { plain.append(byte.lowercasedASCII) }
    for pattern in hidingStyles where plain.count >= pattern.count {
      for start in 0...(plain.count - pattern.count) where plain[start] == pattern[0] {
        if plain[start..<(start + pattern.count)].elementsEqual(pattern) { return true }
      }
    }
    return false
  }

  private static let foreignRoles = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar", "toolbar",
  ]

  private static let hidingStyles = [Array("display:none".utf8), Array("visibility:hidden".utf8)]

  /// Reads words out of `article__related-links` or `relatedLinks`.
  private static func role(ofName name: UnsafeBufferPointer<UInt8>) -> ElementRole {
    var role: ElementRole = []
    var hash: UInt64 = FNV1a.start
    var length = 0
    var previous: ElementRole = []
    var before: UInt8 = 0
    func finish(isEnd: Bool) {
      guard length > 1 else {
        hash = FNV1a.start
        length = 0
        return
      }
      if let found = ClassWords.meaning(of: hash) {
        // `tags` and `post-category` hold labels; `tag-soccer` and `category-news` say what an article is about.
        if !found.mustEndName || isEnd { role.formUnion(found.role) }
        if found.isHolder && previous.contains(.init(rawValue: 1 << 20)) { role.insert(.body) }
        previous = found.isSubject ? .init(rawValue: 1 << 20) : []
      } else {
        previous = []
      }
      hash = FNV1a.start
      length = 0
    }
    for byte in name {
      if byte.isASCIIUppercase && before.isASCIILetter && !before.isASCIIUppercase { finish(isEnd: false) }
      if byte.isASCIILetter {
        hash = FNV1a.hash(hash, then: UInt64(byte.lowercasedASCII))
        length += 1
      } else {
        finish(isEnd: byte.isASCIISpace)
        if byte == UInt8(ascii: " ") { previous = [] }
      }
      before = byte
    }
    finish(isEnd: true)
    return role
  }
}
