/// What the readers ask of a type of event. The head of `Data/event-types.tsv` says what each means.
enum EventTrait: String {
  // Who takes part.
  case many, attended, spoken, agreed, threatening, asking, personal, abstract
  // Where it is.
  case local, taking, striking, sited, held, governed, domestic
  // What it is called and how it stands to others.
  case framing, gathering, recurring
}
