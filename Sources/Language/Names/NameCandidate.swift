import NewsModel

/// A name while the article is still being settled: a range, a sense and a probability.
struct NameCandidate: Sendable {
  /// What a name can mean, small enough to vote with.
  enum Sense: Int, CaseIterable, Sendable {
    case person, country, place, organization, group, event
    /// Demonyms of countries, places, parties and peoples.
    case countryDemonym, placeDemonym, partisan, people

    var type: EntityType {
      switch self {
      case .person: .person
      case .country, .countryDemonym: .country
      case .place, .placeDemonym: .place
      case .organization, .partisan: .organization
      case .group, .people: .group
      case .event: .event
      }
    }

    var form: Name.Form {
      switch self {
      case .countryDemonym, .placeDemonym, .partisan, .people: .demonym
      default: .name
      }
    }
  }

  var tokens: Range<Int>
  var sense: Sense
  var confidence: Float
  /// The tables know an organization of these very words.
  var isKnown = false

  var name: Name {
    var name = Name(tokens: tokens, type: sense.type, form: sense.form, confidence: confidence)
    name.isKnown = isKnown
    return name
  }
}

extension NameEvidence {
  /// The sense of a demonym; peoples when the tables say nothing.
  var demonymSense: NameCandidate.Sense {
    if contains(.nationality) { return contains(.region) ? .placeDemonym : .countryDemonym }
    return contains(.partisan) ? .partisan : .people
  }

  /// A country's name and hardly ever anything else.
  var isPlainCountry: Bool {
    contains(.country) && isDisjoint(with: [.firstName, .surname, .common, .city, .title, .function])
  }

  /// A demonym and hardly ever anything else.
  var isPlainDemonym: Bool {
    !isDisjoint(with: [.nationality, .people])
      && isDisjoint(with: [
        .country, .firstName, .surname, .common, .city, .region, .title, .function, .partisan,
      ])
  }
}
