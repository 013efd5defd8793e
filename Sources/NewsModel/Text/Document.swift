/// One article: its text and what is known of where it comes from.
package struct Document: Hashable, Sendable {
  package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where a date of publication was read.
  package enum DateOrigin: String, Hashable, Sendable {
    case jsonLD = "json-ld"
    case meta, time, byline
    /// The address of a page, or the name of a file: "2019-07-10-title.txt".
    case url
    case dateline, feed, column
  }

  /// Stable for one article: its address where it has one, else its path, with `#n` for the n-th article in a file.
  package var id: ID
  /// The file it was read from, as the user named it.
  package var path: String
  package var url: String?
  package var outlet: String?
  package var author: String?
  package var title: String?
  /// ISO 8601, a day or a full time with its zone.
  package var published: String?
  package var publishedFrom: DateOrigin?
  /// ISO 639-1.
  package var language: String?
  /// The article as clean text. Paragraphs are separated by newlines.
  package let text: String
  /// Ranges of ``text`` that are not article: menus, "Read more", slideshow lines. Sorted, not overlapping.
  package var boilerplate: [TextSpan]
  /// Near-identical articles (print versions, the same agency report) share this id; `nil` when not computed.
  package var syndicationGroup: String?

  package init(
    id: ID, path: String, url: String? = nil, outlet: String? = nil, author: String? = nil, title: String? = nil,
    published: String? = nil, publishedFrom: DateOrigin? = nil, language: String? = nil, text: String,
    boilerplate: [TextSpan] = [], syndicationGroup: String? = nil
  ) {
    var text = text
    text.makeContiguousUTF8()
    self.id = id
    self.path = path
    self.url = url
    self.outlet = outlet
    self.author = author
    self.title = title
    self.published = published
    self.publishedFrom = publishedFrom
    self.language = language
    self.text = text
    self.boilerplate = boilerplate
    self.syndicationGroup = syndicationGroup
  }

  /// The day of publication, the anchor of relative dates.
  package var publicationDate: PartialDate? { published.flatMap { PartialDate(iso8601: $0) } }

  /// The ISO 639-1 code of English, of whose rules all stages are made. Articles in other languages are only kept.
  package static let analysedLanguage = "en"

  /// Whether the stages read an article of a language: `nil` is one that is too short to tell.
  package static func isAnalysed(language: String?) -> Bool { language == nil || language == analysedLanguage }

  /// Whether the stages read this article, or only keep it.
  package var isAnalysed: Bool { Self.isAnalysed(language: language) }

  /// The words in a range of the text.
  ///
  /// - Complexity: O(1); the text is contiguous UTF-8.
  package subscript(span: TextSpan) -> Substring { text[span] }
}

extension String {
  /// The words in a range of contiguous UTF-8.
  subscript(span: TextSpan) -> Substring {
    self[utf8.index(utf8.startIndex, offsetBy: span.start)..<utf8.index(utf8.startIndex, offsetBy: span.end)]
  }
}
