package import NewsModel

/// Turns a record into bytes and back, exactly: every offset, index and bit of confidence.
///
/// The text of the article is not among the bytes; the store keeps it beside them, where it can be searched and
/// verified without decoding.
package enum RecordBytes {
  /// Written first; a change of the layout raises it.
  static let version = 1

  /// The bytes of a record, without the text of its article.
  package static func encode(_ record: DocumentRecord) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(version)
    writer.write(record)
    return writer.bytes
  }

  /// - Parameter text: The text of the article, as it was when the record was encoded.
  /// - Throws: ``ByteReader/Damage`` when the bytes are not a whole record of this version, or not one of this text.
  package static func decode(_ bytes: [UInt8], text: String) throws -> DocumentRecord {
    var reader = ByteReader(bytes)
    guard try reader.int() == version else { throw ByteReader.Damage() }
    let record = try reader.record(text: text)
    guard RecordBounds(record).hold else { throw ByteReader.Damage() }
    return record
  }

  /// The language of the article, without reading the rest of its record.
  static func language(in bytes: [UInt8]) throws -> String? {
    var reader = ByteReader(bytes)
    guard try reader.int() == version else { throw ByteReader.Damage() }
    return try reader.document(text: "").language
  }
}
