import NewsModel
import Testing

@testable import Ingest

@Suite struct SyndicationGroupsTests {
  private static let report = (1...60).map {
    "On day \($0) the council number \($0 * 7) met in room \($0 * 13) of the hall."
  }.joined(separator: " ")

  @Test func `copies share a group, others have none`() {
    let copy = "LAGOS (Wire) — " + Self.report.uppercased() + " Additional reporting by the desk."
    let other = (1...60).map { "A ship of \($0 * 11) tons left port \($0) with \($0 * 3) sailors." }.joined(
      separator: " ")
    let articles = [("c", copy), ("a", Self.report), ("b", other)].map {
      (id: Document.ID(rawValue: $0.0), signature: ShingleSignature($0.1))
    }
    let groups = SyndicationGroups().groups(of: articles)
    #expect(groups == [.init(rawValue: "a"): "a", .init(rawValue: "c"): "a"])
    #expect(SyndicationGroups().groups(of: articles.reversed()) == groups)
  }
}
