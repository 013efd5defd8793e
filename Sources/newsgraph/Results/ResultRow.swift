import Export

/// One result: named values in a fixed order.
struct ResultRow: ExpressibleByDictionaryLiteral {
  var fields: [(name: String, value: ResultValue)]

  init(dictionaryLiteral elements: (String, ResultValue)...) {
    fields = elements.map { (name: $0.0, value: $0.1) }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      for (name, value) in fields { json.member(name) { value.write(to: &$0) } }
    }
  }
}
