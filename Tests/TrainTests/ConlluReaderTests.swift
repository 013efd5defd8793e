import Language
import NewsModel
import TestSupport
import Testing

@testable import newsgraph_train

@Suite struct ConlluReaderTests {
  private static let treebank = """
    # newdoc id = first
    # newpar
    # text = It didn't last.
    1\tIt\tit\tPRON\tPRP\tNumber=Sing\t4\tnsubj\t_\t_
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tlast\tlast\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

    # text = Anna's.
    1-2\tAnna's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
    1\tAnna\tAnna\tPROPN\tNNP\tNumber=Sing\t0\troot\t_\t_
    2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
    2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_
    3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_

    """

  private func read() throws -> [TreebankSentence] {
    let folder = try TemporaryFolder()
    return try ConlluReader().sentences(in: folder.write(Self.treebank, to: "train.conllu"))
  }

  @Test func `reads words, heads and relations, and leaves empty nodes out`() throws {
    let sentences = try read()
    #expect(sentences.map { $0.words.map(\.form) } == [["It", "did", "n't", "last", "."], ["Anna", "'s", "."]])
    #expect(sentences[0].words.map(\.head) == [3, 3, 3, -1, 3])
    #expect(sentences[0].words.map(\.dependency) == [.subject, .auxiliary, .adverb, .root, .punctuation])
    #expect(sentences[0].words[1].tag.features == [.finite, .past])
    #expect(sentences.map(\.startsParagraph) == [true, false])
    #expect(sentences.map(\.document) == ["first", "first"])
  }

  @Test func `parts of a word are glued, and what follows the whole`() throws {
    var bytes: [UInt8] = []
    let glued = try read().map { $0.tokens(appendingTo: &bytes).map { $0.features.contains(.glued) } }
    #expect(glued == [[false, false, true, false, true], [false, true, true]])
  }

  @Test func `a missing file is an error`() {
    #expect(throws: (any Error).self) { try ConlluReader().sentences(in: "/nowhere/train.conllu") }
  }
}
