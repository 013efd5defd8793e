extension Finding.Code {
  // Of reading articles.

  /// Bytes that are not of the encoding of the text were replaced.
  package static let repairedBytes: Self = "repaired-bytes"
  /// Text that seems to end before its end.
  package static let cutOff: Self = "cut-off"
  /// Elements deeper than is followed.
  package static let deepMarkup: Self = "deep-markup"
  /// A text in an old encoding that it does not name.
  package static let guessedEncoding: Self = "guessed-encoding"
  /// A table of which no column is known to hold the date.
  package static let noDateColumn: Self = "no-date-column"
  /// A page without a date of publication.
  package static let noDate: Self = "no-date"
  /// A date that is not understood.
  package static let unreadDate: Self = "unread-date"
  /// A date such as `03/04/2019`, whose order of day and month is not known.
  package static let ambiguousDate: Self = "ambiguous-date"
  /// An article that is not in English and was not analysed.
  package static let notEnglish: Self = "not-english"
  /// An article with the address or id of another one in the same file.
  package static let repeatedID: Self = "repeated-id"

  // Of what is read in them.

  /// A position of nobody that the text names.
  package static let unknownSpeaker: Self = "unknown-speaker"

  // Of corrections and graph files.

  /// A rule of a corrections file that cannot be read.
  package static let badCorrection: Self = "bad-correction"
  /// A rule that another rule of the file contradicts.
  package static let contradictingCorrections: Self = "contradicting-corrections"
  /// A rule that merges entities of two kinds.
  package static let mixedCorrection: Self = "mixed-correction"
  /// A rule that fits nobody, nothing or too much.
  package static let correctionWithoutEffect: Self = "correction-without-effect"
  /// A value of a graph file that cannot be.
  package static let unreadableValue: Self = "unreadable-value"
}
