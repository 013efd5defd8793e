import NewsModel
import Pipeline

/// How much a command has read, and what is to be told of it at the end.
///
/// ```swift
/// var counts = ReadingCounts()
/// counts.add(record)    // an article in French
/// counts.add(problem)   // a file that could not be read
/// counts.articles       // 1
/// counts.failed         // 1
/// counts.remarks        // ["1 article is not in English and was not analysed: a.txt (fr)."]
/// ```
struct ReadingCounts {
  private(set) var articles = 0
  /// Those among them that are not in English: kept, and not analysed.
  private(set) var foreign = 0
  /// The words of the others.
  private(set) var words = 0
  private(set) var failed = 0
  private(set) var skipped = 0
  /// The first articles that are not in English, with their languages.
  private var foreignNames: [String] = []
  /// The first articles in an old encoding that they do not name.
  private var guessedNames: [String] = []
  private var guessed = 0

  /// More names say nothing new.
  private static let namesShown = 5

  mutating func add(_ record: DocumentRecord) {
    articles += 1
    let document = record.document
    if document.isAnalysed {
      words += Self.wordCount(of: document.text)
    } else {
      foreign += 1
      if foreign <= Self.namesShown {
        let language = document.language.map { $0 == "und" ? "unknown" : $0 } ?? "unknown"
        foreignNames.append("\(document.id.rawValue) (\(language))")
      }
    }
    if record.findings.contains(where: { $0.code == .guessedEncoding }) {
      guessed += 1
      if guessed <= Self.namesShown { guessedNames.append(document.id.rawValue) }
    }
  }

  mutating func add(_ problem: Problem) {
    if problem.isSkip { skipped += 1 } else { failed += 1 }
  }

  /// What a reader must know of the articles that were read: a line for each kind of them.
  var remarks: [String] {
    var lines: [String] = []
    if foreign > 0 {
      lines.append(
        "\(TextLayout.count(foreign, "article")) \(foreign == 1 ? "is" : "are") not in English and "
          + "\(foreign == 1 ? "was" : "were") not analysed: \(Self.list(foreignNames, of: foreign)).")
    }
    if guessed > 0 {
      lines.append(
        "\(TextLayout.count(guessed, "article")) \(guessed == 1 ? "is" : "are") not in UTF-8 and "
          + "\(guessed == 1 ? "was" : "were") read as Western European (Windows-1252): "
          + "\(Self.list(guessedNames, of: guessed)).")
    }
    return lines
  }

  /// "a.txt (fr), b.txt (de), …".
  private static func list(_ names: [String], of count: Int) -> String {
    names.joined(separator: ", ") + (count > names.count ? ", …" : "")
  }

  /// What spaces stand between; counted and not cut, because the words of a long article fill many MiB.
  private static func wordCount(of text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      if byte != UInt8(ascii: " "), !isInWord { count += 1 }
      isInWord = byte != UInt8(ascii: " ")
    }
    return count
  }
}
