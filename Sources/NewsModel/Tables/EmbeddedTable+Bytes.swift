package import NewsModelData

extension EmbeddedTable {
  package var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }

  /// The name of the file that was embedded: "cues.tsv".
  var fileName: String { String(cString: name) }

  /// Stops at a model that the program cannot use: without it, it would read less and say nothing.
  ///
  /// - Parameter version: The version of the features that the program computes.
  package func refuseModel(needed version: UInt32) -> Never {
    preconditionFailure(
      "\(fileName) is not a model of version \(version), which this program needs: run `make models` and build again.")
  }
}
