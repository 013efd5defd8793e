import CLibXML2

/// Parses XML piece by piece and hands over the elements that are articles, one at a time.
///
/// Nothing is fetched, no entity is declared and no DOCTYPE subset is read: a document that has one is refused.
final class XMLRecords {
  private let options: ReaderOptions
  private var handle: OpaquePointer?
  private var consume: ((MarkupTree, MarkupTree) throws -> Void)?
  private var failure: (any Error)?

  init(options: ReaderOptions) { self.options = options }

  deinit { ng_xml_destroy(handle) }

  /// - Parameters:
  ///   - names: The elements that are articles, without prefix.
  ///   - body: Gets an element, and what stood outside of such elements so far.
  /// - Throws: ``IngestError`` for XML that cannot be read, or what `body` throws.
  func read(
    _ stream: ByteStream, at location: String, names: String, _ body: @escaping (MarkupTree, MarkupTree) throws -> Void
  ) throws {
    consume = body
    defer { consume = nil }
    // Not retained, and safe: the parser calls back only from `ng_xml_push` below, while this method holds `self`, and
    // the parser itself goes when `self` does.
    let context = Unmanaged.passUnretained(self).toOpaque()
    handle = ng_xml_create(
      names, Int32(options.maximumDepth), Int32(clamping: options.maximumArticleBytes),
      { context, tree in
        guard let context, let tree else { return 1 }
        return Unmanaged<XMLRecords>.fromOpaque(context).takeUnretainedValue().hand(tree)
      }, context)
    guard let handle else { throw IngestError(.unreadable, at: location, "no memory to read it") }
    var isLast = false
    while !isLast {
      let piece = try stream.readPiece(1 << 16)
      isLast = piece.isEmpty
      let status = ng_xml_push(handle, piece, Int32(piece.count), isLast ? 1 : 0)
      if let failure { throw failure }
      try check(Int(status), at: "\(location):\(ng_xml_line(handle))")
    }
  }

  private func hand(_ tree: UnsafeMutablePointer<ng_tree>) -> Int32 {
    guard let handle, let outside = ng_xml_outside(handle) else { return 1 }
    do {
      try consume?(MarkupTree(tree), MarkupTree(outside))
      return 0
    } catch {
      failure = error
      return 1
    }
  }

  private func check(_ status: Int, at place: String) throws(IngestError) {
    switch status {
    case NG_XML_MALFORMED:
      throw IngestError(.malformed, at: place, "the XML is not well-formed; what stood before was read")
    case NG_XML_INTERNAL_SUBSET:
      throw IngestError(
        .unsafeMarkup, at: place, "the XML declares entities of its own, which is not read",
        remedy: "remove the DOCTYPE")
    case NG_XML_TOO_DEEP:
      throw IngestError(.limit, at: place, "elements are nested more than \(options.maximumDepth) deep")
    case NG_XML_CROWDED: throw IngestError(.limit, at: place, "a tag has more than 1024 attributes")
    case NG_XML_TOO_LARGE:
      throw IngestError.tooLarge("an article is larger", options, at: place)
    default: break
    }
  }
}
