import NewsModel
import Pipeline

/// What a corrections file would change, as lines for a reader.
struct EffectLines {
  let console: Console

  func print(_ effects: [CorrectionEffect]) {
    let style = TextStyle(isOn: console.hasColor)
    for effect in effects {
      let after = effect.after.map { " → \($0.rawValue)" } ?? ""
      let name = effect.name.map { ", called “\($0)”" } ?? ""
      let counts = "\(TextLayout.count(effect.mentions, "mention")) in \(TextLayout.count(effect.articles, "article"))"
      console.result(
        style.bold(TextLayout.pad(effect.change, to: 8)) + " \(effect.before.rawValue)"
          + (effect.after == effect.before ? "" : after) + name + style.dim(" · \(counts)") + "\n")
    }
    console.message(
      effects.isEmpty
        ? "The corrections file would change nothing." : "Nothing was written; build without --dry-run to apply this.")
  }
}
