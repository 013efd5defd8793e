/// An error from a store file.
package struct StoreError: Error, Sendable, Hashable {
  /// What kind of failure it was.
  package enum Code: Hashable, Sendable { case missing, notAStore, newerVersion, damagedRecord, failed }

  package let code: Code
  /// The store file.
  package let location: String
  /// What went wrong and what to do, in one sentence.
  package let reason: String

  package init(_ code: Code, location: String, reason: String) {
    self.code = code
    self.location = location
    self.reason = reason
  }
}

extension StoreError: CustomStringConvertible {
  package var description: String { "\(location): \(reason)" }
}
