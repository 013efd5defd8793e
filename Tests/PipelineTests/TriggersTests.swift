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
  ])
  func `shows what the words around it say`(text: String, expected: [String]) {
    #expect(Set(types(in: text)).isSuperset(of: expected), "found \(types(in: text))")
  }

  @Test(arguments: [
    ("Norway and Kenya signed an agreement in Oslo on Monday.", "AGREE"),
    ("The ministers met in an emergency session in Lima on Monday.", "meeting"),
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
