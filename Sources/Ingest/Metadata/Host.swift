/// The outlet that an address names, when a page names none.
enum Host {
  /// `https://www.example.com/news` → `example.com`.
  static func outlet(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    var host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    host = host.prefix { $0 != ":" }
    for prefix in ["www.", "m.", "amp.", "edition.", "mobile."] where host.hasPrefix(prefix) {
      host = host.dropFirst(prefix.count)
    }
    return host.contains(".") ? host.lowercased() : nil
  }

  /// A date in the path, as `/2019/11/18/` or `/2019-11-18`.
  static func date(in address: String) -> String? {
    let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." || $0 == "?" }
    for index in parts.indices {
      if parts[index].utf8.count == 4, let year = Int(parts[index]), (1990...2100).contains(year),
        index + 2 < parts.count, parts[index + 1].utf8.count <= 3, parts[index + 2].utf8.count <= 2,
        let month = Int(parts[index + 1]) ?? DateReader.month(parts[index + 1]), (1...12).contains(month),
        let day = Int(parts[index + 2]), (1...31).contains(day)
      {
        return DateReader.Stamp(year: year, month: month, day: day).iso8601
      }
      if parts[index].utf8.count == 8, let number = Int(parts[index]), (19_900_101...21_001_231).contains(number),
        (1...12).contains(number / 100 % 100), (1...31).contains(number % 100)
      {
        return DateReader.Stamp(year: number / 10_000, month: number / 100 % 100, day: number % 100).iso8601
      }
    }
    return nil
  }
}
