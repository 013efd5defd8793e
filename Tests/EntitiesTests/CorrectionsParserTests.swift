import Entities
import NewsModel
import Testing

/// The rules of a corrections file as they are written, and what is told of those that cannot be read.
@Suite struct CorrectionsParserTests {
  private func read(_ text: String) -> (rules: [String], findings: [Finding]) {
    let parsed = CorrectionsParser(location: "c.yaml", eventTypes: ["AGREE", "summit"]).parse(text)
    return (parsed.rules.map(\.rule.description), parsed.findings)
  }

  @Test(arguments: [
    ("- merge: [A, \"B, C\", 'D']  # one\n", ["merge: [A, B, C, D]"]),
    ("\u{FEFF}- ignore: Paris\n", ["ignore: Paris"]),
    ("- ignore: Paris\r\n\r\n\u{FEFF}- ignore: Rome\r\n", ["ignore: Paris", "ignore: Rome"]),
    ("- merge:\n    - A\n    - B # too\n- ignore: C\n", ["merge: [A, B]", "ignore: C"]),
    ("  - merge:\n    - A\n    - B\n  - ignore: C\n", ["merge: [A, B]", "ignore: C"]),
    (
      "- split: A\n  in:\n    - https://a.org/x,y\n    - b.txt\n  as: B\n",
      ["split: A, in: [https://a.org/x,y, b.txt], as: B"]
    ),
    ("- as: B\n  split: A\n  in: b.txt\n", ["split: A, in: [b.txt], as: B"]),
    ("- retype: A\n  to: agree\n- retype: B\n  to: Group", ["retype: A, to: AGREE", "retype: B, to: group"]),
    ("- date: A\n  to: 2021-05", ["date: A, to: 2021-05"]),
    (
      "- drop: [a#1-2.supports, https://b.org/#c#3-4.denies]",
      ["drop: a#1-2.supports", "drop: https://b.org/#c#3-4.denies"]
    ),
    ("- stance: a#1-2.supports\n  to: opposes", ["stance: a#1-2.supports, to: opposes"]),
    ("- target: a#1-2.supports\n  to: none", ["target: a#1-2.supports, to: none"]),
    ("- target: a#1-2.supports\n  to: [X, Y]", ["target: a#1-2.supports, to: [X, Y]"]),
  ])
  func `reads rules`(text: String, expected: [String]) {
    let found = read(text)
    #expect(found.rules == expected)
    #expect(found.findings.isEmpty, "\(found.findings.map(\.message))")
  }

  @Test(arguments: [
    ("- join: [A, B]", "\"join\" is no rule; there are merge, apart, rename, retype, ignore, alias, split, date, drop"),
    ("- rename: A", "\"rename\" needs \"to: new name\" in a line below it."),
    ("- rename: A\n  of: B", "\"of\" is no part of \"rename\"; it has \"to\"."),
    ("- merge: [A, B]\n  to: C", "\"to\" is no part of \"merge\". Begin each rule with \"- \"."),
    ("- merge: A", "\"merge\" needs two names"), ("- merge:\n- ignore: B", "\"merge\" needs a name behind it."),
    ("- apart: [John Smith, john smith]", "\"split: john smith\" with \"in: [articles]\" below it"),
    ("- split: A", "\"split\" needs \"in: [articles]\""),
    ("- retype: A\n  to: river", "\"river\" is no type that can be given; choose from person"),
    ("- date: A\n  to: May", "\"May\" is no date; write 2021"),
    ("- drop: A", "\"A\" is no statement; copy the statement_id"),
    ("- stance: a#1-2.supports\n  to: likes", "\"likes\" is no stance; choose from asserts"),
    ("- merge: [A, B", "A quotation or a list in brackets must end on its line"),
    ("- rename: A\n  rename: B\n  to: C", "\"rename\" stands twice in one rule"),
  ])
  func `tells what is wrong and which rules there are`(text: String, message: String) throws {
    let found = read(text).findings
    let first = try #require(found.first)
    #expect(first.message.contains(message), "\(first.message)")
    #expect(first.code == .badCorrection)
  }
}
