import Foundation
import Language
import NewsModel

extension NameFacts {
  /// The World Factbook: countries, peoples, parties, leaders, divisions, cities.
  mutating func readFactbook(_ folder: URL) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") && $0.contains("/") && !$0.hasPrefix("meta") && !$0.hasPrefix("world") }.sorted()
    for file in files {
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      guard let page = try JSONSerialization.jsonObject(with: data) as? [String: Any] else { continue }
      func text(_ path: String...) -> String {
        var value: Any? = page
        for step in path { value = (value as? [String: Any])?[step] }
        if let group = value as? [String: Any] { value = group["text"] }
        return Self.plain(value as? String ?? "")
      }
      if !file.hasPrefix("oceans") {
        for form in ["conventional long form", "conventional short form"] {
          let name = text("Government", "Country name", form)
          if !name.isEmpty, name != "none", !name.contains(";"), name.count < 60 { add(name, .country) }
        }
      }
      for item in text("People and Society", "Nationality", "adjective").components(separatedBy: " or ") {
        for word in item.split(separator: ",") where word.split(separator: " ").count < 3 { addNationality(word) }
      }
      for item in text("People and Society", "Nationality", "noun").split(separator: ",") { addNationality(item) }
      let people = text("People and Society", "Ethnic groups") + ", " + text("People and Society", "Religions")
      for item in people.split(whereSeparator: { ",;/()".contains($0) }) {
        let words = item.split(separator: " ").prefix { $0.first?.isUppercase == true }
        if words.count == 1, let word = words.first, word.count > 3 {
          let known = entries[WordHash(word).rawValue] ?? []
          if known.isDisjoint(with: [.country, .region, .city, .common, .title, .firstName, .surname]) {
            add(word, .people)
          }
        }
      }
      for party in Self.raw(page, ["Government", "Political parties"]).components(separatedBy: "<br>") {
        addParty(Self.plain(party))
      }
      addPlaces(text("Government", "Administrative divisions"), .region)
      add(
        text("Government", "Capital", "name").split(whereSeparator: { "(;,".contains($0) }).first.map(String.init)
          ?? "", .city)
      let urban = text("People and Society", "Major urban areas - population")
      for item in urban.split(separator: ",") {
        let words = item.split(separator: " ").drop { $0.first?.isNumber == true || $0 == "million" }
        let name = words.prefix { !$0.hasPrefix("(") }.joined(separator: " ")
        if !name.isEmpty { add(name.uppercased() == name ? name.capitalized : name, .city) }
      }
      addLeaders(Self.plain(Self.allText(page["Government"] ?? "")))
    }
  }

  private mutating func addNationality(_ item: some StringProtocol) {
    var word = item.trimmingCharacters(in: .whitespaces)
    if let bracket = word.firstIndex(of: "(") {
      let plural = word[bracket...].hasPrefix("(s)")
      word = String(word[..<bracket]).trimmingCharacters(in: .whitespaces)
      if plural { add(word + "s", .nationality) }
    }
    guard word.first?.isUppercase == true, word.split(separator: " ").count < 3,
      entries[WordHash(word).rawValue]?.contains(.country) != true
    else { return }
    add(word, .nationality)
    if word.hasSuffix("an") { add(word + "s", .nationality) }
  }

  private mutating func addParty(_ line: String) {
    guard line.count < 90, line.first?.isUppercase == true else { return }
    let parts = line.components(separatedBy: " or ")
    let name = parts[0].split(whereSeparator: { "([;".contains($0) }).first.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    if let name, name.split(separator: " ").count > 1, name.split(separator: " ").count < 8 { add(name, .organization) }
    for part in parts.dropFirst() {
      let short = part.split(separator: " ").first.map(String.init) ?? ""
      if short.count > 2, short.uppercased() == short { add(short, .organization) }
    }
  }

  private mutating func addPlaces(_ text: String, _ evidence: NameEvidence) {
    guard let list = text.split(separator: ";").dropFirst().first ?? text.split(separator: ";").first else { return }
    for item in list.split(separator: ",") {
      var name = item.split(whereSeparator: { "*([".contains($0) }).first.map(String.init) ?? ""
      name = name.trimmingCharacters(in: .whitespaces)
      if name.hasPrefix("and ") { name.removeFirst(4) }
      if name.first?.isUppercase == true, name.split(separator: " ").count < 5 { add(name, evidence) }
    }
  }

  /// Leaders stand as "Bola Ahmed Adekunle TINUBU": given names, then the family name in capitals.
  private mutating func addLeaders(_ text: String) {
    let words = text.split(whereSeparator: { $0.isWhitespace || ",;()[]".contains($0) }).map(String.init)
    func isGiven(_ word: String) -> Bool {
      word.count > 2 && word.first?.isUppercase == true
        && word.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" || $0.isUppercase }
        && word.dropFirst().contains(where: \.isLowercase)
    }
    func isFamily(_ word: String) -> Bool {
      word.count > 3 && word.allSatisfy { $0.isUppercase || "-'’".contains($0) }
    }
    for index in words.indices where isFamily(words[index]) {
      let family = words[index].capitalized
      let before = index > 0 ? words[index - 1] : ""
      let after = index + 1 < words.count ? words[index + 1] : ""
      let given = [before, after].filter { isGiven($0) && entries[WordHash($0).rawValue]?.contains(.title) != true }
      guard !given.isEmpty, entries[WordHash(family).rawValue]?.contains(.common) != true else { continue }
      addPersonal(family, .surname)
      if isGiven(before), let name = given.first, name == before { addPersonal(name, .firstName) }
    }
  }

  /// Towns and personal names of the whole world, as `tools/world_names.py` gathers them.
  ///
  /// These lists are long and hold words that are something else more often ("Same" in Tanzania, "Nice" in France), so
  /// that a word of theirs counts only where nothing else is known of it.
  mutating func readWorld(_ table: LexiconTable) {
    for row in table.rows {
      for word in row.list("words") {
        switch row["kind"] {
        case "city":
          let known = entries[WordHash(word).rawValue] ?? []
          if word.contains(" ") || word.contains("-") || known.subtracting(.beginsPhrase).isEmpty { add(word, .city) }
        case "first": addPersonal(String(word), .firstName)
        default: addPersonal(String(word), .surname)
        }
      }
    }
  }

  /// ISO 3166-2 subdivisions and ISO 639-2 languages.
  mutating func readISO(_ folder: URL) throws {
    struct Code: Decodable { let name: String }
    func names(_ file: String, _ list: String) throws -> [String] {
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      return try JSONDecoder().decode([String: [Code]].self, from: data)[list, default: []].map(\.name)
    }
    for name in try names("iso_3166-2.json", "3166-2") {
      let plain = name.split(whereSeparator: { "([".contains($0) }).first.map(String.init) ?? name
      let word = plain.components(separatedBy: ", ")[0].trimmingCharacters(in: .whitespaces)
      if word.count > 3, word.first?.isUppercase == true { add(word, .region) }
    }
    for name in try names("iso_639-2.json", "639-2") {
      for part in name.split(separator: ";") {
        let word = part.trimmingCharacters(in: .whitespaces)
        if word.split(separator: " ").count == 1, word.first?.isUppercase == true { add(word, .language) }
      }
    }
  }

  /// WordNet's named things: places, people, groups.
  mutating func readWordNet(_ folder: URL) throws {
    let text = try String(contentsOf: folder.appendingPathComponent("data.noun"), encoding: .isoLatin1)
    for line in text.split(separator: "\n") where !line.hasPrefix(" ") && line.contains(" @i ") {
      let cells = line.split(separator: " ", maxSplits: 60)
      guard cells.count > 5, let count = Int(cells[3], radix: 16) else { continue }
      for number in 0..<count where 4 + 2 * number < cells.count {
        let name = cells[4 + 2 * number].replacingOccurrences(of: "_", with: " ")
        guard name.first?.isUppercase == true else { continue }
        let words = name.split(separator: " ")
        let known = entries[WordHash(name).rawValue] ?? []
        if words.count == 1, !known.isDisjoint(with: [.nationality, .people, .function, .title, .calendar]) {
          continue
        }
        switch cells[1] {
        case "15":
          if line.contains("city") || line.contains("town") || line.contains("port") || line.contains("capital") {
            add(name, .city)
          } else if entries[WordHash(name).rawValue]?.contains(.country) != true {
            add(name, .region)
          }
        case "17"
        where words.count < 4
          && (line.contains("river") || line.contains("mountain") || line.contains("lake") || line.contains("sea")
            || line.contains("island") || line.contains("peak") || line.contains("gulf") || line.contains("ocean")):
          add(name, .region)
        case "18"
        where line.contains(")") && !line.contains("myth") && !line.contains("Bible") && !line.contains("deity"):
          if words.count == 1, name.count > 3 {
            addPersonal(name, .surname)
          } else if words.count == 2, words[0].count > 2, !["King", "Queen", "Saint", "Emperor"].contains(words[0]),
            !words[0].hasSuffix(".")
          {
            addPersonal(String(words[0]), .firstName)
            if words[1].count > 3, words[1].first?.isUppercase == true { addPersonal(String(words[1]), .surname) }
          }
        case "14" where words.count > 1: add(name, .organization)
        default: break
        }
      }
    }
  }

  /// Words that open text writes in lower case more often than not.
  mutating func readHabits(of texts: [String]) {
    var lower: [String: Int] = [:]
    var upper: [String: Int] = [:]
    for text in texts {
      var before: Character = "."
      for word in text.split(whereSeparator: { !$0.isLetter && !".!?:\"“\n".contains($0) }) {
        let clean = word.filter(\.isLetter)
        if let first = clean.first {
          if first.isLowercase {
            lower[clean, default: 0] += 1
          } else if !".!?:\"“\n".contains(before) {
            upper[clean.lowercased(), default: 0] += 1
          }
        }
        before = word.last ?? "."
      }
    }
    for (word, count) in lower where count > 1 && count > upper[word, default: 0] && word.count > 1 {
      add(word, .common)
    }
  }

  private static func raw(_ page: [String: Any], _ path: [String]) -> String {
    var value: Any? = page
    for step in path { value = (value as? [String: Any])?[step] }
    if let group = value as? [String: Any] { value = group["text"] }
    return value as? String ?? ""
  }

  private static func allText(_ value: Any) -> String {
    if let text = value as? String { return text }
    if let group = value as? [String: Any] {
      return group.keys.sorted().map { allText(group[$0] ?? "") }.joined(separator: " ; ")
    }
    return ""
  }

  /// Text without tags and entities.
  private static func plain(_ text: String) -> String {
    var result = ""
    var inTag = false
    for character in text {
      if character == "<" {
        inTag = true
      } else if character == ">" {
        inTag = false
        result += " "
      } else if !inTag {
        result.append(character)
      }
    }
    let entities = [
      "&nbsp;": " ", "&amp;": "&", "&eacute;": "é", "&rsquo;": "’", "&ntilde;": "ñ", "&oacute;": "ó", "&iacute;": "í",
      "&aacute;": "á", "&uuml;": "ü", "&ouml;": "ö", "&ccedil;": "ç", "&atilde;": "ã", "&auml;": "ä", "\u{A0}": " ",
    ]
    for (code, plain) in entities { result = result.replacingOccurrences(of: code, with: plain) }
    return result.trimmingCharacters(in: .whitespaces)
  }
}
