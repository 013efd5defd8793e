extension ByteStream {
  /// The bytes of one file in an archive, up to an offset of the archive.
  ///
  /// Reading throws where the archive ends before: half an article is none.
  static func member(of archive: ByteStream, upTo end: Int, named name: String, at location: String) -> ByteStream {
    ByteStream {
      let piece = try archive.readPiece(max(0, min(1 << 18, end - archive.offset)))
      if piece.isEmpty, archive.offset < end {
        throw IngestError(
          .brokenCompression, at: location, "the archive ends in the middle of \(name)",
          remedy: "copy or download it again")
      }
      return piece
    }
  }
}
