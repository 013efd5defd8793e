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

  @Test("A title, a country or a determiner before a name is no part of it")
  func edges() {
    #expect(names("On Friday, Crown Prince Hamdan bin Said left.").contains("Hamdan bin Said/person"))
    #expect(!names("He wrote for The New York Times for years.").contains { $0.hasPrefix("The ") })
    #expect(names("The anti-Iran coalition met.") == ["Iran/country"])
  }

  @Test(
    "A name with a hyphen or a list in it is whole, and what is joined to it is no part of it",
    arguments: [
      ("The president, Han Seo-jun, met Moon Do-il in May.", ["Han Seo-jun/person", "Moon Do-il/person"]),
      ("According to al-Hamdan, the rebels left.", ["al-Hamdan/person"]),
      ("Ada Berg-led talks failed.", ["Ada Berg/person"]),
      ("The Trump administration agreed.", ["Trump administration/organization"]),
      (
        "The Ministry of Trade, Industry and Energy agreed.", ["Ministry of Trade, Industry and Energy/organization"]
      ),
      ("President Wayne A. I. Hartley spoke.", ["Wayne A. I. Hartley/person"]),
    ])
  func hyphens(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "What stands before and inside a person's name does not break it",
    arguments: [
      ("Deputy Prime Minister Tan Sri Ahmad Berg left.", ["Ahmad Berg/person"]),
      ("Senator Otto \"Bong\" Lind left.", ["Otto \"Bong\" Lind/person"]),
      ("Home Minister Yusuf Khan Alam left.", ["Yusuf Khan Alam/person"]),
      ("Comrade Monday Hussein left.", ["Monday Hussein/person"]),
      ("On Monday Hussein left.", ["Hussein/person"]),
    ])
  func honorifics(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(
    "The words beside a name tell what it is",
    arguments: [
      ("Moody's lowered the rating.", "Moody's/organization"),
      ("The magazine Mother Jones had the tape.", "Mother Jones/organization"),
      ("He was at the school of St. Emmeram for years.", "St. Emmeram/place"),
    ])
  func besideWords(text: String, expected: String) {
    #expect(names(text).contains(expected), "\(names(text))")
  }

  @Test(
    "What is said of a name once tells what it is everywhere in the article",
    arguments: [
      ("Novak closed a plant. On Monday shares in Novak fell.", "Novak/organization", 2),
      ("Novak, a Danish carmaker, will cut jobs. Novak did not comment.", "Novak/organization", 2),
      ("Telvik said profit rose by a tenth. Workers at Telvik cheered.", "Telvik/organization", 2),
      ("Norsk Elvar, Norway's second-largest carmaker, said so.", "Norsk Elvar/organization", 1),
      ("Youths barricaded Novak roundabout. Police left Novak.", "Novak/place", 2),
      ("The group came with Novak. His sister Novak waited.", "Novak/person", 2),
      ("The company Lindal Pay was fined. Lindal will appeal.", "Lindal/organization", 1),
    ])
  func contexts(text: String, expected: String, count: Int) {
    #expect(names(text).count { $0 == expected } == count, "\(names(text))")
  }

  @Test(
    "A film, and a word that the article writes with a small letter, are nobody",
    arguments: [
      ("The film Novak won a prize. Novak is a tale of two towns.", "Novak"),
      ("The lira slid on Monday. Lira holders waited.", "Lira"),
    ])
  func works(text: String, word: String) {
    #expect(!names(text).contains { $0.hasPrefix(word) }, "\(names(text))")
  }

  @Test("Where a firm is from is not the firm")
  func seats() {
    #expect(!names("Lindal closed its Karvik plant on Friday.").contains("Karvik/organization"))
    #expect(names("Shares of Calgary-based Novak fell on Monday.").contains("Calgary/place"))
  }

  @Test("A ship is nobody")
  func ships() {
    #expect(!names("The reflagged Kuwaiti tanker Bridgeton struck a mine.").contains { $0.hasPrefix("Bridgeton") })
  }

  @Test("An acronym in brackets stands for the words before it, everywhere in the article")
  func acronyms() {
    let found = names(
      "The Peasant Workers Front (PWF) called a strike in Accra. Later the PWF said that the talks had failed.")
    #expect(found.filter { $0 == "PWF/organization" }.count == 2)
    #expect(found.contains("Peasant Workers Front/organization"))
  }

  @Test("A pronoun is no country, and its capitals are")
  func sameLetters() {
    #expect(names("Us too, he told them.").isEmpty)
    #expect(names("The US told them.") == ["US/country"])
  }

  @Test("Capitals at the start of a sentence and in headings are weak evidence")
  func weakCapitals() {
    #expect(names("Protesters gathered outside. Meanwhile, talks went on.").isEmpty)
    let found = names("Minister Resigns Over Floods In Mozambique\n\nThe floods killed many in Mozambique on Monday.")
    #expect(found == ["Mozambique/country", "Mozambique/country"])
  }

  @Test("Names of all continents are read whole")
  func world() {
    #expect(names("Muhammadu Buhari spoke in Abuja.") == ["Muhammadu Buhari/person", "Abuja/place"])
    #expect(names("Analysts said Nguyen Phu Trong would visit Beijing.").contains("Nguyen Phu Trong/person"))
    #expect(names("Mr Dlamini lives in KwaZulu-Natal.") == ["Dlamini/person", "KwaZulu-Natal/place"])
  }

  @Test(
    "Events are known by the words of their names",
    arguments: [
      ("Many fled before Hurricane Irma on Sunday.", "Hurricane Irma/event"),
      ("He won the Boston Marathon last year.", "Boston Marathon/event"),
      ("She ran at the 2012 Summer Olympics in London.", "2012 Summer Olympics/event"),
      ("The riders of the Tour de France rested.", "Tour de France/event"),
      ("They spoke of the Battle of Stalingrad.", "Battle of Stalingrad/event"),
      ("He fought in the Iran–Iraq War as a boy.", "Iran–Iraq War/event"),
      ("They play at the 2019 Women's World Cup.", "2019 Women's World Cup/event"),
    ])
  func events(text: String, name: String) {
    #expect(names(text).contains(name), "found \(names(text))")
  }

  @Test("What only begins like an event is none")
  func noEvents() {
    #expect(!names("The National Hurricane Center warned the coast.").contains { $0.hasSuffix("/event") })
    #expect(!names("The Joint Operation Centre opened.").contains { $0.hasSuffix("/event") })
  }
}
