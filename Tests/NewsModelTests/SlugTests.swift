import NewsModel
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
    ("Kim Yong-chol", "kim-yong-chol"),
    ("U.S. Congress", "us-congress"),
    ("O’Neill & Sons", "oneill-sons"),
    ("Łódź", "lodz"),
    ("...", "x"),
  ])
  func `makes readable ids`(name: String, slug: String) {
    #expect(Slug.make(from: name) == slug)
  }
}
