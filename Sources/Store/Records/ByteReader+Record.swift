import NewsModel

extension ByteReader {
  mutating func record(text: String) throws -> DocumentRecord {
    let document = try document(text: text)
    let record = DocumentRecord(
      document: document, sentences: try list { try $0.span() }, paragraphs: try list { try $0.int() },
      mentions: try list { try $0.mention() }, entities: try list { try $0.entity() },
      links: try list { try $0.link() }, events: try list { try $0.event() },
      positions: try list { try $0.statedPosition() }, findings: try list { try $0.finding() })
    return record
  }

  mutating func document(text: String) throws -> Document {
    Document(
      id: try value(), path: try string(), url: try optional { try $0.string() },
      outlet: try optional { try $0.string() }, author: try optional { try $0.string() },
      title: try optional { try $0.string() }, published: try optional { try $0.string() },
      publishedFrom: try optional { try $0.value() }, language: try optional { try $0.string() }, text: text,
      boilerplate: try list { try $0.span() }, syndicationGroup: try optional { try $0.string() })
  }

  private mutating func mention() throws -> Mention {
    let span = try span()
    let lower = try int()
    let upper = try int()
    guard lower <= upper else { throw Damage() }
    return Mention(
      span: span, tokens: lower..<upper, form: try value(), type: try value(), entity: try optional { try $0.int() },
      confidence: try float(), rule: try string())
  }

  private mutating func entity() throws -> Entity {
    Entity(
      id: try value(), type: try value(), name: try string(), aliases: try list { try $0.string() },
      mentions: try list { try $0.int() }, links: try list { try $0.string() })
  }

  private mutating func link() throws -> EntityLink {
    EntityLink(
      kind: try value(), source: try int(), target: try int(), label: try optional { try $0.string() },
      status: try value(), span: try span(), confidence: try float(), rule: try string())
  }

  private mutating func event() throws -> Event {
    Event(
      id: try value(), type: try value(), name: try string(), trigger: try span(), mentions: try list { try $0.span() },
      participants: try list {
        Event.Participant(entity: try $0.int(), role: .init(rawValue: try $0.string()), span: try $0.span())
      },
      place: try optional { try $0.int() }, placeSpan: try optional { try $0.span() },
      time: try optional { Event.Time(span: try $0.span(), date: try $0.optional { try $0.date() }) },
      status: try value(), parent: try optional { try $0.int() }, confidence: try float(), rule: try string())
  }

  private mutating func statedPosition() throws -> Position {
    Position(
      source: try optional { try $0.int() }, sourceSpan: try optional { try $0.span() },
      cue: try optional { try $0.span() }, content: try list { try $0.span() }, stance: try value(),
      polarity: try polarity(), layer: try value(), targets: try list { try $0.target() },
      addressee: try optional { try $0.int() }, reportedBy: try optional { try $0.int() }, isNegated: try bool(),
      isModal: try bool(), date: try optional { try $0.date() }, confidence: try float(), rule: try string())
  }

  private mutating func polarity() throws -> Polarity {
    guard let polarity = Polarity(rawValue: try int()) else { throw Damage() }
    return polarity
  }

  private mutating func target() throws -> Position.Target {
    switch try int() {
    case 0: .entity(try int())
    case 1: .event(try int())
    case 2: .position(try int())
    default: throw Damage()
    }
  }

  private mutating func finding() throws -> Finding {
    Finding(
      try value(), location: try optional { try $0.string() }, span: try optional { try $0.span() },
      message: try string())
  }
}
