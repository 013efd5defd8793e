extension Finding.Code {
  /// A rule of a corrections file that cannot be read.
  package static let badCorrection: Self = "bad-correction"
  /// A rule that another rule of the file contradicts.
  package static let contradictingCorrections: Self = "contradicting-corrections"
  /// A date such as `03/04/2019`, whose order of day and month is not known.
  package static let ambiguousDate: Self = "ambiguous-date"
  /// An article with the address or id of another one in the same file.
  package static let repeatedID: Self = "repeated-id"
}
