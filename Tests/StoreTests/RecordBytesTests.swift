import NewsModel
import Testing

@testable import Store

@Suite struct RecordBytesTests {
  @Test func `every prefix of a record is refused without a crash`() throws {
    let bytes = RecordBytes.encode(SampleData.record)
    for count in 0..<bytes.count {
      #expect(throws: (any Error).self) { try RecordBytes.decode(Array(bytes.prefix(count)), text: "") }
    }
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, 65_535, Int.max / 2, Int.min / 2])
  func `integers come back`(value: Int) throws {
    var writer = ByteWriter()
    writer.write(value)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.int() == value)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `hashes as the standard says`(text: String, expected: String) {
    #expect(ContentHash.hex(of: text) == expected)
  }
}
