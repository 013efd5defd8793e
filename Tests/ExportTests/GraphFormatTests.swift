import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Testing

@Suite struct GraphFormatTests {
  /// Two nodes with awkward names and an edge between them.
  private func graph(name: String) -> Graph {
    let evidence = [
      Evidence(document: .init(rawValue: "d"), start: 0, end: 4, quote: name, rule: "name", confidence: 0.9)
    ]
    let nodes = ["organization:a", "person:b"].map {
      Graph.Node(
        id: .init(rawValue: $0), kind: $0.hasPrefix("p") ? .person : .organization, name: name, mentions: 1,
        articles: 1, sources: 1, evidence: evidence)
    }
    let edge = Graph.Edge(
      id: .init(rawValue: "position.denies.reported.person:b.organization:a"), kind: .position,
      source: nodes[1].id, target: nodes[0].id, layer: .reported, label: "denies", stance: .denies, polarity: .against,
      cue: name, sentences: 1, articles: 1, sources: 1, evidence: evidence)
    return Graph(nodes: nodes, edges: [edge])
  }

  private static let awkward = [
    "plain", "Smith & Sons <Ltd>", "a \"quoted\" \\ name", "end ]]> of section", "Erdoğan 😀", "tab\tand\nline\u{0}",
    "node", "it's; -> [x] {y} | z", "trailing \\",
  ]

  @Test(arguments: awkward)
  func `GraphML holds awkward names in well-formed XML`(name: String) {
    let text = String(decoding: GraphMLFormat().bytes(of: graph(name: name)), as: UTF8.self)
    #expect(text.hasPrefix("<?xml"))
    #expect(text.hasSuffix("</graphml>\n"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.components("<node id=").count == 3)
    #expect(text.components("<edge id=").count == 2)
  }

  @Test(arguments: awkward)
  func `DOT quotes and escapes everything`(name: String) {
    let text = String(decoding: DOTFormat().bytes(of: graph(name: name)), as: UTF8.self)
    for line in text.split(separator: "\n") {
      var quotes = 0
      var escaped = false
      for byte in line.utf8 {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          quotes += 1
        }
      }
      #expect(quotes.isMultiple(of: 2))
    }
  }

  @Test(arguments: awkward)
  func `every line of JSON Lines is an object, whatever the names hold`(name: String) throws {
    for line in text(JSONLinesFormat(), name).split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let evidence = object?["evidence"] as? [[String: Any]]
      #expect(evidence?.first?["quote"] as? String == name)
    }
  }

  @Test(arguments: awkward)
  func `node-link JSON parses and keeps names`(name: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text(JSONFormat(), name).utf8)) as? [String: Any]
    let nodes = object?["nodes"] as? [[String: Any]]
    #expect(nodes?.compactMap { $0["name"] as? String } == [name, name])
    #expect((object?["links"] as? [Any])?.count == 1)
  }

  @Test(arguments: awkward)
  func `tables have one line a row and as many fields as the head`(name: String) {
    for table in CSVFormat.Table.allCases {
      let lines = text(CSVFormat(table), name).split(separator: "\r\n")
      #expect(lines.count == (table == .nodes ? 3 : 2))
      #expect(Set(lines.map(fields)).count == 1)
    }
  }

  @Test(arguments: awkward)
  func `GEXF has its nodes before its edges and no bare markup`(name: String) {
    let gexf = text(GEXFFormat(), name)
    #expect(gexf.components("<node id=").count == 3)
    #expect(gexf.components("</nodes>\n<edges>\n<edge id=").count == 2)
    #expect(!gexf.contains("<Ltd>"))
    #expect(!gexf.contains("& Sons"))
  }

  @Test func `only the flavour for Gephi has edge types as attributes`() {
    #expect(!text(GraphMLFormat(), "x").contains("label=\"denies\""))
    #expect(text(GraphMLFormat(flavor: .gephi), "x").contains("label=\"denies\">"))
  }

  @Test func `JSON of an empty graph parses`() throws {
    let bytes = JSONFormat().bytes(of: Graph())
    #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
  }

  private func text(_ format: some GraphFormat, _ name: String) -> String {
    String(decoding: format.bytes(of: graph(name: name)), as: UTF8.self)
  }

  /// Counts the fields of a line of CSV.
  private func fields(_ line: Substring) -> Int {
    var count = 1
    var isQuoted = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ","), !isQuoted { count += 1 }
    }
    return count
  }

  @Test func `an empty graph is a file that loads`() {
    let text = String(decoding: GraphMLFormat().bytes(of: Graph()), as: UTF8.self)
    #expect(text.contains("<graph id=\"newsgraph\" edgedefault=\"directed\">\n</graph>"))
  }

  @Test func `a full disk leaves no file and a clear error`() {
    let error = #expect(throws: ExportError.self) { try GraphMLFormat().write(graph(name: "x"), to: "/dev/full/x") }
    #expect(error?.code == .unwritable)
    #expect(error?.location == "/dev/full/x")
  }

  @Test func `a folder in the place of the file is reported`() {
    let folder = FileManager.default.temporaryDirectory.path
    let error = #expect(throws: ExportError.self) { try GraphMLFormat().write(graph(name: "x"), to: folder) }
    #expect(error?.code == .unwritable)
    #expect(error?.description.contains("name a file in it") == true)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
