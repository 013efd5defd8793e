/// The words in class names that tell what an element is for.
enum ClassWords {
  struct Meaning: Sendable {
    var role: ElementRole = []
    /// `article` in `article-body`.
    var isSubject = false
    /// `body` in `article-body`.
    var isHolder = false
    /// Counts only as the last word of a class name.
    var mustEndName = false
  }

  /// What a word means, by its hash.
  @inline(__always)
  static func meaning(of hash: UInt64) -> Meaning? {
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
    let slots = slots
    while let entry = slots[slot] {
      if entry.hash == hash { return entry.meaning }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  /// An open table: class names are looked up for every element of every page.
  private static let slots: [(hash: UInt64, meaning: Meaning)?] = {
    var slots = [(hash: UInt64, meaning: Meaning)?](repeating: nil, count: 1024)
    for (hash, meaning) in table {
      var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 54)
      while slots[slot] != nil { slot = (slot + 1) & 1023 }
      slots[slot] = (hash, meaning)
    }
    return slots
  }()

  private static let table: [UInt64: Meaning] = {
    var table: [UInt64: Meaning] = [:]
    func add(_ words: String, _ change: (inout Meaning) -> Void) {
      for word in words.split(separator: " ") {
        let hash = word.utf8.reduce(ElementRole.seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        change(&table[hash, default: Meaning()])
      }
    }
    add(
      """
      related relatedlinks relatedposts relatedarticles recommended recommend recommendation recommendations \
      share sharing sharedaddy shares social socials sharetools addthis addtoany sharethis newsletter newsletters subscribe subscription \
      signup promo promos promotion promoted sidebar sidebars footer foot breadcrumb breadcrumbs nav navigation navbar menu \
      menus ad ads adv advert adverts advertising advertisement advertisements adsense dfp sponsor sponsored sponsors outbrain taboola \
      popular trending mostread mostpopular widget widgets cookie cookies consent gdpr modal popup popover overlay \
      toolbar tools pagination pager readmore readnext morestories teaser teasers jp relatedposts \
      facebook twitter whatsapp pinterest linkedin telegram print login register donate donation disclaimer copyright \
      masthead topbar banner skip rating ratings poll quiz shop buy affiliate upsell cta ticker marquee carousel
      """
    ) { $0.role.insert(.foreign) }
    add("comment comments disqus respond reply replies commentlist livefyre fbcomments") {
      $0.role.formUnion([.foreign, .comments])
    }
    add(
      """
      caption captions wpcaption credit credits gallery slideshow slider tags tag taglist keywords topics category categories \
      authorbox authorinfo authorbio bio biography kicker eyebrow photographer figcaption mediacaption imagecaption \
      timestamp dateline infobox factbox
      """
    ) { $0.role.insert(.aside) }
    add(
      "date time timestamp datetime posted pubdate dateline published publish publishdate postdate entrydate createdate"
    ) {
      $0.role.insert(.date)
    }
    add("published publish pubdate publishdate datepublished") { $0.role.insert(.published) }
    add("updated modified update modify lastmodified") { $0.role.insert(.modified) }
    add("byline bylines meta info articleinfo postmeta entrymeta metadata storymeta articlemeta") {
      $0.role.insert(.byline)
    }
    add("author authors byline authorname writer") { $0.role.insert(.author) }
    add("hidden hide invisible sronly visuallyhidden screenreader") { $0.role.insert(.hidden) }
    add(
      "articlebody storybody entrycontent postcontent articlecontent storycontent articletext storytext maincontent postbody newsbody bodycontent bodytext"
    ) {
      $0.role.insert(.body)
    }
    add("article story entry post content news text page main single body blog") { $0.isSubject = true }
    add("body content text copy main inner paragraphs") { $0.isHolder = true }
    add("summary standfirst subtitle subheadline subhead deck dek lead intro excerpt abstract") {
      $0.role.insert(.lead)
    }
    add("tag tags category categories topics keywords") { $0.mustEndName = true }
    return table
  }()
}
