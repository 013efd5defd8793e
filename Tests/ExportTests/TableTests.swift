import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Testing

@Suite struct TableTests {
  /// The rows of a CSV file, read as RFC 4180 says.
  private func rows(_ bytes: [UInt8]) -> [[String: String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && next == byte:
        cell.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
        cell = []
      case UInt8(ascii: "\r") where !isQuoted && next == UInt8(ascii: "\n"):
        rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self))
        cell = []
        rows.append([])
        index += 1
      default: cell.append(byte)
      }
      index += 1
    }
    let header = rows[0]
    return rows.dropFirst().filter { !$0.isEmpty }.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private func node(_ id: String, _ kind: EntityType, type: String? = nil) -> Graph.Node {
    Graph.Node(id: .init(rawValue: id), kind: kind, name: id, type: type)
  }

  @Test func `the words of a statement are those at its place, to the letter`() throws {
    let text = "Berg said:\n“No ban,  ever” 😀\n- and left."
    let scalars = Array(text.unicodeScalars)
    let places = [(0, 24), (11, scalars.count), (27, scalars.count)]
    let evidence = places.map { start, end in
      var quote = String.UnicodeScalarView()
      quote.append(contentsOf: scalars[start..<end])
      return Evidence(
        document: .init(rawValue: "d"), start: start, end: end, quote: String(quote), rule: "speech, inferred target",
        confidence: 0.7)
    }
    let edge = Graph.Edge(
      id: .init(rawValue: "e"), kind: .position, source: .init(rawValue: "person:b"),
      target: .init(rawValue: "event:t"),
      layer: .reported, label: "opposes", stance: .opposes, polarity: .against, isNegated: true, evidence: evidence)
    let graph = Graph(nodes: [node("event:t", .event), node("person:b", .person)], edges: [edge])
    let documents = rows(
      DocumentTable(.csv).bytes(of: [Document(id: .init(rawValue: "d"), path: "d.txt", title: "-1", text: text)]))
    #expect(documents.map { $0["text"] } == [text])
    let found = rows(try StatementTable { _ in nil }.bytes(of: graph.statements()))
    #expect(found.count == 3)
    for row in found {
      let start = try #require(row["start"].flatMap { Int($0) })
      let stop = try #require(row["stop"].flatMap { Int($0) })
      #expect(row["text"].map { Array($0.unicodeScalars) } == Array(scalars[start..<stop]))
      #expect(row["agreement"] == "0" && row["negated"] == "1" && row["target_inferred"] == "1")
      #expect(row["confidence"] == "0.7000" && row["source"] == "person:b" && row["edge"] == "e")
    }
  }

  @Test func `documents are lines of JSON, too`() throws {
    let document = Document(id: .init(rawValue: "d"), path: "d.txt", outlet: "Daily", text: "One \"line\"\nand more.")
    let bytes = DocumentTable(.jsonLines).bytes(of: [document, document])
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 2)
    let object = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: String]
    #expect(object == ["id": "d", "path": "d.txt", "outlet": "Daily", "text": document.text])
  }

  @Test func `events have their codes, dates and places`() throws {
    let table = "# comment\nkind\tname\tcameo\tplanned\tweis\nevent\tPROTEST\t14\t13\t18\nstance\tdenies\t01\t\t14\n"
    var event = node("event:march", .event, type: "PROTEST")
    event.date = PartialDate(year: 2019, month: 5)
    event.status = .planned
    let place = Graph.Edge(
      id: .init(rawValue: "place"), kind: .place, source: event.id, target: .init(rawValue: "country:KE"),
      layer: .stated,
      label: "in")
    let graph = Graph(nodes: [node("country:KE", .country), event], edges: [place])
    let found = rows(
      try EventTable(roots: CameoRoots(LexiconTable(table))) { _ in nil }.bytes(of: graph.eventDyads()))
    #expect(found.count == 1)
    let row = try #require(found.first)
    #expect(row["cameo_root"] == "13 | 14" && row["country"] == "KE" && row["date"] == "2019-05")
    #expect(row["date_precision"] == "month" && row["status"] == "planned" && row["source"] == "")
    #expect(Set(row.keys) == Set(EventTable.columns))
  }

  @Test func `the network of agreement is undirected and has the words of both sides`() {
    func position(_ source: String, _ words: String) -> Graph.Edge {
      Graph.Edge(
        id: .init(rawValue: source), kind: .position, source: .init(rawValue: source),
        target: .init(rawValue: "event:t"),
        layer: .reported, label: "supports", stance: .supports, polarity: .favor,
        evidence: [
          Evidence(document: .init(rawValue: source), start: 0, end: 4, quote: words, rule: "r", confidence: 1)
        ])
    }
    let graph = Graph(
      nodes: [node("event:t", .event), node("person:a", .person), node("person:b", .person)],
      edges: [position("person:a", "I am <for> it"), position("person:b", "so am I")])
    let bytes = AgreementGraphML().bytes(of: AgreementNetwork(of: graph.statements(), in: graph))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("edgedefault=\"undirected\""))
    #expect(text.contains("<data key=\"e_source_quote\"><![CDATA[I am <for> it]]></data>"))
    #expect(text.contains("<data key=\"e_target_quote\">so am I</data>"))
    #expect(text.contains("<data key=\"e_targets\">event:t</data>"))
    #expect(text.contains("<data key=\"e_kind\">agreement</data>"))
    var check = GraphMLCheck(bytes)
    #expect(check.run().faults.isEmpty)
  }
}
