import NewsModel
import Testing

@testable import Language

/// The names of a text, as `words/type` with `*` for demonyms.
private func names(_ text: String) -> [String] {
  let read = LanguageReader().read(Document(id: .init(rawValue: "test"), path: "test", text: text))
  return read.names.map {
    "\(read.words(of: $0.tokens))/\($0.type.rawValue)\($0.form == .demonym ? "*" : "")"
  }
}

@Suite("Names")
struct NameFinderTests {
  @Test("The compiled-in tables and model fit the program")
  func embedded() {
    #expect(NameGazetteer.embedded != nil)
    #expect(NameModel.embedded != nil)
  }

  @Test("People, countries and demonyms are told apart, titles left out")
  func kinds() {
    let found = names("President Barack Obama met Russian officials in Germany on Monday.")
    #expect(found == ["Barack Obama/person", "Russian/country*", "Germany/country"])
  }

  @Test("Organizations are whole")
  func organizations() {
    #expect(names("She studied at the University of Warsaw before that.").contains("University of Warsaw/organization"))
    #expect(names("The Ministry of Defense said so.").contains("Ministry of Defense/organization"))
  }
}
