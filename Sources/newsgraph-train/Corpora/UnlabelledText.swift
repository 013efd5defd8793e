import Foundation

/// Text without marks under `../shared/corpora`, for what words look like in general.
struct UnlabelledText {
  let folder: URL

  /// The articles of Wikinews, cut at the commas of their rows and not by their quoting: of a title with a comma the
  /// rest stands before the text.
  ///
  /// The clusters of words were counted on texts that were cut so, and would be others by ``AnnotatedTexts``, which
  /// reads the same files as tables. To be changed when clusters and models are made anew.
  func wikinews() throws -> [String] {
    var texts: [String] = []
    for name in ["wikinews_2019.csv", "wikinews_2020.csv"] {
      let url = folder.appendingPathComponent("wikinews/" + name)
      let text = try String(contentsOf: url, encoding: .utf8)
      // An article begins where a line begins with its address.
      for part in text.components(separatedBy: "https://en.wikinews.org//wiki/").dropFirst() {
        let body = part.split(separator: ",", maxSplits: 3).last.map(String.init) ?? part
        texts.append(body.replacingOccurrences(of: "\"\"", with: "\""))
      }
    }
    return texts
  }

  /// The sentences of NewsMTSC, each a text.
  func newsmtsc() throws -> [String] {
    let url = folder.appendingPathComponent("newsmtsc/train.jsonl")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return row?["sentence_normalized"] as? String
    }
  }

  /// The training sentences of the directed sentiment data, without their marks.
  func directedSentiment() throws -> [String] {
    let url = folder.appendingPathComponent("directed_sentiment/train.tsv")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      String(line.prefix { $0 != "\t" }.filter { $0 != "[" && $0 != "]" })
    }
  }

  /// The addresses of American presidents.
  func addresses() throws -> [String] { try files("plain_text") }

  /// The words of MASC with their tags, `word_TAG`.
  func masc() throws -> [String] { try files("masc_tagged/written") + files("masc_tagged/spoken") }

  private func files(_ name: String) throws -> [String] {
    let base = folder.appendingPathComponent(name)
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted().filter { $0.hasSuffix(".txt") }
      .compactMap { try Self.text(of: base.appendingPathComponent($0)) }
  }

  /// The text of a file; `nil`, and said so, where it is not UTF-8: some of the addresses are not.
  private static func text(of url: URL) throws -> String? {
    if let text = String(validating: try Data(contentsOf: url), as: UTF8.self) { return text }
    FileHandle.standardError.write(Data("\(url.path) is not UTF-8 and is left out.\n".utf8))
    return nil
  }

  /// Every text, whole.
  func texts() throws -> [String] {
    var texts: [String] = []
    for name in ["plain_text", "masc_tagged", "newsmtsc", "directed_sentiment", "wikinews", "ud_ewt", "gum_open"] {
      let base = folder.appendingPathComponent(name)
      for path in try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted() {
        let url = base.appendingPathComponent(path)
        if path.hasSuffix(".conllu") {
          let text = try String(contentsOf: url, encoding: .utf8)
          texts.append(
            text.split(separator: "\n").filter { $0.hasPrefix("# text = ") }.map { $0.dropFirst(9) }
              .joined(separator: "\n"))
        } else if path.hasSuffix(".txt") || path.hasSuffix(".tsv") || path.hasSuffix(".csv") {
          if !path.uppercased().contains("LICENSE"), let text = try Self.text(of: url) { texts.append(text) }
        } else if path.hasSuffix(".jsonl") {
          for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
            guard
              let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
              let sentence = row["sentence_normalized"] as? String
            else { continue }
            texts.append(sentence)
          }
        }
      }
    }
    return texts
  }
}
