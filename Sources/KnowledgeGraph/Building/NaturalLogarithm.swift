#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The C library's logarithm, the only thing of it that the graph needs.
enum NaturalLogarithm {
  static func of(_ value: Double) -> Double { log(value) }
}
