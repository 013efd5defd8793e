import NewsModel
import Testing

@testable import Pipeline

/// In which sense a word shows an event, told by what stands beside it: sentences of our own wording.
@Suite struct TriggerSensesTests {
  private let analyzer = ArticleAnalyzer()

  private func types(in text: String) -> [String] { analyzer.record(of: text).events.map(\.type.rawValue) }

  @Test(arguments: [
    // Retorts and quarrels are no shots.
    ("Anna Berg shot back that the minister had been asleep.", "ASSAULT"),
    ("Peter Novak fired back at Anna Berg in Lima.", "ASSAULT"),
    ("Peter Novak hit back at his critics in Lima.", "ASSAULT"),
    ("Peter Novak is fighting for his job.", "ASSAULT"),
    ("The minister fights corruption in Kenya.", "ASSAULT"),
    ("Peter Novak stormed out of the meeting in Lima.", "ASSAULT"),
    ("Lind demanded that Peter Novak fire whoever leaked the memo.", "disaster"),
    // Nobody dies, sinks or erupts.
    ("Parliament adjourned sine die on Friday.", "death"),
    ("Members of the opposition drowned out the minister in Lima.", "death"),
    ("The rating of the government sank to ten percent.", "accident"),
    ("The crowd in Lima erupted in cheers.", "disaster"),
    ("A fire broke out in Lima on Monday.", "PROTEST"),
    ("Peter Brown broke down in tears in Lima.", "accident"),
    ("It would be a disaster for Kenya, Anna Berg said.", "disaster"),
    ("Anna Berg won in a landslide.", "disaster"),
    ("The storm of criticism over the budget has shaken Anna Berg.", "disaster"),
    // Pleas out of court.
    ("Anna Berg pleaded for patience in Lima.", "trial"),
    ("Anna Berg pleaded with the union to return.", "trial"),
    // Nothing is bought, sold, spent or built.
    ("Anna Berg, who sells vegetables in Lima, voted for Lind.", "acquisition"),
    ("The governor spent the night in a cell in Lima.", "investment"),
    ("Anna Berg built trust with the union.", "construction"),
    // Offices and calls.
    ("Anna Berg, the Minister of Foreign Affairs and International Cooperation, spoke in Lima.", "COOPERATE"),
    ("The call to prayer rose over Lima.", "CONSULT"),
    ("The ministry did not respond to a request for comment.", "REQUEST"),
    ("Anna Berg is in charge of the budget of Kenya.", "ACCUSE"),
    ("It is a good deal easier to win than to govern, Anna Berg said.", "AGREE"),
    ("Anna Berg has waged a war on graft in Kenya.", "war"),
    ("The prize was for freedom of speech, Anna Berg said.", "speech"),
    ("Peter Lind remains in the caucus of his party.", "election"),
    ("Anna Berg recalled asking him about it.", "SANCTION"),
    ("Anna Berg agreed.", "AGREE"),
    ("Students in Lima held up a placard.", "SANCTION"),
    ("Shares of Lund Air closed at nine dollars in Lima.", "COERCE"),
    ("Peter Brown was stabbed to death in Lima on Monday.", "death"),
    ("The coach met the requirements of the league.", "meeting"),
    ("The new law killed the bill of the Senate in Kenya.", "ASSAULT"),
    ("Lund Air blamed the delays on heavy demand in Kenya.", "REQUEST"),
    ("Peter Brown's soundtrack review was read in Lima.", "investigation"),
    ("Norway punched its ticket to the finals in Lima.", "ASSAULT"),
  ])
  func `draws no event of a sense that is not meant`(text: String, type: String) {
    #expect(!types(in: text).contains(type), "found \(types(in: text))")
  }

