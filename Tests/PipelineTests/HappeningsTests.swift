import Events
import Language
import NewsModel
import Pipeline
import Testing

/// Where and when sentences of our own wording say that something happened, published on Wednesday, 6 May 2020.
@Suite struct HappeningsTests {
  private let analyzer = ArticleAnalyzer()

  private func events(in text: String) -> [String] {
    let record = analyzer.record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    return record.events.map { event in
      let place = event.place.map { record.entities[$0].name } ?? "nowhere"
      return "\(event.type.rawValue) in \(place) at \(event.time?.date?.iso8601 ?? "no time")"
    }
  }

  @Test(arguments: [
    ("Police arrested Peter Brown in Lima on Monday.", "COERCE in Lima at 2020-05-04"),
    ("Peter Brown will meet Anna Novak in Lima on Friday.", "meeting in Lima at 2020-05-08"),
    ("Gunmen attacked Lima two days ago.", "ASSAULT in Lima at 2020-05-04"),
    ("Soldiers invaded Kenya's northeast on Monday.", "ASSAULT in Kenya at 2020-05-04"),
    ("In 2006, rebels bombed Lima.", "ASSAULT in Lima at 2006"),
    ("Thousands marched in Lima last December.", "PROTEST in Lima at 2019-12"),
    ("The troops withdrew from Kenya this week.", "RETREAT in Kenya at 2020-05"),
    ("Kenya held a referendum on Monday.", "election in Kenya at 2020-05-04"),
    ("The election in Kenya has been scheduled for November.", "election in Kenya at 2020-11"),
    ("The mayor of Lima spoke. Vandals attacked a church in the city on Monday.", "ASSAULT in Lima at 2020-05-04"),
  ])
  func `reads where and when`(text: String, expected: String) {
    #expect(events(in: text).contains(expected), "found \(events(in: text))")
  }

  @Test(arguments: [
    // Where the dateline says that it was written.
    ("LIMA, May 6 (AFP) - Kenya and Peru held talks here on Tuesday.", "CONSULT in Lima"),
    ("Anna Berg and Peter Lind met in a debate at Lund University on Monday.", "debate in Lund University"),
    // Somebody's own place is not that of what he tells.
    ("Anna Novak, a teacher from a school in Oslo, said that a court had jailed Peter Brown.", "COERCE in nowhere"),
    ("The union, from its office in Oslo, said that police had arrested Peter Brown.", "COERCE in nowhere"),
    // A country that is only in somebody's office is none that the article is about.
    ("Kenyan officials spoke. The court ruled on Monday. A Kenyan paper had asked for it.", "ruling in nowhere"),
    // Twice named is not yet what an article is about.
    ("Anna Novak spoke of Kenya. Peter Brown resigned. She hoped that Kenya would win.", "RETREAT in nowhere"),
    // Of whom or what one testifies is not where.
    (
      "Anna Novak wrote to Kenya about Kenya and its debts. Peter Brown testified on Monday. Kenya did not answer.",
      "investigation in nowhere"
    ),
  ])
  func `takes no place that is somebody else's`(text: String, expected: String) {
    let found = events(in: text)
    #expect(found.contains { $0.hasPrefix(expected) }, "found \(found)")
  }

  @Test(arguments: [
    ("Police arrested Peter Brown in Lima.", false), ("Police arrested Peter Brown in Lima in March.", true),
  ])
  func `an id has the year that the text tells, not that of the page`(text: String, hasYear: Bool) {
    let record = analyzer.record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    #expect(record.events.map { $0.id.rawValue.hasSuffix("-2020") } == [hasYear], "\(record.events.map(\.id))")
  }

