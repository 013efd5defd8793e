import LinearModel
import Testing

@testable import newsgraph_train

@Suite struct ChoiceTrainerTests {
  @Test func `the minimum of a bowl is found`() {
    let bottom = [3.0, -2.0, 0.5]
    let point = LimitedMemoryMinimizer().minimum(from: [0, 0, 0]) { point, gradient in
      var value = 0.0
      for index in point.indices {
        let steepness = Double(index * index + 1)
        gradient[index] = 2 * steepness * (point[index] - bottom[index])
        value += steepness * (point[index] - bottom[index]) * (point[index] - bottom[index])
      }
      return value
    }
    for (found, right) in zip(point, bottom) { #expect(abs(found - right) < 1e-3) }
  }

  /// Feature 11 of a row speaks for its first class, 12 for its second, 13 for neither.
  private let examples: [ChoiceTrainer.Example] = (0..<40).flatMap { _ in
    [
      ChoiceTrainer.Example(rows: [[11], [13]], label: 1), ChoiceTrainer.Example(rows: [[13], [11]], label: 2),
      ChoiceTrainer.Example(rows: [[12], [13]], label: 3), ChoiceTrainer.Example(rows: [[13], [13]], label: 0),
    ]
  }

  @Test(
    arguments: [
      ([[11], [13]], 1), ([[13], [11]], 2), ([[12], [13]], 3), ([[13], [12]], 4), ([[13], [13]], 0),
    ] as [([[UInt32]], Int)])
  func `what is learned of one row holds for the other`(rows: [[UInt32]], expected: Int) {
    let model = ChoiceTrainer(columns: 2, capacity: 64, penalty: 0.1).model(examples)
    let scores = model.scores(of: .init(rows: rows, label: 0))
    #expect(scores.indices.max { scores[$0] < scores[$1] } == expected)
  }

  @Test func `the file scores as the model does`() throws {
    let model = ChoiceTrainer(columns: 2, capacity: 64, penalty: 0.1).model(examples)
    let file = model.file(version: 7, constants: [0, -3])
    try file.withUnsafeBytes { bytes in
      #expect(HashedWeights(bytes: bytes, version: 8) == nil)
      #expect(HashedWeights(bytes: UnsafeRawBufferPointer(rebasing: bytes.dropLast()), version: 7) == nil)
      let weights = try #require(HashedWeights(bytes: bytes, version: 7))
      #expect(weights.constants[1] == -3)
      for rows: [[UInt32]] in [[[11, 12], [13]], [[13, 12], [11, 99]]] {
        let sums = rows.map { weights.sums(of: $0) }
        #expect(
          model.scores(of: .init(rows: rows, label: 0)) == [
            0, sums[0].first, sums[1].first, sums[0].second, sums[1].second,
          ])
      }
    }
  }

  @Test func `macro-F counts small classes as much as large ones`() {
    var scores = ClassScores(classes: 2)
    for _ in 0..<9 { scores.count(gold: 0, read: 0) }
    scores.count(gold: 1, read: 0)
    #expect(scores.accuracy == 90)
    #expect(abs(scores.macroF - 100 * 18 / 19 / 2) < 1e-9)
    #expect(scores.balancedAccuracy == 50)
  }
}
