import EntitiesData

/// Reads what `EntitiesData` embeds.
enum EntityTables {
  static func text(of table: EntitiesTable) -> String {
    String(decoding: UnsafeRawBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
  }
}
