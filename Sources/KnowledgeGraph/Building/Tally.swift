import NewsModel

/// Counts what is said of one node or edge over articles; adding in any order gives the same.
struct Tally {
  private(set) var sentences = 0
  private(set) var paragraphs = 0
  private(set) var first: PartialDate?
  private(set) var last: PartialDate?
  private var citations: [Citation] = []

  var isEmpty: Bool { citations.isEmpty }

  /// - Parameter date: When it was stated; the day of the article where that is not said.
  mutating func add(_ citation: Citation, on date: PartialDate?, sentences: Int = 1, paragraphs: Int = 1) {
    self.sentences += sentences
    self.paragraphs += paragraphs
    if let date {
      first = first.map { min($0, date) } ?? date
      last = last.map { max($0, date) } ?? date
    }
    citations.append(citation)
  }

  /// What the citations prove, with the number of articles and of independent sources.
  struct Proof {
    /// In the order of document and place, each once.
    var evidence: [Evidence] = []
    var articles = 0
    var sources = 0
  }

  /// - Parameter ranks: The place of each article in the order of their ids.
  func proof(_ articles: [CitedArticles.Article], ranks: [Int]) -> Proof {
    var proof = Proof()
    proof.evidence.reserveCapacity(citations.count)
    var sources: [Int] = []
    let citations = sorted(ranks)
    for index in citations.indices where index == 0 || citations[index] != citations[index - 1] {
      let article = Int(citations[index].article)
      if index == 0 || citations[index - 1].article != citations[index].article {
        proof.articles += 1
        sources.append(articles[article].source)
      }
      proof.evidence.append(
        Evidence(
          document: articles[article].id, start: Int(citations[index].start), end: Int(citations[index].end),
          quote: citations[index].quote, rule: citations[index].rule, confidence: citations[index].confidence))
    }
    proof.sources = sources.count < 2 ? sources.count : Set(sources).count
    return proof
  }

  /// Most citations are of one article and come in its order; they are not copied.
  private func sorted(_ ranks: [Int]) -> [Citation] {
    func precedes(_ left: Citation, _ right: Citation) -> Bool {
      if left.article != right.article { return ranks[Int(left.article)] < ranks[Int(right.article)] }
      return (left.start, left.end, left.rule) < (right.start, right.end, right.rule)
    }
    let isSorted = citations.indices.dropFirst().allSatisfy { !precedes(citations[$0], citations[$0 - 1]) }
    return isSorted ? citations : citations.sorted(by: precedes)
  }
}
