import NewsModel
import Pipeline
import Testing

/// How events of sentences of our own wording are called, published on Wednesday, 6 May 2020.
@Suite struct EventNamesTests {
  private let analyzer = ArticleAnalyzer()

  private func events(in text: String) -> [Event] {
    analyzer.record(of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text)).events
  }

  @Test(arguments: [
    ("Kenya arrested Anna Berg in Lima on Monday.", "Kenya's arrest of Anna Berg"),
    ("Police arrested eight people in Lima on Monday.", "Arrest of eight people"),
    ("Anna Berg, a singer, died in Lima on Monday.", "Death of Anna Berg"),
    ("Anna Berg withdrew from the presidential race on Monday.", "Berg's withdrawal from the presidential race"),
    ("Peter Brown met Anna Novak in Lima on Friday.", "Brown–Novak meeting"),
    ("Ministers of Cyprus, Greece and Kenya met in Lima on Friday.", "Cyprus–Greece–Kenya meeting"),
    (
      "Peter Brown, Anna Novak, Otto Lind and Eva Berg met in Lima on Friday.",
      "Meeting of Peter Brown, Anna Novak and others"
    ),
    ("Kenya will hold a referendum on the new constitution on Monday.", "Kenya's referendum on the new constitution"),
    ("Norway's parliament approved the budget on Monday.", "approval of the budget"),
    ("The United States withdrew from Kenya on Monday.", "United States' withdrawal from Kenya"),
    ("Kenya and Peru signed a border agreement on Monday.", "Kenya–Peru border agreement"),
    ("The recent conflict between Kenya and Peru killed 20 people.", "Conflict between Kenya and Peru"),
    ("Thousands joined a protest against the tax in Lima.", "Protest against the tax"),
    ("Anna Berg cancelled her own two-day visit to Kenya on Monday.", "Berg's two-day visit to Kenya"),
    ("Kenya donated blood to Peru on Monday.", "donation of blood"),
    ("Anna Novak won the primaries in Kenya on Monday.", "Primaries in Kenya"),
    ("Peter Brown lost the election in Kenya on Monday.", "Election in Kenya"),
    ("Anna Novak won the seat in Lima on Monday.", "victory in the seat"),
    ("Three children were taken to hospital in Lima.", "Hospitalization of three children"),
    // A word with a hyphen is whole.
    ("Kenya and Peru signed a cease-fire in Lima on Monday.", "cease-fire"),
    // What the article calls somebody for short; family names of East Asia come first.
    ("Muhyiddin Yassin visited Kenya on Monday. Muhyiddin was glad.", "Muhyiddin"),
    ("Jiang Zemin visited Kenya on Monday.", "Jiang"),
    ("Kim Jong-il visited Kenya on Monday.", "Kim"),
  ])
  func `are called as a reader would call them`(text: String, name: String) {
    let names = events(in: text).map(\.name)
    #expect(names.contains { $0.contains(name) }, "found \(names)")
  }

  @Test(arguments: [
    ("The council is expected to vote on Monday.", "Vote by the council"),
    ("The ship capsized on Monday near Lima with only a handful of survivors.", "Crash of the ship"),
    ("Oil prices fell to a record low on Monday.", "Fall of oil prices to a record low"),
    ("The findings published in Lima on Monday were false.", "Publication of the findings"),
    ("Two people died in a fire in Lima on Monday.", "Death of two people in Lima"),
    ("The drivers' union held a one-day walkout on Monday.", "One-day walkout by the drivers' union"),
    ("The company's decision came on Monday.", "Company's decision"),
  ])
  func `say who does it or what it happens to where that has no name`(text: String, name: String) {
    let names = events(in: text).map(\.name)
    #expect(names.contains(name), "found \(names)")
  }

  @Test(arguments: [
    // Names and lists as a whole.
    ("Anna Maria Berg's son was arrested in Lima on Monday.", "Arrest of Anna Maria Berg's son"),
    ("Lund Bank sold its Peruvian airline Kisumu Air on Monday.", "Lund Bank's sale of Kisumu Air"),
    ("Gunmen attacked the embassies of Kenya and Peru on Monday.", "Attack on the embassies of Kenya and Peru"),
    ("Gunmen kidnapped up to 16 tourists in Lima on Monday.", "Kidnapping of 16 tourists"),
    ("Four were killed in Lima on Monday.", "Killing of four"),
    // What is to be done.
    ("Anna Berg threatened to close the border on Monday.", "Berg's threat to close the border"),
    ("The request of Anna Berg to suspend the budget came on Monday.", "Request of Anna Berg to suspend the budget"),
    // What the article calls them.
    ("The US imposed sanctions on Kenya on Monday.", "US sanctions on Kenya"),
    ("John Berg died in Lima on Monday. John Henry Berg was 80.", "Death of John Berg"),
    ("Norsk Motor Company sold a plant on Monday. Norsk was glad. Norsk is rich.", "Norsk's sale of a plant"),
    (
      "The debate between President Anna Berg and Minister Peter Brown was in Lima.",
      "Debate between Anna Berg and Peter Brown"
    ),
    // One of many.
    ("Kenya held an election in 2013.", "Kenya's 2013 election"),
    ("Peter Brown pleaded guilty to fraud in Lima on Monday.", "Peter Brown's guilty plea"),
    ("Lund United defeated Kisumu Rovers in Lima on Monday.", "Victory over Kisumu Rovers in Lima"),
    ("The schools reopened in Lima on Monday.", "Reopening of the schools"),
    // Not why or when.
    ("Police arrested Anna Berg over the letter on Monday.", "Arrest of Anna Berg"),
    ("The strike after the war ended on Monday.", "Strike"),
    ("The scheduled vote on the budget is on Monday.", "Vote on the budget"),
  ])
  func `hold the whole phrase and nothing beside it`(text: String, name: String) {
    let names = events(in: text).map(\.name)
    #expect(names.contains(name), "found \(names)")
  }

  @Test(arguments: [
    ("Anna Berg met the bereaved families in Lima on Monday.", "Berg's meeting with the bereaved families"),
    ("The minister ordered the party to stop on Monday.", "Order to the party"),
    ("Didier Berg joined Lund Union in July.", "Berg's accession to Lund Union"),
    ("Parliament amended Section 112 of the code on Monday.", "Parliament's amendment of Section 112 of the code"),
    ("Police charged Peter Brown with murder in Lima on Monday.", "Charge of murder against Peter Brown"),
    ("The August 9 election in Kenya was peaceful.", "2019 election in Kenya"),
    ("The committee of the Lund Bank will meet on Aug. 6 in Lima.", "Lund Bank's meeting"),
    ("Senator Risa Lim took an oath in Lima on Monday.", "Risa Lim's inauguration"),
    (
      "Kenya accused both sides of fraud, with Anna Berg also blaming the rebels.",
      "Kenya's accusation against sides of fraud"
    ),
    ("The defendant, Tom Berg, was sentenced in Lima on Monday.", "Sentencing of Tom Berg"),
    // An office belongs to an appointment; what a deal is hailed as does not belong to the deal.
    ("The appointment of Tom Berg as mayor was met with protests in Lima.", "Appointment of Tom Berg as mayor"),
    ("Kenya and Peru signed a trade deal on Monday. Anna Berg hailed the deal as a victory.", "Kenya–Peru trade deal"),
  ])
  func `have the complement that belongs to them, and whole`(text: String, name: String) {
    let names = events(in: text).map(\.name)
    #expect(names.contains(name), "found \(names)")
  }

  @Test(arguments: [
    "Anna Berg cancelled her 's visit on Monday.", "THE MINISTER RESIGNED ON MONDAY.\n\nThe minister resigned in Lima.",
    "“The strike,” she said, “of the “drivers began in Lima.",
    "Kenya approved the plan of the ministry of the interior of the province of the north for the reform of the police.",
  ])
  func `are short and in one piece whatever the text is like`(text: String) {
    for event in events(in: text) {
      #expect(event.name.first?.isUppercase == true)
      #expect(event.name.split(separator: " ").count <= 12)
      #expect(!event.name.contains(" 's") && !event.name.contains("  ") && !event.name.contains("\n"))
    }
  }

  @Test func `keep their id in other words`() {
    let one = events(in: "Kenya arrested Anna Berg on Monday.")
    let other = events(in: "On Monday Anna Berg was arrested by Kenya for spying.")
    #expect(one.first?.id != nil && one.first?.id == other.first?.id)
  }
}
