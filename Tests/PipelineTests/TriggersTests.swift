import Events
import Language
import NewsModel
import Pipeline
import Testing

/// Which words of sentences of our own wording show a happening, and of which type.
@Suite struct TriggersTests {
  private let analyzer = ArticleAnalyzer()

  private func types(in text: String) -> [String] {
    let record = analyzer.record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    return record.events.map { $0.type.rawValue }
  }

  @Test(arguments: [
    // In what state one is left is no leaving.
    ("Anna Novak was left stunned by the verdict of the jury in Lima.", "RETREAT"),
    // Words said in anger.
    ("\"My house is 80 years old,\" stormed Peter Berg.", "ASSAULT"),
    ("Senator Novak attacked Lind Bank over its fees.", "ASSAULT"),
    ("The proposal drew fire from nurses in Lima.", "disaster"),
    ("Anna Novak led the charge against the toll.", "ACCUSE"),
    ("A cold wave struck Lima on Monday.", "ASSAULT"),
    ("Peter Berg's goal killed off the contest.", "ASSAULT"),
    ("Anna Novak crashed out of the tournament in Lima.", "accident"),
    ("The goalkeeper saved two penalties in the shootout in Lima.", "ASSAULT"),
    // What does not live does not die.
    ("The vouchers died in the senate.", "death"),
    ("Ten miners may still be buried under the mud in Lima.", "ceremony"),
    // What something is called or likened to.
    ("Anna Novak described the law as theft.", "theft"),
    ("Anna Novak spoke of an earthquake-prone coast.", "disaster"),
    // A rate is no single deed.
    ("Burglary in Lima has fallen since 2002.", "theft"),
    ("Anna Novak renewed her call for calm.", "policy"),
    ("The ministers gather in Lima this weekend.", "PROTEST"),
    ("Militants attacked a patrol in Lima on Monday.", "MOBILIZE"),
    ("Youths blocked the road in Lima with burning tyres.", "disaster"),
    ("Lind Bank agreed to buy Berg Mills.", "AGREE"),
    ("Anna Novak dismissed claims about her house in Lima.", "REJECT"),
    ("Anna Novak spoke of a flood of complaints in Lima.", "disaster"),
    ("The play bombed in Lima.", "ASSAULT"),
    // What something is, or becomes.
    ("The cause of the delay in Lima was a gas leak.", "disaster"),
    ("The game in Lima was a hard match for Kenya.", "competition"),
    ("The depression off Kenya became a tropical storm.", "disaster"),
    ("Kenya's ministry declared the fever a pandemic.", "disaster"),
    ("Judges in Lima spoke of prorogation, a suspension of parliament.", "SANCTION"),
    // A capital letter that only a title asks for.
    ("Anna Novak sang on the album Wheels of Fire in Lima.", "disaster"),
    ("The letter was seen by The Real Deal, a paper in Lima.", "AGREE"),
    // What is brought about is told by its own word.
    ("Anna Novak announced her resignation in Lima on Monday.", "speech"),
    ("Kenya imposed sanctions on Peru on Monday.", "COERCE"),
    ("Peter Berg launched his bid for president in Lima on Monday.", "launch"),
    ("People in Kenya voted in a referendum on Monday.", "vote"),
    ("Peter Berg won a majority of the vote in Lima.", "vote"),
    ("Friends in Lima all but adopted Peter Berg.", "policy"),
    ("Senators in Lima spoke of the 25th Amendment.", "policy"),
    ("The scientists in Lima infected mice.", "illness"),
  ])
  func `shows no happening of another meaning`(text: String, type: String) {
    #expect(!types(in: text).contains(type), "found \(types(in: text))")
  }

  @Test(arguments: [
    ("The regulator hit Lind Bank with a fine on Monday.", ["SANCTION"]),
    ("Gunmen attacked Lima on Monday.", ["ASSAULT"]),
    ("Senator Novak attacked Lind Bank over its fees.", ["ACCUSE"]),
    ("Protesters stormed the parliament in Lima on Monday.", ["ASSAULT"]),
    ("Lind Bank will shed 400 jobs in Kenya.", ["layoff"]),
    ("Norway sent a field hospital to Kenya.", ["AID"]),
    ("Norway sent 300 soldiers to Kenya.", ["MOBILIZE"]),
    ("Norway returned nine skulls to Kenya.", ["CONCEDE"]),
    ("The medal went to Anna Novak.", ["award"]),
    ("Thieves made off with a necklace in Lima.", ["theft"]),
    ("Peter Berg vanished in Lima on Monday.", ["disappearance"]),
    ("An earthquake killed nine people in Lima.", ["disaster", "death"]),
    ("The firm has been dragged to court by students in Lima.", ["trial"]),
    ("Police took two men into custody in Lima on Monday.", ["COERCE"]),
    ("Two men were taken into custody in Lima on Monday.", ["COERCE"]),
    ("Three children were taken to hospital in Lima on Monday.", ["AID"]),
    ("At least nine people lost their lives in Lima on Monday.", ["death"]),
    ("A case of the plague was reported in Kenya on Monday.", ["illness"]),
    ("Kenya unveiled a plan for cheaper power on Monday.", ["launch"]),
    ("The car goes on sale in Kenya on Monday.", ["launch"]),
    ("Firefighters put out the blaze in Lima on Monday.", ["AID"]),
    ("Officers in Lima falsified the records.", ["crime"]),
    ("Peter Berg recanted in Lima on Monday.", ["CONCEDE"]),
    ("Thousands took to the streets of Lima on Monday.", ["PROTEST"]),
    ("The case is under investigation in Kenya.", ["investigation"]),
  ])
  func `shows what the words around it say`(text: String, expected: [String]) {
    #expect(Set(types(in: text)).isSuperset(of: expected), "found \(types(in: text))")
  }

  @Test(arguments: [
    ("Norway and Kenya signed an agreement in Oslo on Monday.", "AGREE"),
    ("The ministers met in an emergency session in Lima on Monday.", "meeting"),
    ("Norway and Kenya were glad of the agreement signed in Lima on Monday.", "AGREE"),
    ("According to a survey published by Lund University on Monday, most people in Kenya are poor.", "publication"),
    ("Anna Novak won the primaries in Kenya on Monday.", "election"),
    ("Anna Novak attended a conference in Lima on Monday.", "meeting"),
    ("A protest filled Lima on Monday. The rally lasted three hours.", "PROTEST"),
  ])
  func `a verb and its noun tell one happening`(text: String, type: String) {
    #expect(types(in: text).filter { $0 == type }.count == 1, "found \(types(in: text))")
  }

  @Test func `each sentence of a digest tells another matter`() {
    let digest = """
      News in brief

      A bus plunged into a ravine near Lima on Monday. Thieves stole a painting from Lund University on Tuesday. A gas explosion \
      destroyed a house in Oslo on Monday. Lind Bank cancelled a contract on Friday. Peter Berg resigned on Monday. Police \
      arrested Peter Brown in Oslo on Sunday. A court in Oslo convicted Nils Lind of fraud on Monday. A ferry sank off Kenya \
      on Tuesday. Lind Bank bought Berg Mills for $2 billion on Friday. Kenya expelled two diplomats on Friday. Teachers in \
      Lima went on strike on Monday. Norway and Kenya signed a treaty in Oslo on Tuesday. Anna Novak was appointed ambassador.
      """
    #expect(types(in: digest).count >= 11, "found \(types(in: digest))")
  }
}
