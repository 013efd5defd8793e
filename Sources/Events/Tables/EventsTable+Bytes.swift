import EventsData

extension EventsTable {
  /// The bytes of an embedded table.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }
}
