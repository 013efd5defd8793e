import Foundation
import KnowledgeGraph
import NewsModel
import Pipeline
import Store

/// What makes a graph of records: the user's corrections, which public ids, whether claims; as the command says, else as its
/// store keeps.
struct IdentityRules {
  /// To be kept with the graph.
  let settings: BuildSettings
  let assembler: GraphAssembler
  private let console: Console
  /// Whether the corrections were named now; what a store keeps was reported when it was named.
  private let isNew: Bool
  /// Whether the file of corrections has rules that cannot be read or that contradict each other.
  private var isFaulty = false

  /// - Parameters:
  ///   - kept: What the store was built with.
  ///   - corrections: A file that takes the place of the kept rules; an empty name drops them.
  ///   - knowledgeBase: The same for the knowledge bases.
  /// - Throws: ``Failure`` when the file of corrections cannot be read.
  init(kept: BuildSettings, corrections: String?, knowledgeBase: String? = nil, _ console: Console) throws {
    var settings = kept
    if let named = corrections {
      settings.corrections = named.isEmpty ? nil : .init(text: try Self.text(of: named), location: named)
    }
    if let named = knowledgeBase {
      // Commands may be given in other folders.
      settings.knowledgeBases = named.isEmpty ? [] : [URL(filePath: named).standardizedFileURL.path]
    }
    // One that is gone is told before anything is read.
    for path in settings.knowledgeBases { _ = try KnowledgeStore(path: path) }
    self.settings = settings
    self.console = console
    isNew = corrections != nil
    var assembler = settings.corrections.map(Self.assembler) ?? GraphAssembler()
    assembler.hasClaims = settings.hasClaims
    self.assembler = assembler
    if isNew { report(assembler.findings) }
  }

  /// The graph of records, with rules that have no effect reported.
  ///
  /// - Throws: An error when a knowledge base is gone: without it nodes would lose their ids.
  mutating func graph(of records: [DocumentRecord]) throws -> Graph {
    let parts = assembler.parts(of: records)
    var graph = parts.graph()
    for path in settings.knowledgeBases {
      let count = graph.link(to: try KnowledgeStore(path: path).entries(named: graph.linkableNames))
      console.message("\(TextLayout.count(count, "node")) of \(TextLayout.number(graph.nodes.count)) are in \(path).")
    }
    if isNew { report(parts.findings) }
    return graph
  }

  mutating func reportUnused(for records: [DocumentRecord]) {
    if isNew { report(assembler.unusedRules(for: records)) }
  }

  /// - Throws: Exit code 2 when rules could not be read or contradict each other; a rule that fits nobody is no fault.
  func finish() throws {
    if isFaulty { throw ExitStatus.failed.code }
  }

  private mutating func report(_ findings: [Finding]) {
    for finding in findings {
      console.problem("\(finding.location ?? ""): \(finding.message)")
      if finding.code == .badCorrection || finding.code == .contradictingCorrections { isFaulty = true }
    }
  }

  private static func assembler(_ rules: BuildSettings.Corrections) -> GraphAssembler {
    GraphAssembler(corrections: rules.text, location: rules.location, eventTypes: Set(OpenNames.eventTypes.names))
  }

  private static func text(of path: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("\(path): There is no such file of corrections; check the name after --corrections.")
    }
    if isFolder.boolValue { throw Failure("\(path): This is a folder; name the file of corrections that is in it.") }
    let bytes: Data
    do { bytes = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw Failure("\(path): The file of corrections cannot be read: \(error.localizedDescription)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path): The file of corrections is not UTF-8 text; save it as UTF-8.")
    }
    return text
  }
}