  @Test(arguments: [
    ("The union called for a march in Lima.", "PROTEST", "hypothetical"),
    ("Fears of an attack on Lima grew.", "ASSAULT", "hypothetical"),
    ("The union plans a march in Lima.", "PROTEST", "planned"),
    ("The election in Kenya is scheduled for May 20.", "election", "planned"),
    ("Kenya said it would hold an election on May 20.", "election", "planned"),
    ("Anna Novak spoke of the election in Kenya on May 20, 2021.", "election", "planned"),
    ("The protests in Lima continue.", "PROTEST", "ongoing"),
    ("Thousands protested in Lima on Monday.", "PROTEST", "happened"),
    ("Anna Novak denied allegations that she had attacked Peter Brown with a knife.", "ASSAULT", "hypothetical"),
    ("Peter Brown did not condemn the invasion of Kenya.", "ASSAULT", "happened"),
    ("Kenya did not hold an election.", "election", "denied"),
    ("The election in Kenya was held on Monday.", "election", "happened"),
    ("The civil war in Kenya has driven thousands from Lima.", "war", "ongoing"),
    ("Prosecutors in Lima are conducting an investigation into Anna Berg.", "investigation", "ongoing"),
    ("Kenya is holding talks with Peru on trade.", "CONSULT", "ongoing"),
    ("Kenya's parliament is to vote on the budget on Friday.", "vote", "planned"),
    ("Peter Brown will stand trial in Lima for the attack.", "trial", "planned"),
    ("The union announced a march in Lima.", "PROTEST", "planned"),
    ("Unions in Lima have called a general strike for Friday.", "PROTEST", "planned"),
    ("Peter Brown is accused of bribing officials in Lima.", "crime", "hypothetical"),
    ("Kenyans vote May 20.", "vote", "planned"),
    ("The first debate is May 20 in Lima.", "debate", "planned"),
  ])
  func `tells what has happened from what has not`(text: String, type: String, status: String) {
    let record = analyzer.record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    let found = record.events.map { "\($0.type.rawValue) \($0.status)" }
    #expect(found.contains("\(type) \(status)"), "found \(found)")
  }

  @Test(arguments: [
    ("The debate between Anna Berg and Peter Lind was held. The debate between Eva Novak and Juan Costa is due.", 2),
    ("Lund Air has a contract with Oslo Rail. The contract with Kisumu Air is worth two million.", 2),
    ("Anna Berg announced her resignation in Lima. Peter Lind also announced his resignation.", 2),
    // Each calls the other; who only speaks of a death does not die.
    ("A phone call with Anna Berg worried Peter Lind. Berg's call with Peter Lind lasted an hour.", 1),
    ("The debate between Anna Berg and Peter Lind was held. The debate between Lind and Berg was in Lima.", 1),
    ("Anna Berg died in Lima on Monday. Peter Lind called his death a loss.", 1),
  ])
  func `those who are in it part two events of one kind`(text: String, count: Int) {
    #expect(events(in: text).count == count, "found \(events(in: text))")
  }

  @Test(arguments: [
    ("on Monday, May 4", "2020-05-04"), ("on the 4th of May", "2020-05-04"), ("in December", "2019-12"),
    ("last summer", "2019"), ("in August last year", "2019-08"), ("last year on August 8", "2019"),
    ("at 2030 UTC", "no time"), ("on Good Friday", "no time"), ("over two years ago", "no time"),
    ("last weekend", "2020-04"), ("from March 2 to 5 last year", "2019-03-02"),
    ("from December 8-10, 2018", "2018-12-08"), ("in early March", "2020-03"),
  ])
  func `reads the words for a time`(words: String, date: String) {
    let found = events(in: "Police arrested Peter Brown in Lima \(words).")
    #expect(found.contains { $0.hasPrefix("COERCE in Lima at \(date)") }, "found \(found)")
  }

  @Test(arguments: [
    ("Peter Brown was arrested in Lima on May 1. Two days later, a judge released Anna Berg.", "RETREAT", "2020-05-03"),
    ("Peter Brown was arrested in Lima on May 1. The next day, a judge released Anna Berg.", "RETREAT", "2020-05-02"),
    ("Anna Berg said she would visit Kenya on Friday.", "CONSULT", "2020-05-08"),
    ("Anna Berg was expected to visit Kenya on Monday.", "CONSULT", "2020-05-04"),
    ("Kenyans vote June 21.", "vote", "2020-06-21"), ("Kenyans voted June 21.", "vote", "2019-06-21"),
    ("The first debate is on Tuesday in Lima.", "debate", "2020-05-12"),
    ("Anna Berg is due in Lima on Tuesday for talks with Peter Brown.", "CONSULT", "2020-05-12"),
    ("Unions in Lima have called a general strike for Tuesday.", "PROTEST", "2020-05-12"),
    ("Anna Berg may visit Kenya on Monday.", "CONSULT", "2020-05-11"),
    ("The court may have met in Lima on Monday.", "meeting", "2020-05-04"),
    ("Kenya called an election on July 21.", "election", "2020-07-21"),
  ])
  func `counts from the day told before, and ahead of a plan`(text: String, type: String, date: String) {
    #expect(events(in: text).contains { $0.hasPrefix(type) && $0.hasSuffix(date) }, "found \(events(in: text))")
  }

  @Test(arguments: [
    "Peter Brown was arrested in Lima. The election will be held on May 20.",
    "Police arrested Peter Brown in Lima. A verdict is expected on May 20.",
    "Peter Brown was arrested in Lima. A verdict is expected on May 20.",
  ])
  func `what is told as past has no day to come`(text: String) {
    #expect(events(in: text).contains("COERCE in Lima at no time"), "found \(events(in: text))")
  }

