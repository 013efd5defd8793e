import NewsModel
import Pipeline
import Testing

/// The words that are attributed to a source, in sentences of our own: where they begin and where they end.
@Suite struct AttributedWordsTests {
  private let analyzer = ArticleAnalyzer()

  /// The positions of a text as "source words: content", the parts of a content joined by "…".
  private func attributions(in text: String) -> [String] {
    let record = analyzer.record(of: text)
    return record.positions.map { position in
      let source = record.sourceWords(of: position) ?? "nobody"
      return "\(source): \(record.contentWords(of: position))"
    }
  }

  @Test(arguments: [
    // A typewriter's apostrophe does not end a quotation.
    (
      "Peter Lind said, \"We will change the Hall's name to one of Berg's.\"",
      "Peter Lind: We will change the Hall's name to one of Berg's"
    ),
    // The source goes on to the comma before the main clause.
    ("According to police in Lund, Sweden, the man fled on foot.", "police: the man fled on foot"),
    (
      "According to the first councillor, Anna Berg, there were ten passengers.",
      "councillor: there were ten passengers"
    ),
    (
      "According to a report from the Rail Board (RB), the train was late.",
      "report: the train was late"
    ),
    (
      "On Sunday in Lund, according to witnesses and police, a man entered the bank.",
      "witnesses: On Sunday in Lund … a man entered the bank"
    ),
    ("According to Anna Berg, who led the study, the sea has risen.", "Anna Berg: the sea has risen"),
    ("The plane fell near the runway, according to officials.", "officials: The plane fell near the runway"),
    // Without a comma the source ends where the clause begins.
    ("According to police the man fled the town.", "police: the man fled the town"),
    ("According to Anna Berg the bank was warned in May.", "Anna Berg: the bank was warned in May"),
    // Who is something says what hangs from it, and what stands in marks inside of it says nothing.
    ("Anna Berg is on record as saying that the bank was warned.", "Anna Berg: the bank was warned"),
    // What stands between the cue and its clause is no part of it.
    ("Northern News reported, citing police data, there were fewer thefts.", "Northern News: there were fewer thefts"),
    ("Norway claimed, as of Friday, it was free of the disease.", "Norway: it was free of the disease"),
    ("The driver told reporters he lost control.", "driver: he lost control"),
    (
      "Anna Berg spoke for the strike, telling the Northern Post: “I am a great friend of unions.”",
      "Anna Berg: I am a great friend of unions"
    ),
    // A clause that runs on into a quotation is all of it said.
    (
      "Boris Novak said the raid was “to keep the border quiet for years.”",
      "Boris Novak: the raid was “to keep the border quiet for years"
    ),
    // Who does it, in the passive, is no part of what is done.
    ("Peter Lind was accused of fraud by Anna Berg.", "Anna Berg: fraud"),
    ("The ban was ruled illegal by the Supreme Court of Norway.", "Supreme Court of Norway: The ban … illegal"),
    (
      "Anna Berg told the Northern Post four men were from one family.", "Anna Berg: four men were from one family"
    ),
    (
      "If the findings are right, scientists say, containing the disease may take years.",
      "scientists: If the findings are right … containing the disease may take years"
    ),
    ("Parliament was suspended at the request of Peter Lind.", "Peter Lind: Parliament was suspended"),
    (
      "Norsk Oil reiterated its demand today that Norway ease the rules.", "Norsk Oil: Norway ease the rules"
    ),
    ("Anna Berg urged the sentence be suspended.", "Anna Berg: the sentence be suspended"),
    (
      "Anna Berg was calling for the captain to be brought to court.", "Anna Berg: the captain to be brought to court"
    ),
    (
      "Peter Lind accepted responsibility for the fire at the plant.",
      "Peter Lind: responsibility for the fire at the plant"
    ),
    ("Peter Lind called it “a non-starter”.", "Peter Lind: it “a non-starter"),
    (
      "Reports said Peter Lind, a senator who won a medal, does not plan to run.",
      "Peter Lind: to run"
    ),
    // Verbs in the middle and at the end of what is said.
    (
      "The work will go on, the secretaries wrote, but not this year.",
      "secretaries: The work will go on … but not this year"
    ),
    (
      "The attorney has declined to bring charges against him, prosecutors said on Wednesday.",
      "prosecutors: The attorney has declined to bring charges against him"
    ),
    (
      "British forces stopped a ship that was bound for Oman, western diplomats have said.",
      "western diplomats: British forces stopped a ship that was bound for Oman"
    ),
    (
      "Peter Brown owes his office to Berg, claims the writer Ada Lind.",
      "Ada Lind: Peter Brown owes his office to Berg"
    ),
    ("Jane Walker, prosecuting, said Ringer had copied the photos.", "Jane Walker: Ringer had copied the photos"),
    (
      "Anna Berg said that, having followed him for days, Brown was tired.",
      "Anna Berg: having followed him for days, Brown was tired"
    ),
    // Verbs that are no verbs of speech, and names alone, before a colon.
    (
      "A website that Anna Berg made puts it bluntly: “The graveyard became a colony.”",
      "website: The graveyard became a colony"
    ),
    (
      "Press Secretary Otto Brown: “We did not use such weapons in that war.”",
      "Otto Brown: We did not use such weapons in that war"
    ),
    // Marks around a word of the content.
    (
      "Otto Brown was accusing reporters of using “badly framed” photos of the crowd.",
      "Otto Brown: using “badly framed” photos of the crowd"
    ),
    ("Otto Brown denied the charges, noting that Lind had lied.", "Otto Brown: the charges"),
    // Adjectives.
    ("Western nations have been highly critical of the election.", "Western nations: the election"),
    ("Anna Berg is against the bill.", "Anna Berg: the bill"),
    ("The mayor is in favor of the other plan.", "mayor: the other plan"),
    ("Peter Lind is confident that the plan will fail.", "Peter Lind: the plan will fail"),
    ("A woman was hurt, reportedly by glass.", "nobody: A woman was hurt … by glass"),
    // One utterance that the speaker's name and verb interrupt, within a sentence and over two.
    ("“The vote,” Anna Berg told reporters, “was not fair to Norway.”", "Anna Berg: The vote … was not fair to Norway"),
    (
      "Anna Berg opened the session. “The bridge is safe,” she said. “We checked it twice on Monday.”",
      "she: The bridge is safe … We checked it twice on Monday"
    ),
    // A clause that the parse gave to the verb of the noun.
    (
      "Peter Lind's denial that Norway spied on the election was dismissed.",
      "Peter Lind: Norway spied on the election"
    ),
    // Knowledge and belief, also the writer's own where nobody is quoted.
    ("Peter Lind knew that the dam was old.", "Peter Lind: the dam was old"),
    ("I think that the bridge is safe.", "I: the bridge is safe"),
    // A quotation that an aside does not part from the name behind its verb.
    (
      "“May his soul rest in eternal peace,” wrote Minister Anna Berg.", "Anna Berg: May his soul rest in eternal peace"
    ),
    // A time, a place or a means between the verb and what is said.
    (
      "Norsk Oil said in a filing to the Lund Exchange that the inquiry began in May.",
      "Norsk Oil: the inquiry began in May"
    ),
    ("The court ruled on Monday the ban was unlawful.", "court: the ban was unlawful"),
    ("A judge in Lund ruled the practice breached the treaty.", "judge: the practice breached the treaty"),
    // Who speaks last.
    (
      "Two soldiers were killed in a crash near Lund, the Danish army said in a statement on Wednesday.",
      "Danish army: Two soldiers were killed in a crash near Lund"
    ),
    (
      "More towns will copy the plan, says Peter Lind of the Lund Institute.",
      "Peter Lind: More towns will copy the plan"
    ),
    (
      "The losses were small and did not matter, say experts.", "experts: The losses were small and did not matter"
    ),
    ("Peter Lind called the plan a “slap in our face”.", "Peter Lind: the plan a “slap in our face"),
    ("The storm killed ten people, per Lund News.", "Lund News: The storm killed ten people"),
    // A plea, and what others allege.
    ("Peter Lind pleaded guilty on Monday to fraud.", "Peter Lind: fraud"),
    ("Police found the alleged weapon in a van.", "nobody: weapon"),
    ("The men left Lund, while two others were reportedly at sea.", "nobody: two others were … at sea"),
    ("Four men were hurt and, according to Anna Berg, one of them had died.", "Anna Berg: one of them had died"),
    ("A thousand people are believed to have reached Lund.", "nobody: A thousand people … to have reached Lund"),
    ("Anna Berg hailed the deal as a victory.", "Anna Berg: the deal as a victory"),
    ("Peter Lind declined to comment.", "Peter Lind: to comment"),
    ("The plan condemned by Anna Berg is old.", "Anna Berg: The plan"),
    // Nouns that carry a position: by whom, of whom, among whom, and what stands where.
    ("Anna Berg won the vote with the support of young farmers.", "young farmers: Anna Berg"),
    ("Peter Lind has won the backing of 21 senators.", "21 senators: Peter Lind"),
    ("Peter Lind has kept his support among older voters.", "older voters: Peter Lind"),
    ("Norwegian support for Kenya has grown since May.", "Norwegian: Kenya"),
    ("Investor concerns over the tax grew in May.", "Investor: the tax"),
    ("Otto Novak has drawn criticism from Kenya over the dam.", "Kenya: the dam"),
    ("The mayor's speech drew criticism from teachers.", "teachers: The mayor's speech"),
    ("The ruling provoked outrage among judges.", "judges: The ruling"),
    (
      "Peter Lind left the treaty on Monday, drawing anger from farmers.",
      "farmers: Peter Lind left the treaty on Monday"
    ),
    ("Anna Berg came under criticism for her speech in Lund.", "nobody: her speech in Lund"),
    ("Otto Lind's plans to close the port were met with criticism.", "nobody: Otto Lind's plans to close the port"),
    ("Peter Lind's endorsement by the union surprised Kenya.", "union: Peter Lind"),
    ("Norway resisted Kenyan pressure for a larger role in the talks.", "Kenyan: a larger role in the talks"),
    ("Anna Berg condemned Lind's attacks on the judges.", "Lind: the judges"),
    ("The court rejected a request by Norsk Oil to close the port.", "Norsk Oil: to close the port"),
    ("Anna Berg met Otto Lind on Monday at her request.", "her: Anna Berg met Otto Lind on Monday"),
    ("At the request of Anna Berg, the work was stopped.", "Anna Berg: the work was stopped"),
    ("Peter Lind declined an offer from Anna Berg to act as a mediator.", "Anna Berg: to act as a mediator"),
    ("Peter Lind has doubts about the plan.", "Peter Lind: the plan"),
    ("A Reuters report that Kenya left the talks was wrong.", "Reuters: Kenya left the talks was wrong"),
    ("Lind will lose votes over his tax stance.", "his: tax"),
    ("Their main demand is that Peter Lind resign.", "Their: Peter Lind resign"),
    ("Anna Berg's hope is to win in May.", "Anna Berg: to win in May"),
    // Nouns of what is told though nobody is named who holds it.
    ("The police rejected criticism of the raid.", "nobody: the raid"),
    ("Peter Lind faces calls for his resignation.", "nobody: his resignation"),
    ("The minister ignored calls to recuse himself.", "nobody: to recuse himself"),
    ("The krone fell on speculation that the bank may cut rates.", "nobody: the bank may cut rates"),
    ("Doubts about the treaty grew in May.", "nobody: the treaty"),
    ("Protests against the tax began in May.", "nobody: the tax"),
    ("He read reports of fraud in the election.", "nobody: fraud in the election"),
    ("Peter Lind faces murder charges in Lund.", "nobody: murder"),
    ("He was arrested on fraud charges.", "nobody: fraud"),
    ("The losses brought fresh calls for Anna Berg to step aside.", "nobody: Anna Berg to step aside"),
    ("Peter Lind drew criticism for leaving the treaty.", "nobody: leaving the treaty"),
    // People who take a side.
    ("Ada Novak, one of the loudest critics of the dam, left.", "Ada Novak: the dam"),
    ("Peter Lind has emerged as one of the most vocal Berg critics.", "Peter Lind: Berg"),
    ("Anna Berg has long been a supporter of the trade deal.", "Anna Berg: the trade deal"),
    ("Peter Lind, a vocal critic of the dam, left the room.", "Peter Lind: the dam"),
    ("The plan was praised by Berg supporter Ada Novak on Monday.", "Ada Novak: Berg"),
    ("Otto Novak is an early Lind supporter.", "Otto Novak: Lind"),
    ("Some members of the union were Berg supporters.", "members: Berg"),
    ("Anna Berg became an advocate for reform.", "Anna Berg: reform"),
    ("Otto Novak emerged as a critic of the court.", "Otto Novak: the court"),
    // Phrases that stand fast.
    ("Anna Berg spoke in support of the bill.", "Anna Berg: the bill"),
    ("In the opinion of the judge, the law is void.", "judge: the law is void"),
    ("The plan, in the view of many experts, is a mistake.", "many experts: The plan … is a mistake"),
    ("Norsk Oil had no immediate response to the report.", "Norsk Oil: the report"),
    ("There was no immediate comment from the ministry.", "ministry: comment"),
    ("Otto Lind cast doubt on the plan.", "Otto Lind: the plan"),
    ("The fans showed support for Otto Lind.", "fans: Otto Lind"),
    ("Peter Lind expressed a preference for a short trial.", "Peter Lind: a short trial"),
    ("Anna Berg aired her grievances about the treaty.", "Anna Berg: the treaty"),
    // Nouns before the clause that names, blames or denies them.
    ("Anna Berg praised Novak, whom the president called one of his heroes.", "president: Novak … one of his heroes"),
    ("The paper printed a story Lind called a hoax.", "Lind: a story … a hoax"),
    ("They fought to overturn those bans, which they see as unfair.", "they: those bans … as unfair"),
    ("Anna Berg wrote to the reporter she accused of lying.", "she: lying"),
    ("Novak rejected a claim that Anna Berg denied.", "Anna Berg: a claim"),
    ("Judges cancelled the elections that were ordered last month by a lower court.", "lower court: the elections"),
    // Participles and passives without anyone who blames.
    ("Peter Lind was arrested and charged with murder on Monday.", "nobody: murder"),
    ("Peter Lind was charged in the death of a student.", "nobody: the death of a student"),
    ("Anna Berg resigned after being accused of fraud.", "nobody: fraud"),
    ("In an act condemned as a “disgrace” by the minister, six ships sank.", "minister: an act … as a “disgrace"),
    // Questions before the main clause.
    ("Asked what he thought of the plan, Peter Lind said it would fail.", "nobody: what he thought of the plan"),
    // One object of two verbs, and what documents show.
    ("Anna Berg has praised and questioned the ruling.", "Anna Berg: the ruling"),
    ("The results show that the movement is small.", "results: the movement is small"),
    ("A new poll shows Lind winning the vote.", "new poll: Lind winning the vote"),
    ("A new poll shows that Lund, on the other hand, is safe.", "new poll: Lund, on the other hand, is safe"),
    (
      "The news is a blow for the government, which defended its budget.", "government: its budget"
    ),
    // Who stands before a colon.
    ("Anna Berg: The bridge is a danger to ships", "Anna Berg: The bridge is a danger to ships"),
    ("Anna Berg told the agency that there was a fire.", "Anna Berg: there was a fire"),
    // Listeners in many words between the verb and "that".
    (
      "Anna Berg told a crush of reporters on Harbour Street that her client would not resign.",
      "Anna Berg: her client would not resign"
    ),
    (
      "Peter Lind told a hastily arranged hearing in Lund that the dam was old.", "Peter Lind: the dam was old"
    ),
    // A clause of another speaker, and of the reporter, is no part of what is said.
    (
      "The union said the strike had been a success; the ministry put the figure at 45 percent.",
      "union: the strike had been a success"
    ),
    (
      "Anna Berg says the firm knew of the leak; Peter Lind calls for an inquiry", "Peter Lind: an inquiry"
    ),
    (
      "Anna Berg said voters were victims — an error that has left her party divided.",
      "Anna Berg: voters were victims"
    ),
    (
      "The fund admitted that the paper was old; it denied having advised Kenya.", "it: having advised Kenya"
    ),
    (
      "Norway asked Kenya to free the crew, according to two officials.", "Norway: to free the crew"
    ),
    (
      "Peter Lind opposed any cut in the tax, in contrast with Anna Berg, who welcomed it.",
      "Peter Lind: any cut in the tax"
    ),
    // A second verb of the speaker's, whatever clause it hangs from.
    (
      "Anna Berg condemned the raid and demanded that those responsible be punished.",
      "Anna Berg: those responsible be punished"
    ),
    (
      "Peter Lind says the ministers lied and has ruled out an inquiry.", "Peter Lind: an inquiry"
    ),
    (
      "Kenya welcomed the fact that the ministers had waited, while urging all sides to talk.", "Kenya: to talk"
    ),
    ("The judge ordered the courtroom cleared.", "judge: the courtroom cleared"),
    (
      "Anna Berg asks sick people be treated at home and wants an end to the raids.", "Anna Berg: an end to the raids"
    ),
    // What is told of a quotation behind its verb is no part of it.
    ("“I am tired,” Anna Berg said, her voice breaking.", "Anna Berg: I am tired"),
    ("“We sold the firm,” said Peter Lind, and then he smiled.", "Peter Lind: We sold the firm"),
    (
      "He denounced a decision that the union's director, Anna Berg, criticised.", "director: a decision"
    ),
    // Who ends the sentence, with what he is and does.
    (
      "The storm left four dead in Lund, said rescue officials, who added that the port was shut.",
      "rescue officials: The storm left four dead in Lund"
    ),
    (
      "It is not for a court to judge the plan, argued the ministry's lawyer, Peter Lind.",
      "lawyer: It is not for a court to judge the plan"
    ),
    ("Lund has a prison through which, she estimated, a thousand men passed.", "she: a thousand men passed"),
  ])
  func `the words of a source begin and end where a reader would say`(text: String, expected: String) {
    let found = attributions(in: text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test func `what speakers think inside their own quotation is no second position`() {
    #expect(attributions(in: "“I think that the bridge is safe,” said Anna Berg.").count == 1)
  }

  @Test(arguments: [
    "The remaining woman is in a non-life-threatening condition.",
    "The case is a reminder of the need to be watchful and report it.",
    // A title, and an object with a clause of its own.
    "Anna Berg reads “War and Peace” every year.",
    "Anna Berg understood the plan that had failed.",
    // Passives and light verbs that tell nothing.
    "The boy was found under a heap of rubble.",
    "Peter Lind was convicted of fraud in May.",
    "Anna Berg made comments.",
    "The ships, you know, are older than the port.", "Anna Novak knew who had sold the land.",
    "The fire prompted families to leave the valley.", "The ferry was supposed to stop in Lund.",
    // Nouns that carry a position elsewhere.
    "A bomb attack on the bank killed two guards.", "The Kenyan attack on the base killed ten soldiers.",
    "The firm added new charges to the bill.", "The firm began its offer for all shares of Norsk Oil.",
    "Anna Berg does not have plans to leave.", "Lund needs the backing of Kenya.",
    "The army will launch attacks in the valley.", "The label Fear of Gold was sold in Lund.",
    "What to look at\n\nMy request is old.", "The threat of rain kept fans away.",
    "Anna Berg has no doubts about the plan.", "He holds a view of the sea.",
    "Peter Lind is a film critic.", "Anna Berg is an advocate.", "Critics of the plan met in Lund.",
  ])
  func `words that nobody says are no position`(text: String) {
    #expect(attributions(in: text).isEmpty)
  }
}
