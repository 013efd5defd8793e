import NewsModel
import Testing

@testable import Pipeline

/// Whom words without a name of their own stand for, in sentences of our own wording.
@Suite struct ReferencesTests {
  private let analyzer = ArticleAnalyzer()

  /// What the last mention with the words is taken for.
  private func meaning(of words: String, in text: String) -> String? {
    let record = analyzer.record(of: text)
    let mention = record.mentions.last { record.document[$0.span] == words }
    return mention?.entity.map { record.entities[$0].id.rawValue }
  }

  @Test(arguments: [
    // The rank, the field and the owner must fit.
    (
      "First Minister Ada Berg met Prime Minister Otto Lind. Berg left. The prime minister stayed.",
      "prime minister", "person:otto-lind"
    ),
    ("First Minister Ada Berg spoke in Lund. On Monday the prime minister left.", "prime minister", nil),
    (
      "Chinese President Li Berg met Otto Novak. Berg said that the Russian president agreed.", "Russian president",
      nil
    ),
    (
      "Finance Minister Ada Berg met Health Minister Otto Lind. Lind left. The finance minister stayed.",
      "finance minister", "person:ada-berg"
    ),
    (
      "Real Lund president Otto Lind spoke. Even Ada Berg agreed. The FA president left.", "president",
      "person:ada-berg"
    ),
    (
      "Kenyan President Ada Berg met Norwegian President Otto Lind. Lind left. Kenya's president stayed.", "president",
      "person:ada-berg"
    ),
    ("Prime Minister Ada Berg met Mayor Otto Lind. The premier left.", "premier", "person:ada-berg"),
    ("President Ada Berg met Mayor Otto Lind. The head of state left.", "head", "person:ada-berg"),
    ("Vice President Ada Berg met Otto Lind. Lind said that the president was ill.", "president", nil),
    (
      "Former President Otto Lind met President Ada Berg. Berg left. The former president stayed.",
      "former president", "person:otto-lind"
    ),
    // A description of its own goes on with whom the sentence before is of.
    ("Otto Lind told reporters that it rained. The Ohio governor left.", "governor", "person:otto-lind"),
    ("Imam Otto Lind prayed on Friday. The elderly cleric left.", "elderly cleric", "person:otto-lind"),
    ("Otto Lind told reporters that it rained. The New Mexico governor left.", "governor", "person:otto-lind"),
    ("Otto Lind told reporters so. The new governor left.", "new governor", nil),
    ("President Otto Lind told reporters so. The Finnish prime minister left.", "prime minister", nil),
    // Whose name follows between commas.
    ("The chairman of the Water Commission (WC), Dr Ada Berg, left.", "chairman", "person:ada-berg"),
    ("A trader in cloth, Madam Ada Berg, left.", "trader", "person:ada-berg"),
    ("Crown Prince Otto Lind spoke. “It is late,” His Highness said.", "His Highness", "person:otto-lind"),
  ])
  func `an office fits in the whole title`(text: String, words: String, expected: String?) {
    #expect(meaning(of: words, in: text) == expected)
  }

  @Test(arguments: [
    (
      "The Academic Union of Lund met on Monday. Norsk Oil waited. The government offered money, but the union left.",
      "union", "organization:academic-union-of-lund"
    ),
    (
      "The Labour Party of Lund met. The Ministry of Health waited. The party left.", "party",
      "organization:labour-party-of-lund"
    ),
    ("The Ministry of Health met on Monday. On Friday the party left.", "party", nil),
    (
      "Norsk Oil waited. Arbeid Union met on Monday, and the union left. Arbeid Union asked whether the company agreed.",
      "company", "organization:norsk-oil"
    ),
    // What is voted for is no organization, and a plural subject is who "they" are.
    ("The Labour Party of Lund wrote the bill. Ada Berg said she could not support it.", "it", nil),
    ("Novak Metal waited. Traders said they expected more.", "they", nil),
  ])
  func `a body is of the kind that it is called`(text: String, words: String, expected: String?) {
    #expect(meaning(of: words, in: text) == expected)
  }

  @Test(arguments: [
    // A people that says where a firm is from is not the country of the article.
    (
      "LIMA, Peru (AP) — Farmers in Peru waited. A French drug maker left Peru. On Monday the government agreed.",
      "government", "country:PE"
    ),
    ("Norway sent aid. The government of Kenya thanked it.", "government", "country:KE"),
    ("Kenya waited. Norway said that the government was ready.", "government", "country:NO"),
    ("Kenya waited for Kenya. Government officials said so.", "Government", "country:KE"),
    ("Kenya waited for Kenya. The Federal Government rejected the offer.", "Federal Government", "country:KE"),
    ("Kenya waited for Kenya. The provincial government rejected the offer.", "government", nil),
  ])
  func `a government is of the article's country unless another acts`(text: String, words: String, expected: String?) {
    #expect(meaning(of: words, in: text) == expected)
  }