  @Test(arguments: [
    ("The union had suspended the strike until Tuesday.", "2020-05-05"),
    ("The union suspended the strike until Tuesday.", "2020-05-12"),
    ("The union threatened to strike unless wages rose by October.", "2020-10"),
    ("The union warned of shortages by February.", "2021-02"),
    ("The union was founded in October.", "2019-10"),
    ("With two days to go, the union waited.", "2020-05-08"),
    ("The debate scheduled for May 28 was forgotten.", "2020-05-28"),
    ("The strike was called off on Tuesday.", "2020-05-05"),
    ("The toll for Tuesday was higher.", "2020-05-05"),
    ("The senate was to meet on Monday to vote on the plan.", "2020-05-04"),
    ("The senate is to meet on Monday to vote on the plan.", "2020-05-11"),
    ("The senate asked the court on Monday to decide.", "2020-05-04"),
  ])
  func `looks ahead where the words do`(text: String, date: String) {
    let document = Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text)
    let times = TimeFinder(LanguageReader().read(document)).times().flatMap(\.self)
    #expect(times.map { $0.date?.iso8601 } == [date])
  }

  @Test(arguments: [
    ("Kenya released two prisoners on Monday.", "RETREAT"),
    ("Peter Brown was released from prison on Monday.", "RETREAT"),
    ("Anna Berg became president of Kenya on Monday.", "appointment"),
    ("Divers recovered two bodies on Monday.", "discovery"), ("Kenya banned the party on Monday.", "COERCE"),
    ("Kenya banned flights from Peru on Monday.", "SANCTION"),
    ("Peter Brown was suspended from duty on Monday.", "COERCE"), ("Anna Berg won the election in Kenya.", "election"),
    ("Anna Berg won a literary prize in Lima.", "award"),
    ("The ministry released the report on Monday.", "publication"),
    ("Kenya's president dismissed the minister on Monday.", "COERCE"), ("Rebels fired rockets at Lima.", "ASSAULT"),
  ])
  func `knows a deed by what it is done to`(text: String, type: String) {
    #expect(events(in: text).contains { $0.hasPrefix(type) }, "found \(events(in: text))")
  }

  @Test func `resignations of two people are two`() {
    let found = events(in: "Anna Berg resigned on Monday. Peter Lind resigned in March.")
    #expect(found.filter { $0.hasPrefix("RETREAT") }.count == 2, "found \(found)")
  }

  @Test func `an event of an earlier year is another one`() {
    let text =
      "Gunmen attack oil plant\n\nGunmen attacked an oil plant in Kenya on Monday, officials said. The attack stopped production. In 2006, the plant was the target of another attack by rebels. The attack in 2006 killed two guards."
    let found = events(in: text).filter { $0.hasPrefix("ASSAULT") }
    #expect(found.contains { $0.hasSuffix("2020-05-04") }, "found \(found)")
    #expect(found.contains { $0.hasSuffix("at 2006") }, "found \(found)")
  }

  @Test func `what the heading tells happened on the day of the opening`() {
    let text =
      "Kenya blocks news site\n\nAfter a long dispute with its owners, the site could no longer be read since yesterday, the regulator of Kenya said."
    #expect(events(in: text).contains { $0.hasSuffix("2020-05-05") }, "found \(events(in: text))")
  }

  @Test func `a war named after a country is fought there`() {
    let found = events(in: "Kenyan officials waited. Refugees have fled the Kenyan Civil War since March.")
    #expect(found.contains { $0.hasPrefix("war in Kenya") }, "found \(found)")
  }

  @Test func `a strike of unions is a protest, one of aircraft an attack`() {
    let unions = events(
      in: "Unions called a strike in Lima on Monday over the pay of nurses. The strike began at dawn.")
    #expect(unions.contains { $0.hasPrefix("PROTEST") } && !unions.contains { $0.hasPrefix("ASSAULT") }, "\(unions)")
    let aircraft = events(in: "A strike in Lima killed two people on Monday. The strike hit a bridge.")
    #expect(aircraft.contains { $0.hasPrefix("ASSAULT in Lima") }, "\(aircraft)")
  }

  @Test(arguments: [
    ("Prisoners began a hunger strike in Lima.", "PROTEST in Lima"),
    // The stage of a happening.
    ("In 2006, Tartu was the target of a suicide attack.", "ASSAULT in Tartu"),
    ("Boris Novak was murdered inside the Swedish embassy in Lima, Peru, last year.", "ASSAULT in Lima"),
    ("Kenya suspended aid to Uganda on Monday.", "SANCTION in"),
    ("Peru extradited a general to Kenya.", "COOPERATE in"),
    ("Farmers blocked roads in Lima.", "PROTEST in Lima"),
  ])
  func `knows deeds by two words where one says too little`(text: String, expected: String) {
    #expect(events(in: text).contains { $0.hasPrefix(expected) }, "found \(events(in: text))")
  }

  @Test(arguments: [
    ("The court in Lima ruled on Monday that the law was void.", "ruling"),
    ("Peter Brown was found guilty of fraud in Lima on Monday.", "trial"),
    ("Anna Berg was sworn in on Monday.", "inauguration"),
    ("The firm laid off two hundred workers in Lima on Monday.", "layoff"),
    ("Anna Berg and Peter Lind met in a debate in Lima on Monday.", "debate"),
    ("Burglars stole three paintings from a museum in Lima on Monday.", "theft"),
    ("Peter Lind was diagnosed with malaria on Monday.", "illness"),
    ("The president commuted the sentence of Peter Brown on Monday.", "CONCEDE"),
    ("Prosecutors dropped the case on Monday.", "RETREAT"),
  ])
  func `knows words of courts, offices, firms and health`(text: String, type: String) {
    #expect(events(in: text).contains { $0.hasPrefix(type) }, "found \(events(in: text))")
  }

  @Test func `what a noun tells of lies before the day of the verb`() {
    let found = events(in: "Anna Berg resigned on Monday after protests in Lima. Peter Lind replaced her.")
    #expect(found.contains { $0.hasPrefix("RETREAT") && $0.hasSuffix("2020-05-04") }, "found \(found)")
    #expect(!found.contains { $0.hasPrefix("PROTEST") && $0.hasSuffix("2020-05-04") }, "found \(found)")
  }

  @Test func `the day of a saying is not that of what is announced`() {
    let found = events(in: "Anna Berg said on Monday that she would resign as president of Kenya.")
    #expect(found.contains { $0.hasPrefix("RETREAT") && $0.hasSuffix("no time") }, "found \(found)")
  }

  @Test func `an own year goes before a nearer one of another verb`() {
    let found = events(in: "Peter Lind, who was elected in 1964, died in Lima, Peru, in 1990.")
    #expect(found.contains("death in Lima at 1990"), "found \(found)")
  }

  @Test func `first and final debates are two`() {
    let found = events(
      in: "The first debate of Anna Berg and Peter Lind was held in Lima. The final debate was held in Oslo.")
    #expect(found.filter { $0.hasPrefix("debate") }.count == 2, "found \(found)")
  }

  @Test func `of a place and the one that holds it, the inner is where it was`() {
    let text =
      "Bomb attack in Kenya kills two\n\nA bomb attack in Kisumu, Kenya killed two people on Monday, police said."
    #expect(events(in: text).contains { $0.hasPrefix("ASSAULT in Kisumu") }, "found \(events(in: text))")
  }

  @Test func `keeps deaths of two people apart`() {
    let found = events(in: "Anna Berg died in Lima on Monday. Peter Lind died in Oslo on Tuesday.")
    #expect(found.filter { $0.hasPrefix("death") }.count == 2, "found \(found)")
  }

  @Test(arguments: [
    ("Anna Berg and Peter Lind today signed a treaty.", ["Anna Berg", "Peter Lind"]),
    ("Kenya has tried to hack into the computers of Peruvian army officers.", ["Kenya", "Peru"]),
    ("Peru's deputy foreign minister visited Kenya on Monday.", ["Peru", "Kenya"]),
    ("Kenya threatened to break relations with Peru.", ["Kenya", "Peru"]),
    ("President Anna Berg has imposed sanctions on Peru.", ["Anna Berg", "Peru"]),
  ])
  func `finds both sides of a deed`(text: String, expected: [String]) {
    let record = analyzer.record(of: text)
    let sides = record.events.map { event in Set(event.participants.map { record.entities[$0.entity].name }) }
    #expect(sides.contains(Set(expected)), "found \(sides)")
  }

  @Test func `makes parties of those who agree to a cease-fire`() {
    let text = "Kenya, Uganda and Rwanda agreed to a cease-fire in Goma."
    let record = analyzer.record(of: text)
    let parties = record.events.filter { $0.type.rawValue == "ceasefire" }.flatMap(\.participants)
    #expect(Set(parties.map { record.entities[$0.entity].name }) == ["Kenya", "Uganda", "Rwanda"])
    #expect(parties.allSatisfy { $0.role == .signatory })
  }

  @Test func `takes no date for an event`() {
    #expect(events(in: "The talks failed on March 28, 2019.").allSatisfy { !$0.hasPrefix("PROTEST") })
  }

  @Test(arguments: [
    ("Competition Commissioner Anna Novak spoke in Lima.", "competition"),
    ("The bank sent the data of its clients to Kenya.", "AID"),
    ("The company abused the power of its system.", "ASSAULT"),
  ])
  func `draws no happening from words that tell none`(text: String, type: String) {
    #expect(!events(in: text).contains { $0.hasPrefix(type) }, "found \(events(in: text))")
  }

  @Test func `a summit is named by its place, not by two who came`() {
    let text = "Anna Novak and Peter Brown met other leaders at a summit in Lima on Monday."
    let record = analyzer.record(of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    #expect(record.events.contains { $0.name == "Summit in Lima" }, "found \(record.events.map(\.name))")
  }

  @Test func `a day before the word of a happening is no part of its name`() {
    let text = "Anna Novak spoke of the March 31 attack in Lima."
    let record = analyzer.record(of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    #expect(record.events.contains { $0.name == "Attack in Lima" }, "found \(record.events.map(\.name))")
  }

  @Test func `an event with a country of its own is not where the sentence before was`() {
    let found = events(in: "Norway's parliament met in Oslo on Friday. Kenya held an election in March.")
    #expect(found.contains { $0.hasPrefix("election in Kenya") }, "found \(found)")
  }

  @Test(arguments: [
    ("Police in Lima arrested Peter Brown.", "Arrest of Peter Brown"),
    ("Kenya banned Lund Air.", "Kenya's ban on Lund Air"),
    ("Anna Novak and Peter Brown met in Lima.", "Novak–Brown meeting"),
    ("Anna Novak resigned.", "Anna Novak's resignation"),
  ])
  func `a name says who did what to whom`(text: String, expected: String) {
    let record = analyzer.record(of: text)
    #expect(record.events.map(\.name).contains(expected), "found \(record.events.map(\.name))")
  }

  @Test func `who is only named in the sentence of an event takes part, with no deed laid to their charge`() throws {
    let text = """
      Court in Lima convicts two officers of fraud

      The trial of Peter Brown and Otto Lind in Lima ended on Monday. Peter Brown was convicted after Anna Novak had \
      told the court of the money that was missing. The judges had heard witnesses for three weeks. Otto Lind wept when the \
      verdict was read, and his lawyer said that he would appeal. The company had lost most of its money in 2019, when \
      its books were found to be false. Its owners said on Monday that they were glad of the end of a long case, and that \
      all of those who had worked for the company would be paid what they were owed. Outside the court some fifty people \
      waited for the verdict, among them many who had lost their savings.
      """
    let record = analyzer.record(of: text)
    for event in record.events {
      #expect(!event.name.contains("Novak"), "\(event.name)")
      for participant in event.participants where record.entities[participant.entity].name == "Anna Novak" {
        #expect(participant.role == .unstated, "\(event.name)")
      }
    }
    let trial = try #require(record.events.first { $0.name == "Trial of Peter Brown and Otto Lind" })
    #expect(trial.participants.contains { record.entities[$0.entity].name == "Peter Brown" && $0.role == .target })
  }

  @Test(arguments: [
    // Headlines leave out "was".
    ("Minister Peter Brown stabbed in Lima\n\nA man was arrested in Lima on Monday.", "victim"),
    ("Peter Brown was under attack in Lima on Monday.", "victim"),
    ("A judge in Lima jailed Peter Brown for attacking a guard.", "agent"),
    ("Peter Brown attacked a guard in Lima on Monday.", "agent"),
  ])
  func `tells who does it from whom it is done to`(text: String, role: String) {
    let record = analyzer.record(of: text)
    let assault = record.events.first { $0.type.rawValue == "ASSAULT" }
    let found = assault?.participants.filter { record.entities[$0.entity].name == "Peter Brown" }.map(\.role.rawValue)
    #expect(found == [role])
  }

  @Test func `all whom a clause says to have agreed are in the agreement`() {
    let text =
      "Peter Brown confirmed reports that Kenya, the United States and Norway had agreed to a cease-fire in Lima."
    let record = analyzer.record(of: text)
    let parties = record.events.flatMap(\.participants).filter { $0.role == .signatory }
    let names = Set(parties.map { record.entities[$0.entity].name })
    #expect(names.isSuperset(of: ["Kenya", "United States", "Norway"]), "\(names)")
  }
}
