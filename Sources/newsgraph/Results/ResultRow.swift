import Export

/// One result: named values in a fixed order.
struct ResultRow: Sendable {
  var fields: [(name: String, value: ResultValue)]

  init(_ fields: KeyValuePairs<String, ResultValue>) {
    self.fields = fields.map { (name: $0.key, value: $0.value) }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      for (name, value) in fields { json.member(name) { value.write(to: &$0) } }
    }
  }
}