  @Test(arguments: [
    // Who follows a quotation in the next sentence has not said it.
    (
      "Otto Lind brought aid. “I feel sad,” he told reporters. Peter Brown urged Norway to act.", "I",
      "person:otto-lind"
    ),
    ("Ada Berg came on Monday. “Lind ran when I called,” she said. Nina Dahl left.", "she", "person:ada-berg"),
    (
      "His colleague from Lund, Otto Lind, answered Peter Brown. He blamed the weather.", "He", "person:otto-lind"
    ),
    ("Peter Brown left. According to Otto Lind, the dam held. He smiled.", "He", "person:otto-lind"),
    ("Madam Kwame Berg met Nii Ofori Lind. She left.", "She", "person:kwame-berg"),
    ("Otto Lind died in May. Peter Brown tweeted: “He was a rebel.”", "He", "person:otto-lind"),
    ("Otto Lind left. “The dam broke,” Peter Brown said. “I ran.”", "I", "person:peter-brown"),
    ("Otto Lind left. In his statement, Peter Brown thanked the crew.", "his", "person:peter-brown"),
  ])
  func `a pronoun goes on with who speaks`(text: String, words: String, expected: String?) {
    #expect(meaning(of: words, in: text) == expected)
  }

  @Test(arguments: [
    ("Kenya accused Tehran of lying.", "Tehran", "country:IR"),
    ("Otto Lind called on Washington to act.", "Washington", "country:US"),
    ("Kenya had cut its ties with Tehran.", "Tehran", "country:IR"),
    ("Otto Lind said that Warsaw was negotiating with Kyiv.", "Kyiv", "country:UA"),
    ("Paris warned the rebels.", "Paris", "country:FR"),
    ("Otto Lind lives in Tehran.", "Tehran", "place:tehran"),
    ("Tokyo froze its contribution on Tuesday.", "Tokyo", "country:JP"),
    ("Ottawa had no intention to pay.", "Ottawa", "country:CA"),
    ("Baghdad's readiness was praised.", "Baghdad", "country:IQ"),
    ("Tokyo woke to the news.", "Tokyo", "place:tokyo"),
  ])
  func `a capital that acts or is urged is the government`(text: String, words: String, expected: String?) {
    #expect(meaning(of: words, in: text) == expected)
  }

  @Test(arguments: [
    // A word that only fills the subject's place stands for nothing.
    ("Norsk Oil waited. It is not clear which well broke first.", "It"),
    ("Norsk Oil waited. It was reported that the well broke.", "It"),
    ("Norsk Oil waited. It took years to mend the well.", "It"),
    ("Kenya waited. It rained for days.", "It"),
    ("Kenya waited. It was Ada Berg who called.", "It"),
    // Ordinary nouns stand for themselves.
    ("Norsk Oil found that the mice carried worms in their guts.", "their"),
    ("Otto Lind opposed the hold on Kenya's aid when he learned about it.", "it"),
    ("Norsk Oil told cheering teachers that they were right.", "they"),
    ("Novak Metal lost a ship in Kenya. The ship was old and its hull was thin.", "its"),
    // Whom a reporter names is not what is spoken of.
    ("Norsk Oil waited. Otto Lind said: “The dam is old. It leaks.”", "It"),
    ("The bank said that Norsk Oil allowed the town to have its own school.", "its"),
    ("Norsk Oil and Novak Metal sued, saying it was late.", "it"),
    ("Norsk Oil wrote to traders, telling them of the dam.", "them"),
    ("Otto Lind left. Whoever calls must give his or her name.", "his"),
  ])
  func `a name does not stand in for an ordinary noun`(text: String, words: String) {
    #expect(meaning(of: words, in: text) == nil)
  }

  @Test(arguments: [
    ("Kenya announced on Monday that it would join.", "it", "country:KE"),
    ("Norsk Oil apologized for its website.", "its", "organization:norsk-oil"),
    ("Norsk Oil was founded in Lund. It has 300 ships.", "It", "organization:norsk-oil"),
    (
      "Novak News reported on Monday that Norsk Oil is facing questions from regulators over whether it violated the "
        + "rules.", "it", "organization:norsk-oil"
    ),
    ("In its report, Norsk Oil said that the dam held.", "its", "organization:norsk-oil"),
    ("“The dam holds,” Norsk Oil said. “The river rises,” it added.", "it", "organization:norsk-oil"),
    ("The Lund Police said they had arrested two men.", "they", "organization:lund-police"),
    ("The Kurds said they had lost a town.", "they", "group:kurds"),
    ("Otto Lind pressed the Ukrainians until they agreed.", "they", "country:UA"),
    ("Otto Lind is the mayor of Bergen. Bergen is old, and its streets are narrow.", "its", "place:bergen"),
  ])
  func `a pronoun goes on with the name that acts`(text: String, words: String, expected: String) {
    #expect(meaning(of: words, in: text) == expected)
  }

  @Test func `institutions belong to the country of the dateline`() {
    let text = """
      ISLAMABAD, Feb. 13 (AP) — The Supreme Court waited on Monday.

      A letter to Swiss banks was lost, and a Swiss judge was ill. Pakistan waited.
      """
    #expect(analyzer.record(of: text).entities.contains { $0.id.rawValue == "organization:supreme-court-pakistan" })
  }
}
