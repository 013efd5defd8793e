import Export
import Foundation

/// Whether a file was written by newsgraph, as far as its beginning tells.
///
/// A graph that was laid out in Gephi and a table of somebody's articles begin nearly alike, and are not ours to write
/// over.
enum OwnFile {
  private static let beginnings =
    [DOTFormat.opening, JSONFormat.opening]
    + [CSVFormat.nodeColumns, CSVFormat.edgeColumns, StatementTable.columns, EventTable.columns, DocumentTable.columns]
    .map { $0.prefix(4).joined(separator: ",") + "," }
    // Tables of statements before version 0.1.
    + ["ID,document,title,outlet,date,person,"]
  /// What follows the id in a line of JSON: of a node or edge, a record, a document.
  private static let members = ["\"kind\":", "\"key\":", "\"path\":"]

  /// - Returns: `true` for an empty file too: nothing is lost with it. `false` for one that cannot be read: what is in
  ///   it is not known.
  static func isOurs(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    // It was only read: nothing is lost when closing fails.
    defer { try? handle.close() }
    let data: Data
    do { data = try handle.read(upToCount: 4096) ?? Data() } catch { return false }
    if data.isEmpty { return true }
    let head = String(decoding: data, as: UTF8.self)
    if head.hasPrefix("<") {
      return head.contains("<!-- newsgraph:") || head.contains("<!-- Title: newsgraph")
        || head.contains("<creator>newsgraph<")
        || head.contains("<graph id=\"agreement\" edgedefault=\"undirected\">")
    }
    if head.hasPrefix("{\"id\":\"") { return members.contains(where: head.contains) }
    return beginnings.contains(where: head.hasPrefix)
  }
}
