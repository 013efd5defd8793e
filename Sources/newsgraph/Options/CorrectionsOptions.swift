import ArgumentParser
import Foundation
import NewsModel
import Pipeline

/// The user's rules on who is who.
struct CorrectionsOptions: ParsableArguments {
  @Option(help: "Replay the rules of this file on who is who; see Documentation/Corrections.md.", completion: .file())
  var corrections: String?

  /// The assembler with the rules of the file; rules that cannot be read are reported.
  func assembler(_ console: Console) throws -> GraphAssembler {
    guard let corrections else { return GraphAssembler() }
    guard let text = try? String(contentsOfFile: corrections, encoding: .utf8) else {
      throw Failure("\(corrections): The file cannot be read as text.")
    }
    let assembler = GraphAssembler(corrections: text, location: corrections)
    Self.report(assembler.findings, console)
    return assembler
  }

  /// Reports the rules that had no effect.
  static func report(_ findings: [Finding], _ console: Console) {
    for finding in findings { console.problem("\(finding.location ?? ""): \(finding.message)") }
  }
}
