import Foundation

/// Whether a file is in a format that newsgraph writes, as far as its beginning tells.
enum OwnFile {
  private static let beginnings = [
    "digraph ", "{\"directed\":", "{\"id\":\"", "Id,Label,", "Id,Source,Target,", "ID,document,", "ID,statement_id,",
    "event_id,event,", "id,title,date,",
  ]

  /// - Returns: `true` for an empty file too: nothing is lost with it.
  static func isOurs(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: 4096), !data.isEmpty else { return true }
    let head = String(decoding: data, as: UTF8.self)
    return beginnings.contains(where: head.hasPrefix)
      || head.hasPrefix("<") && (head.contains("<graphml") || head.contains("<gexf"))
  }
}
