import LinearModel
import NewsModel

/// What speaks for or against the end of a sentence at a place: the forms, words and clusters of the tokens around it,
/// runs of names, distances, what repeats, and the sentence that would end.
struct BoundaryFeatures {
  private let clusters: WordClusters
  private(set) var rows: [UInt32] = []

  init(clusters: WordClusters = .embedded) {
    self.clusters = clusters
    rows.reserveCapacity(64)
  }

  /// Puts the few features into ``rows`` that tell where nothing else needs to be asked.
  mutating func glance(_ place: BoundaryPlace, _ tokens: [Token], _ bytes: [UInt8]) {
    rows.removeAll(keepingCapacity: true)
    let window = BoundaryWindow(place, tokens, bytes)
    let pair = FeatureKey(place.isDrawn ? 1 : 0).with(window.form(0)).with(window.form(1))
    add(pair)
    add(pair.with(2).with(cluster(window.word(0))))
    add(pair.with(3).with(cluster(window.word(1))))
  }

  /// Puts all features of a place into ``rows``.
  mutating func read(_ place: BoundaryPlace, _ tokens: [Token], _ bytes: [UInt8]) {
    rows.removeAll(keepingCapacity: true)
    let window = BoundaryWindow(place, tokens, bytes)
    let pair = Pair(left: window.form(0), right: window.form(1))
    add(FeatureKey(0).with(place.isDrawn))
    add(pair.key(1).with(place.isDrawn))
    addForms(window, pair)
    addWords(window, pair, place)
    addNames(window, pair)
    addDistances(place, pair)
    addLists(window, pair, place)
    addSentence(window, pair, place)
    addParagraphBefore(window, pair, place)
  }

  /// The forms of the tokens on both sides.
  private struct Pair {
    let left: UInt64
    let right: UInt64

    func key(_ template: UInt64) -> FeatureKey { FeatureKey(template).with(left).with(right) }
  }

  private mutating func addForms(_ window: BoundaryWindow, _ pair: Pair) {
    let (l2, l3) = (window.form(-1), window.form(-2))
    let (r2, r3) = (window.form(2), window.form(3))
    add(pair.key(2).with(r2))
    add(pair.key(3).with(l2))
    add(pair.key(4).with(l2).with(r2))
    add(pair.key(5).with(l2).with(l3))
    add(pair.key(6).with(r2).with(r3))
    add(pair.key(7).with(l2).with(l3).with(r2).with(r3))
  }

  private mutating func addWords(_ window: BoundaryWindow, _ pair: Pair, _ place: BoundaryPlace) {
    let (l2, l1, r1, r2) = (window.word(-1), window.word(0), window.word(1), window.word(2))
    let (left, right) = (cluster(l1), cluster(r1))
    add(FeatureKey(10).with(l1).with(pair.right))
    add(FeatureKey(11).with(pair.left).with(r1))
    add(FeatureKey(12).with(l1).with(r1))
    add(FeatureKey(13).with(l2).with(l1).with(pair.right))
    add(FeatureKey(14).with(pair.left).with(r1).with(r2))
    add(pair.key(15).with(l2))
    add(pair.key(16).with(r2))
    add(FeatureKey(17).with(place.isDrawn).with(l1))
    add(FeatureKey(18).with(place.isDrawn).with(r1))
    add(pair.key(20).with(left).with(right))
    add(pair.key(21).with(left))
    add(pair.key(22).with(right))
    add(FeatureKey(23).with(cluster(l2)).with(left).with(pair.right))
    add(FeatureKey(24).with(pair.left).with(right).with(cluster(r2)))
  }

  /// Signatures and headers are runs of names: what stands before and behind the run.
  private mutating func addNames(_ window: BoundaryWindow, _ pair: Pair) {
    let left = window.names(from: 0, step: -1)
    let right = window.names(from: 1, step: 1)
    let (wordBefore, wordBehind) = (window.word(-left), window.word(right + 1))
    let (formBefore, formBehind) = (window.form(-left), window.form(right + 1))
    add(pair.key(30).with(min(left, 5)).with(min(right, 4)))
    add(FeatureKey(31).with(wordBefore).with(min(left, 4)).with(pair.right))
    add(FeatureKey(32).with(formBefore).with(min(left, 4)).with(pair.right))
    add(FeatureKey(33).with(pair.left).with(min(right, 4)).with(formBehind))
    add(FeatureKey(34).with(pair.left).with(min(right, 3)).with(wordBehind))
    add(FeatureKey(35).with(pair.left).with(min(right, 3)).with(cluster(wordBehind)))
    add(FeatureKey(36).with(formBefore).with(left > 0).with(formBehind).with(right > 0))
    add(FeatureKey(37).with(cluster(wordBefore)).with(cluster(wordBehind)))
  }

  private mutating func addDistances(_ place: BoundaryPlace, _ pair: Pair) {
    let before = Self.step(place.before)
    let after = Self.step(place.after)
    add(pair.key(40).with(before))
    add(pair.key(41).with(after))
    add(pair.key(42).with(before).with(after))
    add(pair.key(43).with(Self.step(place.index - place.paragraph.lowerBound + 1)))
    add(pair.key(44).with(Self.step(place.paragraph.upperBound - 1 - place.index)))
  }

  /// Items of a list begin with the same mark or word, and so does the paragraph.
  private mutating func addLists(_ window: BoundaryWindow, _ pair: Pair, _ place: BoundaryPlace) {
    let word = window.word(1)
    let beganSo = window.firstWord == word
    let opened = min(place.opened, 2)
    add(pair.key(50).with(beganSo))
    add(pair.key(51).with(beganSo).with(opened))
    add(FeatureKey(52).with(beganSo).with(word))
    add(FeatureKey(53).with(opened).with(word))
    add(FeatureKey(54).with(opened).with(pair.right))
    add(FeatureKey(55).with(min(window.count(of: word), 3)).with(pair.right))
  }

  /// The forms of a short sentence that would end here: `Regards ,`, `Anna Berg 04/03/2001 10:15 AM`.
  private mutating func addSentence(_ window: BoundaryWindow, _ pair: Pair, _ place: BoundaryPlace) {
    let length = place.index - place.start + 1
    guard length <= 5 else { return }
    var forms = FeatureKey(60).with(pair.right)
    for offset in (1 - length)...0 { forms = forms.with(window.form(offset)) }
    add(forms)
    add(FeatureKey(61).with(length).with(window.word(1)))
    add(FeatureKey(62).with(length).with(window.word(1 - length)).with(pair.right))
  }

  /// What the paragraph before ended with, near the beginning of a paragraph: a name behind "Regards,".
  private mutating func addParagraphBefore(_ window: BoundaryWindow, _ pair: Pair, _ place: BoundaryPlace) {
    let position = place.index - place.paragraph.lowerBound
    guard position < 5, let (form, word) = window.endBeforeParagraph else { return }
    add(FeatureKey(70).with(position).with(form).with(pair.right))
    add(pair.key(71).with(position).with(form))
    add(FeatureKey(72).with(word).with(pair.right))
  }

  private mutating func add(_ key: FeatureKey) { rows.append(key.hash) }

  private func cluster(_ word: UInt64) -> UInt64 { clusters.cluster(of: word) }

  /// A distance in ten steps.
  private static func step(_ distance: Int) -> Int {
    switch distance {
    case ...4: distance
    case ...6: 5
    case ...9: 6
    case ...14: 7
    case ...24: 8
    default: 9
    }
  }
}
