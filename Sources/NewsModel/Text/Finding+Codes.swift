extension Finding.Code {
  /// A rule of a corrections file that cannot be read.
  package static let badCorrection: Self = "bad-correction"
  /// A rule that another rule of the file contradicts.
  package static let contradictingCorrections: Self = "contradicting-corrections"
  /// A date such as `03/04/2019`, whose order of day and month is not known.
  package static let ambiguousDate: Self = "ambiguous-date"
  /// A text in an old encoding that it does not name.
  package static let guessedEncoding: Self = "guessed-encoding"
  /// A table of which no column is known to hold the date.
  package static let noDateColumn: Self = "no-date-column"
  /// An article that is not in English and was not analysed.
  package static let notEnglish: Self = "not-english"
  /// An article with the address or id of another one in the same file.
  package static let repeatedID: Self = "repeated-id"
}
