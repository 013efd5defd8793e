/// The form of results.
enum ResultFormat: Sendable {
  /// For a reader.
  case text
  /// One JSON array, or one object for a single result.
  case json
  /// One JSON object a line.
  case jsonl
  /// A header line and one line a result, tab-separated.
  case tsv
}
