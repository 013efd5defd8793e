import ArgumentParser

/// How results are printed.
struct ResultOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false
  @Flag(help: "Print one JSON object a line.")
  var jsonl = false
  @Flag(help: "Print tab-separated values with a header line.")
  var tsv = false

  func validate() throws {
    if [json, jsonl, tsv].count(where: { $0 }) > 1 {
      throw ValidationError("Give only one of --json, --jsonl and --tsv.")
    }
  }

  var format: ResultFormat { json ? .json : jsonl ? .jsonl : tsv ? .tsv : .text }
}
