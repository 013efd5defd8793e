import CLibXML2

/// A block of a page whose end is not reached yet, with what it has from those around it.
struct OpenElement {
  /// Where a block stands, as bits that children inherit.
  struct Surroundings: OptionSet {
    let rawValue: UInt8
    static let list = Surroundings(rawValue: 1 << 0)
    static let table = Surroundings(rawValue: 1 << 1)
    static let quote = Surroundings(rawValue: 1 << 2)
    static let figure = Surroundings(rawValue: 1 << 3)
    static let aside = Surroundings(rawValue: 1 << 4)
    static let article = Surroundings(rawValue: 1 << 5)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ tag: MarkupTag) {
      switch tag {
      case .li, .dd, .dt: self = .list
      case .table: self = .table
      case .blockquote: self = .quote
      case .figure, .figcaption: self = .figure
      case .aside, .nav, .footer, .form: self = .aside
      case .article: self = .article
      default: self = []
      }
    }
  }

  let node: Int
  let end: Int
  let tag: MarkupTag
  let roles: ElementRole
  /// The outermost element around it that is foreign to the article, itself included; -1 for none.
  let foreignRoot: Int
  let surroundings: Surroundings
}
