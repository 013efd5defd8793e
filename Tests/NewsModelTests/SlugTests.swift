import NewsModel
import TestSupport
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

  /// Ids stand in GraphML as NMTOKEN.
  @Test(arguments: [UInt64(1), 2, 3])
  func `any name makes a token of XML`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<500 {
      var name = ""
      for _ in 0..<(1 + dice.number(below: 12)) {
        // From letters of Europe to signs beyond the first plane, marks that combine among them.
        let value = UInt32(dice.number(below: dice.pick([0x80, 0x250, 0x3000, 0x1_FFFF])))
        if let scalar = Unicode.Scalar(value) { name.unicodeScalars.append(scalar) }
      }
      let slug = Slug.make(from: name)
      #expect(!slug.isEmpty && slug.unicodeScalars.allSatisfy(Self.isNameCharacter), "\(name.debugDescription)")
    }
  }

  /// NameChar of XML 1.0, without the signs that no id has.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x30...0x39, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x203F...0x2040, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }
}