  @Test(arguments: [
    ("Soldiers in Lima shot back at the gunmen.", "ASSAULT"), ("The rebels fought the army near Lima.", "ASSAULT"),
    ("Soldiers stormed the palace in Lima.", "ASSAULT"), ("The volcano erupted on Monday.", "disaster"),
    ("A ferry sank off Lima on Monday.", "accident"), ("The peso fell on Monday.", "decline"),
    ("The bus plunged into a gorge near Lima.", "accident"), ("Three prisoners broke out of jail in Lima.", "RETREAT"),
    ("Anna Berg pleaded not guilty to fraud in Lima.", "trial"), ("Kenya fired the minister on Monday.", "COERCE"),
    ("Kenya fired Peter Brown on Monday.", "COERCE"), ("Lund Air sold its unit in Kenya on Monday.", "acquisition"),
    ("Two people were killed in a fire in Lima on Monday.", "death"), ("A flood killed ten people in Kenya.", "death"),
    ("Gunmen killed ten people in Kenya.", "ASSAULT"), ("Parliament voted to kill the bill.", "REJECT"),
    ("Kenya recalled its ambassador from Peru.", "SANCTION"), ("Norway agreed to a cease-fire with Peru.", "ceasefire"),
    ("Workers struck for higher wages in Lima on Monday.", "PROTEST"), ("Warplanes struck Lima on Monday.", "ASSAULT"),
    ("The army seized power in Kenya on Monday.", "COERCE"),
    ("Talks between Kenya and Peru broke down on Monday.", "RETREAT"),
    ("The building collapsed in Lima on Monday.", "accident"),
    ("Thousands burned effigies of Anna Berg in Lima.", "PROTEST"),
    ("The government turned the offer of the union down.", "REJECT"),
    ("The Iowa caucus was held on Monday.", "election"),
    ("The weather service warned of heavy rain in Kenya.", "warning"),
    ("Kenya exchanged fire with Peru at the border.", "ASSAULT"),
    ("The agency dispatched inspectors to Lima on Monday.", "investigation"),
    ("Kenyan doctors handed over medicine to a hospital in Lima.", "AID"),
    ("Kenya and Peru have upgraded their ties.", "COOPERATE"),
  ])
  func `knows the sense of a word by who does it and to what`(text: String, type: String) {
    #expect(types(in: text).contains(type), "found \(types(in: text))")
  }

  @Test(arguments: [
    ("The nurses of Lima began a sick-out on Monday.", "PROTEST"),
    ("Miners downed tools in Kenya on Monday.", "PROTEST"),
    ("The union began industrial action in Lima on Monday.", "PROTEST"),
    ("Farmers barricaded the road to Lima on Monday.", "PROTEST"),
    ("Anna Berg took the oath in Lima on Monday.", "inauguration"),
    ("The swearing-in of Anna Berg in Lima is set for Monday.", "inauguration"),
    ("Kenya cut ties with Peru on Monday.", "SANCTION"), ("A tanker struck a mine off Kenya on Monday.", "ASSAULT"),
    ("Clashes in Lima left two dead.", "PROTEST"), ("The putsch in Kenya failed.", "COERCE"),
    ("The byelection in Lima was held on Monday.", "election"),
    ("The cabinet reshuffle in Kenya came on Monday.", "appointment"),
    ("The leadership spill in Lima was held on Monday.", "vote"),
    ("Peter Lind unveiled the mini-budget in Lima.", "policy"),
    ("The U-turn of the government of Kenya came on Monday.", "RETREAT"), ("The sit-in in Lima went on.", "PROTEST"),
    ("Kenya lifted the blockade of Peru.", "SANCTION"), ("Parliament impeached Peter Brown on Monday.", "trial"),
    ("The no-confidence vote in Kenya was held on Monday.", "vote"), ("A flash flood hit Lima on Monday.", "disaster"),
    ("Kenya devalued its currency on Monday.", "policy"), ("Load-shedding in Kenya began on Monday.", "disruption"),
    ("The hartal in Lima ended on Monday.", "PROTEST"), ("Police in Lima fired tear gas at students.", "ASSAULT"),
  ])
  func `knows the words that a newspaper of any continent has for what happens`(text: String, type: String) {
    #expect(types(in: text).contains(type), "found \(types(in: text))")
  }

  @Test(arguments: [
    // A thing of a country falls, not the country.
    ("Kenya's shilling fell on Monday.", "decline"),
    // Who was hurt by it has not done it.
    ("Peter Brown lost his sister in the collapse of a building in Lima.", "accident"),
    // Where an election is.
    ("The 2018 Kenyan presidential election was held in May.", "election"),
    // The next clause has a subject of its own.
    ("Peter Brown fled to Lima, and Anna Berg was sworn in as president on Monday.", "inauguration"),
  ])
  func `nobody takes a part that is another's or no part for his kind`(text: String, type: String) {
    let record = analyzer.record(of: text)
    #expect(record.events.contains { $0.type.rawValue == type })
    let agents = record.events.filter { $0.type.rawValue == type }.flatMap(\.participants).filter {
      [.agent, .victim].contains($0.role)
    }.map { record.entities[$0.entity].name }
    let others = ["Peru", "Kenya", "Peter Brown", "The union"]
    #expect(agents.allSatisfy { !others.contains($0) }, "found \(agents)")
  }
}
