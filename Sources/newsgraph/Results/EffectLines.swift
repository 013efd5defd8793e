import KnowledgeGraph
import NewsModel
import Pipeline

/// What a corrections file would change, as lines for a reader.
struct EffectLines {
  let console: Console

  func print(_ effects: [CorrectionEffect]) {
    let style = TextStyle(isOn: console.hasColor)
    for effect in effects {
      let after = effect.after.map { " → \(words(of: $0))" } ?? ""
      let counts = "\(TextLayout.count(effect.mentions, "mention")) in \(TextLayout.count(effect.articles, "article"))"
      let given = [
        effect.name.map { "called “\($0)”" }, effect.type.map { "as \($0)" }, effect.date.map { "on \($0.iso8601)" },
      ].compactMap(\.self)
      console.result(
        style.bold(TextLayout.pad(effect.change.rawValue, to: 8)) + " \(effect.before)" + after
          + given.map { ", \($0)" }.joined() + (effect.articles > 0 ? style.dim(" · \(counts)") : "") + "\n")
    }
    console.message(
      effects.isEmpty
        ? "The corrections file would change nothing." : "Nothing was written; build without --dry-run to apply this.")
  }

  private func words(of after: CorrectionEffect.After) -> String {
    switch after {
    case .node(let id): id.rawValue
    case .targets(let ids): ids.isEmpty ? "no target" : ids.map(\.rawValue).joined(separator: ", ")
    }
  }
}
