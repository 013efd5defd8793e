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
}
