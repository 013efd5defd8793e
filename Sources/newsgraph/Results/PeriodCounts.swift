import KnowledgeGraph
import NewsModel
import Query
import Store

/// How many articles and positions there are of each day, month or year, by stance.
struct PeriodCounts {
  private struct Count {
    var articles = 0
    var stances: [Stance: Int] = [:]
    var positions: Int { stances.values.reduce(0, +) }
  }

  /// `nil` for what has no date, or none so close.
  private var counts: [PartialDate?: Count] = [:]
  private let period: Period
  /// Whether the source holds articles.
  private let hasArticles: Bool

  init(of query: PositionQuery, by period: Period, in source: any GraphSource) throws {
    self.period = period
    hasArticles = source is GraphStore
    for article in try (source as? GraphStore)?.articles() ?? [] {
      counts[part(article.publicationDate), default: Count()].articles += 1
    }
    for position in try query.answer(in: source).positions {
      guard let stance = position.stance else { continue }
      counts[part(position.firstDate), default: Count()].stances[stance, default: 0] += 1
    }
  }

  private func part(_ date: PartialDate?) -> PartialDate? { date.flatMap(period.containing) }

  /// The earliest first, then what has no date.
  private var sorted: [(name: String, count: Count)] {
    let dated = counts.keys.compactMap(\.self).sorted().map { ($0.iso8601, counts[$0] ?? Count()) }
    return dated + (counts[nil].map { [("undated", $0)] } ?? [])
  }

  var rows: [ResultRow] {
    sorted.map { name, count in
      var row = ResultRow(["period": .text(name)])
      if hasArticles { row.fields.append(("articles", .number(count.articles))) }
      row.fields.append(("positions", .number(count.positions)))
      row.fields += Stance.allCases.map { ($0.rawValue, .number(count.stances[$0] ?? 0)) }
      return row
    }
  }

  /// "2019-05  12 articles, 140 positions: asserts 90, opposes 12 …".
  func text(_ console: Console, _ style: TextStyle) -> String {
    sorted.map { name, count in
      let stances = count.stances.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        .map { "\($0.key.rawValue) \(TextLayout.number($0.value))" }.joined(separator: ", ")
      let articles = hasArticles ? TextLayout.count(count.articles, "article") + ", " : ""
      let line = articles + TextLayout.count(count.positions, "position") + (stances.isEmpty ? "" : ": " + stances)
      return TextLayout.field(name, line, indent: 12, console.width, style.bold)
    }.joined()
  }
}
