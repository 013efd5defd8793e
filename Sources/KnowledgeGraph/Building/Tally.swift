import NewsModel

/// Counts what is said of one node or edge over articles; adding in any order gives the same.
struct Tally {
  private(set) var sentences = 0
  private(set) var paragraphs = 0
  private var documents: Set<Document.ID> = []
  private var sourceNames: Set<String> = []
  private(set) var first: PartialDate?
  private(set) var last: PartialDate?
  private var evidence: [Evidence] = []

  var articles: Int { documents.count }
  var sources: Int { sourceNames.count }

  mutating func add(
    _ document: Document, evidence: Evidence, sentences: Int = 1, paragraphs: Int = 1, date: PartialDate? = nil
  ) {
    self.sentences += sentences
    self.paragraphs += paragraphs
    documents.insert(document.id)
    // Copies of one agency report are one source, and so are the articles of one outlet.
    sourceNames.insert(document.syndicationGroup ?? document.outlet ?? document.id.rawValue)
    if let date = date ?? document.publicationDate {
      first = first.map { min($0, date) } ?? date
      last = last.map { max($0, date) } ?? date
    }
    self.evidence.append(evidence)
  }

  /// In the order of document and place, each once.
  var sortedEvidence: [Evidence] {
    let sorted = evidence.sorted {
      ($0.document, $0.start, $0.end, $0.rule) < ($1.document, $1.start, $1.end, $1.rule)
    }
    return sorted.enumerated().filter { index, item in index == 0 || sorted[index - 1] != item }.map(\.element)
  }
}
