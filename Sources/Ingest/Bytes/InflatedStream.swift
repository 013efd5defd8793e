import CLibXML2

/// The expanded bytes of a gzip, zlib or deflate stream; members that follow one another are joined.
enum InflatedStream {
  enum Form {
    case gzip
    /// A bare deflate stream as in zip files; ends with its first member.
    case deflate
  }

  /// - Parameters:
  ///   - source: Compressed bytes; taken piece by piece.
  ///   - location: Used in errors.
  static func open(_ source: ByteStream, form: Form, at location: String, options: ReaderOptions) throws -> ByteStream {
    guard let inflater = Inflater(form) else {
      throw IngestError(.brokenCompression, at: location, "no memory to expand it")
    }
    var made = 0
    var used = 0
    var isInMember = false
    var isDone = false
    return ByteStream {
      var output = [UInt8](repeating: 0, count: 1 << 17)
      while !isDone {
        let input = try source.peek(1)
        if input.isEmpty {
          isDone = true
          if isInMember {
            throw IngestError(
              .brokenCompression, at: location, "the compressed data ends too early",
              remedy: "copy or download it again")
          }
          return []
        }
        let piece = try source.peekAvailable()
        let (status, taken, given) = inflater.step(piece, &output)
        try source.skip(taken)
        used += taken
        made += given
        isInMember = true
        switch status {
        case NG_INFLATE_MEMBER_END:
          isInMember = false
          inflater.reset()
          if form == .deflate { isDone = true } else { try skipPadding(source, &isDone) }
        case NG_INFLATE_BROKEN:
          isDone = true
          throw IngestError(
            .brokenCompression, at: location, "the compressed data is damaged after \(made) bytes",
            remedy: "copy or download it again")
        default: break
        }
        if made > 64 << 20 && made / max(1, used) > options.maximumExpansion {
          isDone = true
          throw IngestError(
            .limit, at: location, "expands more than \(options.maximumExpansion) times",
            remedy: "raise --max-expansion if you trust it")
        }
        if given > 0 {
          output.removeLast(output.count - given)
          return output
        }
      }
      return []
    }
  }

  /// Zeros or rubbish after the last member are what tape and some crawlers leave.
  private static func skipPadding(_ source: ByteStream, _ isDone: inout Bool) throws {
    while true {
      let head = try source.peek(2)
      if head.elementsEqual(ByteMark.gzip) { return }
      if head.isEmpty { return isDone = true }
      try source.skip(1)
    }
  }

  private final class Inflater {
    private let handle: OpaquePointer

    init?(_ form: Form) {
      guard let handle = ng_inflater_create(form == .deflate ? 1 : 0) else { return nil }
      self.handle = handle
    }

    deinit { ng_inflater_destroy(handle) }

    func step(_ input: ArraySlice<UInt8>, _ output: inout [UInt8]) -> (status: Int, taken: Int, given: Int) {
      var taken = input.count
      var given = output.count
      let status = input.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          ng_inflate(handle, input.baseAddress, &taken, output.baseAddress, &given)
        }
      }
      return (Int(status), taken, given)
    }

    func reset() { ng_inflater_reset(handle) }
  }
}
