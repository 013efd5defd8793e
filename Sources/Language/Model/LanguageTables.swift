import LanguageData

/// Reads what `LanguageData` embeds.
enum LanguageTables {
  /// The text of a table, which is UTF-8.
  static func text(of table: LanguageTable) -> String {
    String(decoding: UnsafeRawBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
  }
}
