import NewsModel
import Testing

@Suite struct ScalarOffsetsTests {
  @Test(arguments: ["", "plain", "Erdoğan said “no” 😀", String(repeating: "é😀a", count: 200)])
  func `counts scalars at every boundary`(text: String) {
    let offsets = ScalarOffsets(text)
    var bytes = 0
    var scalars = 0
    for scalar in text.unicodeScalars {
      #expect(offsets.scalarOffset(ofUTF8: bytes) == scalars)
      bytes += String(scalar).utf8.count
      scalars += 1
    }
    #expect(offsets.scalarOffset(ofUTF8: bytes) == scalars)
  }
}
