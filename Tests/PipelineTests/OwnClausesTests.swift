import Events
import Language
import NewsModel
import Pipeline
import Testing

/// The day and the place of a happening are those of its own clause, in sentences published on Wednesday, 6 May 2020.
@Suite struct OwnClausesTests {
  private let analyzer = ArticleAnalyzer()

  /// "day | place | status" of the event that a word shows; "none" where no event has it.
  private func event(of word: String, in text: String) -> String {
    let record = analyzer.record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    let event = record.events.first { event in
      event.mentions.contains { String(record.document[$0]).lowercased().contains(word) }
    }
    guard let event else { return "none" }
    let place = event.place.map { record.entities[$0].name } ?? "-"
    return "\(event.time?.date?.iso8601 ?? "-") | \(place) | \(event.status.rawValue)"
  }

  @Test(arguments: [
    ("A Lund woman who robbed a shop was jailed on Monday.", "robbed", "-"),
    ("A Lund woman who robbed a shop was jailed on Monday.", "jailed", "2020-05-04"),
    ("Anna Berg, elected in 2009, resigned.", "resigned", "-"),
    ("Anna Berg, elected in 2009, resigned.", "elected", "2009"),
    ("The company, which bought Novak Foods in March, has promised to pay.", "promised", "-"),
    ("The minister met Peter Brown, who resigned in March.", "met", "-"),
    ("Police arrested Anna Novak, who was born in Lima in 1961.", "arrested", "-"),
    ("The council imposed a penalty under rules adopted in 2012.", "penalty", "-"),
    ("The thieves fled with the prize that she won in February.", "fled", "-"),
    ("The jailed banker Peter Brown died on Monday.", "died", "2020-05-04"),
    ("A bomb that killed six people exploded in Lima on Monday.", "killed", "2020-05-04"),
  ])
  func `a clause about somebody has its own day`(text: String, word: String, day: String) {
    let found = event(of: word, in: text)
    #expect(found.hasPrefix("\(day) |"), "\(word): \(found)")
  }

  @Test(arguments: [
    ("Peter Brown was jailed on Monday for the murder of Anna Novak.", "murder", "-"),
    ("Peter Brown was jailed on Monday for the murder of Anna Novak.", "jailed", "2020-05-04"),
    ("Peter Brown was charged on Monday with killing Anna Novak.", "killing", "-"),
    ("A court in Lund on Monday jailed Peter Brown for a murder in 2015.", "jailed", "2020-05-04"),
    ("Kenya on Monday condemned the attack on a church.", "attack", "-"),
    ("Schools were closed for the first time since the 2003 earthquake.", "closed", "-"),
    ("Rescuers have found six bodies since the earthquake on April 28.", "found", "-"),
  ])
  func `what one answers for or speaks of was before`(text: String, word: String, day: String) {
    let found = event(of: word, in: text)
    #expect(found.hasPrefix("\(day) |"), "\(word): \(found)")
  }

  @Test func `what was in another century takes no day of a sentence beside`() {
    let text =
      "Peter Brown caught the plague on Monday.\n\nThe disease caused the Black Death pandemic in the 14th century. Doctors treated him on Tuesday."
    let found = event(of: "pandemic", in: text)
    #expect(found.hasPrefix("- |"), "found \(found)")
  }

  @Test(arguments: [
    // A storm is where it struck, not where the sentence before was.
    (
      "The council will meet in Lima in July. Meanwhile, a flood that struck Kenya has killed nine people.", "flood",
      "Kenya"
    ),
    ("Peter Brown was convicted of the robbery of a shop in Lima. He was released in 1992.", "released", "-"),
    ("The actor apologised for a brawl in a Lima nightclub.", "apologised", "-"),
    ("Berg resigned and said that he would write to the court in Lima.", "resigned", "-"),
    ("Anna Novak, who was kidnapped in Lima in 2016, published a book.", "published", "-"),
    ("Anna Novak, who was kidnapped in Lima in 2016, published a book.", "kidnapped", "Lima"),
    ("Two boys accused of stabbing a nurse in Lima were jailed in Lund on Monday.", "stabbing", "Lima"),
    ("Riots broke out in the village of Lund.", "riots", "Lund"),
  ])
  func `a place is that of the clause it stands in`(text: String, word: String, place: String) {
    let found = event(of: word, in: text)
    #expect(found.contains(" | \(place) | "), "\(word): \(found)")
  }

  @Test(arguments: [
    ("The July 30 summit in Lima failed.", "summit", "2019-07-30", "happened"),
    ("The September 9 election in Kenya was peaceful.", "election", "2019-09-09", "happened"),
    ("A heat wave struck Kenya in July, killing 12 people.", "heat wave", "2019-07", "happened"),
    ("The governor said that no church was attacked.", "attacked", "-", "denied"),
    ("Not one officer has been convicted.", "convicted", "-", "denied"),
    ("Kenya does not want a war.", "war", "-", "hypothetical"),
    ("Peter Brown denied having threatened the mayor.", "threatened", "-", "hypothetical"),
    ("She wants Peter Brown charged.", "charged", "-", "hypothetical"),
    ("Anna Berg demanded that the council dismiss Peter Brown.", "dismiss", "-", "hypothetical"),
    ("The court stayed the eviction of the settlers.", "eviction", "-", "hypothetical"),
    ("Anna Berg unsuccessfully tried to purchase Lund Air in 2015.", "purchase", "2015", "hypothetical"),
    ("Attempts to arrest Anna Berg failed.", "arrest", "-", "hypothetical"),
    ("Kenya and Peru failed to reach an agreement.", "agreement", "-", "hypothetical"),
    ("Kenya and Peru failed to agree on a ceasefire.", "agree", "-", "hypothetical"),
    ("A ban on travel to Kenya is under consideration.", "ban", "-", "hypothetical"),
    ("The ban on travel to Kenya, which is under consideration, drew criticism.", "ban", "-", "hypothetical"),
  ])
  func `reads whether it has happened`(text: String, word: String, day: String, status: String) {
    let found = event(of: word, in: text)
    #expect(found.hasPrefix("\(day) |") && found.hasSuffix("| \(status)"), "\(word): \(found)")
  }
}
