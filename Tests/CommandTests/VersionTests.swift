import Foundation
import Testing

@Suite struct VersionTests {
  @Test func `who cites the program cites the version that it prints`() throws {
    let run = try Program.run("--version")
    let citation = try String(contentsOfFile: Program.root + "/CITATION.cff", encoding: .utf8)
    #expect(!run.output.isEmpty && citation.contains("\nversion: \(run.output)"))
  }
}
