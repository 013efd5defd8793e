import NewsModel
import TestSupport
import Testing

@testable import Ingest

/// Damaged and hostile input: a finding or an article, never a crash and never a wait.
@Suite struct RobustnessTests {
  private func codes(_ bytes: [UInt8], named name: String) throws -> [IngestError.Code] {
    try ReadArticles(bytes, named: name).errors.map(\.code)
  }

  private func codes(_ text: String, named name: String) throws -> [IngestError.Code] {
    try codes(Array(text.utf8), named: name)
  }

  private static let page = """
    <html lang="en"><head><meta charset="utf-8"><title>Bridge opens | Daily</title>
    <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Bridge \\ud83d\\ude00",
    "datePublished":"2020-05-06T07:08:09+02:00","author":[{"name":"Jane Doe"}]}]}</script></head><body class="main">
    <article class="article-body"><p class="byline">By Jane Doe <time datetime="2020-05-06">6 May</time></p>
    <p>The bridge opened on Wednesday, the town&rsquo;s mayor said &#x2014; after ten years.<br><br>All went home.</p>
    <blockquote>It cost four million.</blockquote><ul><li>One<li>Two</ul><table><tr><td>a<td>b</table></article></body>
    """

  private static let seeds: [(name: String, bytes: [UInt8])] =
    [
      ("a.html", page), ("a.htm", "<p>\u{FEFF}Caf\u{E9} \u{AD}\u{200B}\u{FB01}ne</p>"),
      (
        "a.warc",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(page.utf8.count + 90)\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1ff\r\n\(page)"
      ),
      ("a.csv", "title,text\n\"a\"\"b\",\"c\nd\"\n"), ("a.json", "[{\"text\": \"\\u00e9\"}, [1, -2e3, null]]"),
      ("a.jsonl", "{\"text\": \"One story.\", \"date\": 12345678901}\n[1,2,{\"a\":null}]"),
      (
        "a.mbox", "From a b\nSubject: =?utf-8?B?w6k=?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nText\n--x--"
      ),
      (
        "a.xml",
        "<rss><channel><item><title>T</title><pubDate>Wed, 06 May 2020 07:08:09 GMT</pubDate><description>&lt;p&gt;D</description></item></channel></rss>"
      ),
      (
        "b.xml",
        "<feed><entry><title type='html'>A &amp; B</title><content><div><p>C</p></div></content></entry></feed>"
      ),
    ].map { ($0.0, Array($0.1.utf8)) } + [
      // gzip of "<p>The bridge opened on Wednesday.</p>"
      (
        "a.gz",
        [
          31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 179, 41, 176, 11, 201, 72, 85, 72, 42, 202, 76, 73, 79, 85, 200, 47, 72, 205,
          75, 77, 81, 200, 207, 83, 8, 79, 77, 201, 75, 45, 78, 73, 172, 212, 179, 209, 47, 176, 3, 0, 236, 214, 98, 53,
          38, 0, 0, 0,
        ]
      )
    ]

  /// Each seed of the generator damages each input twelve times: some 5,000 inputs.
  @Test(arguments: UInt64(1)...48)
  func `damage gives no place outside the text`(seed: UInt64) throws {
    var (articles, errors) = (0, 0)
    var dice = Dice(seed: seed)
    func next(_ bound: Int) -> Int { dice.number(below: bound) }
    for (name, whole) in Self.seeds {
      for _ in 0..<12 {
        var bytes = whole
        for _ in 0..<(1 + next(5)) where !bytes.isEmpty {
          let place = next(bytes.count)
          switch next(6) {
          case 0: bytes[place] = UInt8(next(256))
          case 1: bytes.insert(UInt8(next(256)), at: place)
          case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(20)))
          case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(60))], at: next(bytes.count))
          case 4: bytes.removeLast(next(bytes.count / 2))
          default: bytes[place] ^= 1 << UInt8(next(8))
          }
        }
        let read = try ReadArticles(bytes, named: name)
        articles += read.articles.count
        errors += read.errors.count
        for article in read.articles {
          let count = article.document.text.utf8.count
          #expect(article.sources.allSatisfy { $0.paragraph.end <= count && $0.bytes.start <= $0.bytes.end })
        }
      }
    }
    // Of 120 inputs: some are read all the same, and most of the others are told.
    #expect(articles > 10 && articles + errors > 90)
  }

  /// Found by the fuzzer: bytes that are JSON before decoding and not behind it went from reader to reader without end.
  @Test(.timeLimit(.minutes(1))) func `what only looks like JSON ends`() throws {
    let bytes: [UInt8] = [0x5B, 0, 0, 0x74, 0x65, 0x6D, 0xC9, 0, 0, 0x5B, 0, 0, 0x5D, 0x5B, 0x5D, 0x5D, 0x5D, 0, 0x73]
    #expect(try codes(bytes, named: "a.json") == [.malformed])
    let broken =
      Array("{\"text\": \"A".utf8) + [0xBD] + Array(" story.\", \"n\": nu".utf8) + [0xFB] + Array("l}\n".utf8)
    #expect(try codes(broken, named: "a.jsonl") == [.malformed])
    #expect(try codes(broken, named: "a.json") == [.malformed])
  }

  /// The parser looks for an end tag in all open elements: half a megabyte of this took half a minute.
  @Test(.timeLimit(.minutes(1))) func `very deep pages are refused`() throws {
    let page = String(repeating: "<div>", count: 60_000) + String(repeating: "</b>", count: 60_000)
    #expect(try codes(page, named: "a.html") == [.limit])
  }

  /// The parser compares each attribute of a tag with all before it.
  @Test(.timeLimit(.minutes(1)), arguments: ["<p class=a", "<script>if (a<b) {}</script><!-- <i --><p a='>'"])
  func `crowded tags are refused`(start: String) throws {
    let attributes = (0..<50_000).map { " a\($0)='1'" }.joined()
    #expect(try codes(start + attributes + ">x</p>", named: "a.html") == [.limit])
    #expect(try codes("<rss><item\(attributes)/></rss>", named: "a.xml") == [.limit])
  }

  /// What looks like a tag in a script is none.
  @Test func `scripts are not taken for tags`() throws {
    let script = "for (i=0;i<n ;i++) { " + String(repeating: "x = y + z ; ", count: 2_000) + "}"
    let page =
      "<html><script>\(script)</script><p>The bridge over the river opened on Wednesday after ten years.</p></html>"
    #expect(try codes(page, named: "a.html").isEmpty)
  }
}
