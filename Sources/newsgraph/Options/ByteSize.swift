import ArgumentParser

/// A number of bytes: "500000", "64MiB", "10 MB".
struct ByteSize: ExpressibleByArgument, Equatable {
  let count: Int

  private static let units = [
    "": 1, "b": 1, "k": 1 << 10, "kb": 1000, "kib": 1 << 10, "m": 1 << 20, "mb": 1_000_000, "mib": 1 << 20,
    "g": 1 << 30,
    "gb": 1_000_000_000, "gib": 1 << 30,
  ]

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber || $0 == "-" }
    let unit = argument[digits.endIndex...].drop { $0 == " " }.lowercased()
    guard let number = Int(digits), let factor = Self.units[unit] else { return nil }
    let (count, isTooLarge) = number.multipliedReportingOverflow(by: factor)
    guard !isTooLarge else { return nil }
    self.count = count
  }
}
