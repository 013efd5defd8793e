/// How a table separates its cells. The name of the file does not tell: where commas stand in numbers, spreadsheets write
/// `.csv` with semicolons.
struct TableDialect {
  let separator: UInt8
  /// Bytes before the header: a byte order mark, and the line `sep=;` by which Excel tells itself the separator.
  let preamble: Int
  /// How many lines these are.
  let preambleLines: Int

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]

  /// - Parameters:
  ///   - head: The first bytes of the file.
  ///   - usual: The separator that the name of the file stands for; it goes before others that stand as often.
  init(head: ArraySlice<UInt8>, usual: UInt8) {
    var rest = head
    if rest.starts(with: ByteMark.utf8) { rest = rest.dropFirst(3) }
    if rest.starts(with: "sep=".utf8), let named = rest.dropFirst(4).first,
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    {
      separator = named
      preamble = end + 1 - head.startIndex
      preambleLines = 1
      return
    }
    preamble = rest.startIndex - head.startIndex
    preambleLines = 0
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in rest {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let most = Self.separators.compactMap { counts[$0] }.max() ?? 0
    separator = counts[usual] == most || most == 0 ? usual : Self.separators.first { counts[$0] == most } ?? usual
  }
}
