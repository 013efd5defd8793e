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
    var expansion = Expansion(
      source: source, form: form, location: location, limit: options.maximumExpansion, inflater: inflater)
    return ByteStream { try expansion.next() }
  }

  /// How far a stream was expanded.
  private struct Expansion {
    let source: ByteStream
    let form: Form
    let location: String
    /// How many times as many bytes may come out as went in.
    let limit: Int
    let inflater: Inflater
    private var made = 0
    private var used = 0
    private var isInMember = false
    private var isDone = false

    init(source: ByteStream, form: Form, location: String, limit: Int, inflater: Inflater) {
      self.source = source
      self.form = form
      self.location = location
      self.limit = limit
      self.inflater = inflater
    }

    /// The next piece; empty at the end. Behind an error there is none.
    mutating func next() throws -> [UInt8] {
      var output = [UInt8](repeating: 0, count: 1 << 17)
      while !isDone {
        guard try !source.isFinished else {
          isDone = true
          if isInMember { throw broken("the compressed data ends too early") }
          break
        }
        let (status, taken, given) = inflater.step(try source.peekAvailable(), &output)
        try source.skip(taken)
        used += taken
        made += given
        isInMember = true
        if status == NG_INFLATE_MEMBER_END { try endMember() }
        if status == NG_INFLATE_BROKEN {
          isDone = true
          throw broken("the compressed data is damaged after \(made) bytes")
        }
        if made > 64 << 20 && made / max(1, used) > limit {
          isDone = true
          throw IngestError(
            .limit, at: location, "expands more than \(limit) times", remedy: "raise --max-expansion if you trust it")
        }
        if given > 0 {
          output.removeLast(output.count - given)
          return output
        }
      }
      return []
    }

    private mutating func endMember() throws {
      isInMember = false
      inflater.reset()
      isDone = form == .deflate
      // Zeros or rubbish after the last member are what tape and some crawlers leave.
      while !isDone, try !source.peek(2).elementsEqual(ByteMark.gzip) {
        isDone = try source.isFinished
        try source.skip(1)
      }
    }

    private func broken(_ reason: String) -> IngestError {
      IngestError(.brokenCompression, at: location, reason, remedy: "copy or download it again")
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
