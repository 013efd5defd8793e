import ArgumentParser
import Foundation
import Language
import NewsModel

/// Makes the fact tables and the model of names.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Makes the fact tables and the model of names.",
    subcommands: [NamesFactsCommand.self, NamesTrainCommand.self, NamesShowCommand.self])
}

/// `names facts`
struct NamesFactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Makes Sources/Language/Data/names-gazetteer.bin from our lists, the factbook, ISO codes and WordNet.")

  @OptionGroup var corpora: CorporaOptions
  @Option(help: "The folder of our own lists of names.") var lists = "NameLists"
  @Option(help: "Where the file is written.") var data = "Sources/Language/Data"
  @Option(help: "Debian's wordnet-base.") var wordnet = "/usr/share/wordnet"
  @Option(help: "Debian's iso-codes.") var iso = "/usr/share/iso-codes/json"

  func run() throws {
    for path in [corpora.folder, wordnet, iso] where !FileManager.default.fileExists(atPath: path) {
      throw ValidationError("\(path) is missing: the fact tables of names are made from it.")
    }
    let folder = URL(fileURLWithPath: corpora.folder)
    var facts = NameFacts()
    let tables = try FileManager.default.contentsOfDirectory(atPath: lists)
      .filter { $0.hasPrefix("names-") && $0.hasSuffix(".tsv") }.sorted()
      .map { LexiconTable(try String(contentsOfFile: lists + "/" + $0, encoding: .utf8), name: $0) }
    facts.readHabits(of: try UnlabelledText(folder: folder).texts())
    // Our own lists come first, since they say which words are titles, and last, since they have the last word.
    for table in tables { try facts.read(table) }
    try facts.readFactbook(folder.appendingPathComponent("factbook"))
    try facts.readISO(URL(fileURLWithPath: iso))
    try facts.readWordNet(URL(fileURLWithPath: wordnet))
    for table in tables { try facts.read(table) }
    facts.readWorld(LexiconTable(try String(contentsOfFile: lists + "/world-names.tsv", encoding: .utf8)))
    let bytes = NameGazetteer.file(of: facts.entries)
    try Data(bytes).write(to: URL(fileURLWithPath: data + "/names-gazetteer.bin"))
    print("\(facts.entries.count) entries, \(bytes.count) bytes")
  }
}

/// `names train`
struct NamesTrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Makes Sources/Language/Data/names-model.bin from the corpora with marked names.")

  @OptionGroup var corpora: CorporaOptions
  @Option(help: "The folder of our own lists of names.") var lists = "NameLists"
  @Option(help: "Where the gazetteer is and the model is written.") var data = "Sources/Language/Data"
  @Option(help: "The folder of marks on articles of the corpora.") var annotations = "Annotations"
  @Option(help: "Passes over the corpora.") var rounds = 8
  @Option(help: "The step size.") var rate: Float = 0.12
  @Option(help: "How often the word itself is left out.") var identity: Float = 0.35
  @Option(help: "How many features the model keeps.") var rows = 200_000
  @Option(help: "How often the fact tables are left out.") var tables: Float = 0.15
  @Option(help: "How much a copy with names of the world counts beside its original.") var renamed: Float = 0.5

  func run() throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: data + "/names-gazetteer.bin")))
    try bytes.withUnsafeBytes { raw in
      guard let gazetteer = NameGazetteer(bytes: raw) else {
        throw ValidationError("names-gazetteer.bin is of another version: run `newsgraph-train names facts` first.")
      }
      let world = WorldNames(LexiconTable(try String(contentsOfFile: lists + "/world-names.tsv", encoding: .utf8)))
      let unseen = WorldNames(
        LexiconTable(try String(contentsOfFile: lists + "/world-names-held-out.tsv", encoding: .utf8)))
      let split = try NameSplit(folder: corpora.folder, annotations: annotations, gazetteer: gazetteer, unseen: unseen)
      var documents = split.training
      if renamed > 0 { documents += world.renamed(split.training, gazetteer: gazetteer, weight: renamed) }
      let file = train(documents, gazetteer: gazetteer)
      try Data(file).write(to: URL(fileURLWithPath: data + "/names-model.bin"))
      try file.withUnsafeBytes { raw in
        guard let model = NameModel(bytes: raw) else { throw ValidationError("The model cannot be read back.") }
        let finder = NameFinder(gazetteer: gazetteer, model: model)
        for (name, documents) in split.development { NameScore(name, documents, finder: finder).print() }
      }
    }
  }
}

extension NamesTrainCommand {
  private func train(_ documents: [NameDocument], gazetteer: NameGazetteer) -> [UInt8] {
    let prepared = documents.map {
      NameTrainer.Prepared(scan: NameScan($0.analyzed(), gazetteer: gazetteer), allowed: $0.allowed, weight: $0.weight)
    }
    var trainer = trainer()
    trainer.train(prepared, keeping: rows) { round, loss in report("round \(round + 1): loss \(loss)") }
    return trainer.file()
  }

  private func trainer() -> NameTrainer {
    var trainer = NameTrainer()
    trainer.rounds = rounds
    trainer.rate = rate
    trainer.identityDropout = identity
    trainer.tableDropout = tables
    return trainer
  }

  private func report(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}

/// `names show`
struct NamesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints texts with their names in brackets, to read what the model does.")

  @Argument(help: "Plain-text files.") var files: [String]

  func run() throws {
    let reader = LanguageReader()
    for file in files {
      let text = reader.read(
        Document(id: .init(rawValue: file), path: file, text: try String(contentsOfFile: file, encoding: .utf8)))
      var line = ""
      var names = text.names[...]
      for (index, token) in text.tokens.enumerated() {
        if let sentence = text.sentenceIndex(ofToken: index), text.sentences[sentence].tokens.lowerBound == index {
          print(line)
          line = ""
        }
        if index > 0, text.tokens[index - 1].end < token.start { line += " " }
        if let name = names.first, name.tokens.lowerBound == index { line += "[" }
        line += text.document[token.span]
        if let name = names.first, name.tokens.upperBound == index + 1 {
          line += "|\(name.type.rawValue.prefix(3))\(name.form == .demonym ? "*" : "") \(Int(name.confidence * 100))]"
          names = names.dropFirst()
        }
      }
      print(line)
    }
  }
}
