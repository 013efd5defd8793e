import LinearModel
package import NewsModel
import SentimentData

/// Reads who in a sentence is for or against whom, by a trained model.
///
/// In "Trump attacked Warren" the first is against the second, in "Warren was praised by Obama" the second is for the
/// first, in "Obama met Warren" neither is read.
///
/// No stage of the program asks it: the positions that it would add are not right often enough, see
/// `Documentation/Decisions/0060-directed-sentiment.md`. It is trained and scored, to be compared with.
package struct SentimentReader {
  /// Raised whenever the features change, so that an old model file is refused.
  package static let version: UInt32 = 2

  /// Who is for or against whom, for two actors in the order of the text.
  package enum Direction: Int, CaseIterable, Sendable {
    case neutral, firstFavorsSecond, secondFavorsFirst, firstOpposesSecond, secondOpposesFirst
  }

  private static let weights: HashedWeights = {
    let table = sentiment_model()
    guard let weights = HashedWeights(bytes: table.buffer, version: version) else { table.refuseModel(needed: version) }
    return weights
  }()
  private let features: SentimentFeatures

  /// - Complexity: O(*n*) in the tokens.
  package init(_ text: AnalyzedText) { self.init(text, tree: DependencyTree(text)) }

  init(_ text: AnalyzedText, tree: DependencyTree) { features = SentimentFeatures(text, tree: tree) }

  /// What the model learns from and reads: the features of the first towards the second, and the reverse.
  ///
  /// - Parameters:
  ///   - first: Tokens of one actor.
  ///   - second: Tokens of another one behind it.
  ///   - sentence: The tokens of the sentence.
  package func rows(_ first: Range<Int>, _ second: Range<Int>, in sentence: Range<Int>) -> [[UInt32]] {
    [
      features.features(of: first, towards: second, in: sentence),
      features.features(of: second, towards: first, in: sentence),
    ]
  }

  /// The likeliest direction, and by how many steps of the weights it is ahead of neutral, or neutral of the others.
  package func reading(
    _ first: Range<Int>, _ second: Range<Int>, in sentence: Range<Int>
  ) -> (direction: Direction, lead: Int) {
    let weights = Self.weights
    let sums = rows(first, second, in: sentence).map { weights.sums(of: $0) }
    let scores = [0, sums[0].first, sums[1].first, sums[0].second, sums[1].second].enumerated().map {
      $1 + Int(weights.constants[$0])
    }
    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    let rival = best == 0 ? scores.dropFirst().max() ?? 0 : scores[0]
    return (Direction.allCases[best], scores[best] - rival)
  }
}
