import NewsModel
import Testing

@testable import Positions

@Suite struct CueLexiconTests {
  private static let head = "lemma\tpos\tframe\tstance\twith\tif\n"

  private func lexicon(_ rows: String...) -> CueLexicon {
    CueLexicon(LexiconTable(Self.head + rows.joined(separator: "\n"), name: "cues.tsv"))
  }

  @Test func `a verb has its words and conditions by their names`() throws {
    let lexicon = lexicon(
      "hold\tverb\tidiom\taccuses\tresponsible for\tobject", "rule\tverb\tparticle\trejects\tout",
      "press\tverb\trequest\turges\t\tinfinitive", "press\tverb\tphrasal\turges\tfor")
    let idiom = try #require(lexicon.frames(ofVerb: "hold").first)
    #expect(idiom.words == ["responsible", "for"] && idiom.condition == .object)
    #expect(lexicon.frames(ofVerb: "rule").map(\.word) == ["out"])
    #expect(lexicon.frames(ofVerb: "press").map(\.frame) == [.phrasal, .request])
    #expect(lexicon.frames(ofVerb: "press").map(\.condition) == [nil, .infinitive])
  }

  @Test func `of two idioms the longer one is tried first, of other frames the later row`() {
    let lexicon = lexicon(
      "take\tverb\tidiom\tsupports\taim", "take\tverb\tidiom\topposes\taim at",
      "argue\tverb\tphrasal\tsupports\tfor", "argue\tverb\tphrasal\topposes\tagainst")
    #expect(lexicon.frames(ofVerb: "take").map(\.stance) == [.opposes, .supports])
    #expect(lexicon.frames(ofVerb: "argue").map(\.word) == ["against", "for"])
  }

  @Test func `nouns, adjectives and adverbs have frames of their own`() {
    let lexicon = lexicon(
      "support\tnoun\tnoun\tsupports\t\twhose", "advocate\tnoun\tside\tsupports\tfor",
      "lawyer\tnoun\tvoice\tasserts\t\tbody", "spokesman\tnoun\tvoice\tasserts", "poll\tnoun\tdocument\tasserts",
      "critical\tadj\tphrasal\topposes\tof", "alleged\tadj\thearsay\taccuses", "reportedly\tadv\thearsay\tasserts")
    #expect(lexicon.noun("support")?.condition == .whose)
    #expect(lexicon.side("advocate")?.preposition == "for")
    #expect(lexicon.isVoice("lawyer") && !lexicon.isVoiceOfCountry("lawyer"))
    #expect(lexicon.isVoiceOfCountry("spokesman"))
    #expect(lexicon.isDocument("poll") && lexicon.noun("poll") == nil)
    #expect(lexicon.frames(ofAdjective: "critical").map(\.preposition) == ["of"])
    #expect(lexicon.frames(ofAdjective: "alleged").isEmpty)
    #expect(lexicon.stance(ofHearsay: "alleged") == .accuses)
    #expect(lexicon.stance(ofHearsay: "reportedly") == .asserts)
  }

  @Test func `a frame of a noun is none of a verb`() async {
    await #expect(processExitsWith: .failure) { Self.read("lawyer\tverb\tvoice\tasserts") }
    await #expect(processExitsWith: .failure) { Self.read("call\tnoun\tphrasal\turges\tfor") }
  }

  @Test func `a word that its column does not know stops the program`() async {
    await #expect(processExitsWith: .failure) { Self.read("deny\tverb\tdeed\tdenies\t\tthings") }
    await #expect(processExitsWith: .failure) { Self.read("deny\tverb\tdeed\tdenies\t\tpeople") }
    await #expect(processExitsWith: .failure) { Self.read("deny\tverb\tdeed\tdenies\tthing") }
    await #expect(processExitsWith: .failure) { Self.read("call\tverb\tphrasal\turges") }
    await #expect(processExitsWith: .failure) { Self.read("comment\tverb\tbare\tdeclines\tnot") }
    await #expect(processExitsWith: .failure) { Self.read("hold\tverb\tidiom\taccuses\t… responsible for") }
    await #expect(processExitsWith: .failure) { Self.read("sure\tadj\tspeech\tasserts\tof") }
    await #expect(processExitsWith: .failure) { Self.read("support\tnoun\tnoun\tsupports\tof") }
  }

  private static func read(_ row: String) { _ = CueLexicon(LexiconTable(head + row, name: "cues.tsv")) }
}
