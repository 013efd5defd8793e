/// The rule by which an attribution was read; records show it by its words.
package enum AttributionRule: String, Sendable {
  case accordingTo = "according to"
  case adjective
  case blame
  case continuingQuotation = "continuing quotation"
  case deed
  case hearsay
  case intent
  case introducedQuotation = "introduced quotation"
  case lightVerb = "light verb"
  case naming
  case noun
  case phrase
  case plea
  case quotation
  case request
  case signedQuotation = "signed quotation"
  case speech
  case telling
  case turn
}
