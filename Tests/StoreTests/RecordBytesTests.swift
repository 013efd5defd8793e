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

  @Test(arguments: [255, 13, -1, 300])
  func `a month that cannot be is damage`(month: Int) {
    var writer = ByteWriter()
    for value in [2020, month, 1] { writer.write(value) }
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Damage.self) { try reader.date() }
  }

  /// Each of these points to something that is not there.
  @Test(arguments: 0..<8)
  func `an index or a place that leads nowhere is damage`(number: Int) {
    var record = SampleData.record
    switch number {
    case 0: record.mentions[0].entity = 1
    case 1: record.entities[0].mentions = [2]
    case 2: record.links[0].target = 7
    case 3: record.events[0].participants[0].entity = -1
    case 4: record.events[0].parent = 3
    case 5: record.positions[0].targets = [.position(1)]
    case 6: record.positions[0].content = [TextSpan(30, 400)]
    default: record.sentences[1] = TextSpan(18, 42)
    }
    let bytes = RecordBytes.encode(record)
    #expect(throws: ByteReader.Damage.self) { try RecordBytes.decode(bytes, text: record.document.text) }
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
