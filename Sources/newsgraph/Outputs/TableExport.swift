import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query
import SchemaTables
import Store

/// Writes what is made of a graph and is no graph: tables of statements, events and articles, the network of agreement.
struct TableExport {
  let source: any GraphSource
  let output: BytesOutput
  let console: Console

  func writeStatements(_ statements: [CodedStatement]) throws {
    warnOfMissingFacts()
    guard let path = try output.write(StatementTable(article: facts).bytes(of: statements)) else { return }
    let count = TextLayout.count(Set(statements.map(\.id)).count, "statement")
    console.message("Wrote \(count) in \(TextLayout.count(statements.count, "row")) to \(path).")
  }

  func writeAgreement(of statements: [CodedStatement], in graph: Graph) throws {
    let network = AgreementNetwork(of: statements, in: graph)
    guard let path = try output.write(AgreementGraphML().bytes(of: network)) else { return }
    let actors = TextLayout.count(network.actors.count, "actor")
    console.message("Wrote \(actors) and \(TextLayout.count(network.ties.count, "edge")) to \(path).")
  }

  func writeEvents(_ dyads: [EventDyad]) throws {
    warnOfMissingFacts()
    let roots = CameoRoots(LexiconTable(schema_cameo_roots()))
    guard let path = try output.write(EventTable(roots: roots, article: facts).bytes(of: dyads)) else { return }
    let count = TextLayout.count(Set(dyads.map(\.event.id)).count, "event")
    console.message("Wrote \(count) in \(TextLayout.count(dyads.count, "row")) to \(path).")
  }

  /// A name that ends in `.jsonl` gets JSON Lines.
  static func writeDocuments(_ documents: [Document], to output: BytesOutput, _ console: Console) throws {
    let isJSON = output.path?.fileEnding == "jsonl"
    guard let path = try output.write(DocumentTable(isJSON ? .jsonLines : .csv).bytes(of: documents)) else { return }
    console.message("Wrote \(TextLayout.count(documents.count, "article")) to \(path).")
  }

  /// Whoever asks a graph file gets columns without a value, and may not see it among so many.
  private func warnOfMissingFacts() {
    guard source is MemoryGraph else { return }
    console.message(
      "A GraphML file holds no titles, outlets and dates of articles: these columns are empty. Export from the store to "
        + "fill them.")
  }

  private func facts(_ id: Document.ID) throws -> ArticleFacts? {
    try source.article(id).map { ArticleFacts(title: $0.title, outlet: $0.outlet, published: $0.published) }
  }
}
