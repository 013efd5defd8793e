import BenchmarkSupport
import Entities
import Events
import Export
import Ingest
import KnowledgeGraph
import Language
import NewsModel
import Pipeline
import Positions

/// Measures each stage in words a second of one core, and beside a scan of the same bytes in the same run.
///
/// ```
/// swift run -c release newsgraph-speed ../shared/corpora/wikinews/*.csv
/// ```
///
/// Ratios to the scan hardly depend on the machine, so that two runs can be compared and a slower stage is seen.
@main
struct SpeedBenchmark {
  static func main() throws {
    let inputs = Array(CommandLine.arguments.dropFirst())
    guard !inputs.isEmpty else { return print("usage: newsgraph-speed ARTICLES… | --pages FOLDER | --archive FILE") }
    if inputs.count == 2, inputs[0] == "--pages" { return try PageSpeed(folder: inputs[1]).run() }
    if inputs.count == 2, inputs[0] == "--archive" { return try ArchiveMemory(path: inputs[1]).run() }
    try SpeedBenchmark(inputs).run()
  }

  private let inputs: [String]

  private init(_ inputs: [String]) { self.inputs = inputs }

  private func run() throws {
    let (documents, ingest) = try Stopwatch.shortestTime { try self.documents() }
    let bytes = documents.map { Array($0.text.utf8) }
    let (words, scan) = Stopwatch.shortestTime { bytes.reduce(0) { $0 + ByteScan.words(in: $1) } }
    print("\(documents.count) articles, \(words) words, \(bytes.reduce(0) { $0 + $1.count }) bytes")
    let table = SpeedTable(words: words, scan: scan)
    table.row("byte scan", scan)

    let language = LanguageReader()
    let (segmented, segmentation) = Stopwatch.shortestTime { documents.map { language.segmented($0) } }
    let (named, names) = Stopwatch.shortestTime { changed(segmented) { language.findNames(in: &$0) } }
    let (texts, syntax) = Stopwatch.shortestTime { changed(named) { language.parse(&$0) } }
    table.row("tokens, sentences, quotations", segmentation)
    table.row("names", names)
    table.row("tags, dependencies", syntax)
    table.row("language core", segmentation + names + syntax)

    let entityReader = EntityReader()
    let eventReader = EventReader()
    let positionReader = PositionReader()
    let (entities, entityTime) = Stopwatch.shortestTime { texts.map { entityReader.read($0) } }
    let (events, eventTime) = Stopwatch.shortestTime {
      zip(texts, entities).map { eventReader.read($0, entities: $1) }
    }
    let (_, positionTime) = Stopwatch.shortestTime {
      texts.indices.map { positionReader.read(texts[$0], entities: entities[$0], events: events[$0]) }
    }
    table.row("entities", entityTime)
    table.row("events", eventTime)
    table.row("positions", positionTime)

    let analyzer = ArticleAnalyzer()
    let (records, analysis) = Stopwatch.shortestTime { documents.map { analyzer.record(of: $0) } }
    table.row("article to record", analysis)
    table.row("reading files", ingest)
    let (_, lines) = Stopwatch.shortestTime { records.reduce(0) { $0 + RecordFormat().bytes(for: $1).count } }
    table.row("records as JSON", lines)
    let (_, graph) = Stopwatch.shortestTime { GraphAssembler().graph(of: records).edges.count }
    table.row("graph", graph)
    table.row("files to graph", ingest + analysis + graph)
  }

  private func documents() throws -> [Document] {
    var documents: [Document] = []
    let reader = ArticleReader()
    for input in InputResolver().inputs(for: inputs) {
      try reader.read(input) { result in
        if case .success(let article) = result { documents.append(article.document) }
      }
    }
    return documents
  }

  private func changed(_ texts: [AnalyzedText], _ change: (inout AnalyzedText) -> Void) -> [AnalyzedText] {
    texts.map { text in
      var text = text
      change(&text)
      return text
    }
  }
}
