import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Ingest

/// What is damaged is told, and what is sound beside it is read.
@Suite struct DamagedInputTests {
  private func read(
    _ bytes: [UInt8], named name: String, columns: String? = nil
  ) throws -> (articles: [Article], errors: [IngestError]) {
    var options = ReaderOptions()
    if let columns { options.columns = try ColumnMapping(parsing: columns) }
    var articles: [Article] = []
    var errors: [IngestError] = []
    try ArticleReader(options: options).read(bytes, named: name) { result in
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error): errors.append(error)
      }
    }
    return (articles, errors)
  }

  private func read(
    _ text: String, named name: String = "a.csv", columns: String? = nil
  ) throws -> (articles: [Article], errors: [IngestError]) {
    try read(Array(text.utf8), named: name, columns: columns)
  }

  @Test func `a quotation that is not closed costs its own row`() throws {
    let table = """
      title,date,text
      Port,2019-05-01,"Berg left."
      Bridge,2019-05-02,"Lind came.
      Road,2019-05-03,"Novak stayed,
      and spoke."
      Ferry,2019-05-04,"Brown met Berg."
      """
    let found = try read(table)
    #expect(found.articles.map(\.document.title) == ["Port", "Road", "Ferry"])
    #expect(found.articles.map(\.document.id.rawValue) == ["a.csv#1", "a.csv#3", "a.csv#4"])
    let error = try #require(found.errors.first)
    #expect(found.errors.count == 1 && error.location == "a.csv#2")
    #expect(error.reason == "the quotation begun in line 3 ends inside line 4")
  }

  @Test func `a quotation that is open at the end of the file is told`() throws {
    let found = try read("title,text\nPort,Berg left.\nRoad,\"Lind came.\nFerry,Novak stayed.\n")
    #expect(found.articles.map(\.document.title) == ["Port"])
    #expect(found.errors.map(\.reason) == ["the quotation begun in line 3 is not closed, so what follows was not read"])
  }

  @Test func `a quotation that swallows cells of its own line is told`() throws {
    let found = try read("title,date,text\n\"Port,2019-05-01,\"Berg left.\nRoad,2019-05-02,Lind came.\n")
    #expect(found.articles.map(\.document.title) == ["Road"])
    #expect(found.errors.map(\.reason) == ["the quotation begun in line 2 ends inside line 2"])
    #expect(found.errors.map(\.isSkip) == [false])
  }

  @Test(arguments: [
    "title,text\nPort,\"He said \"yes\" to all.\"\n", "title,text\nPort,\"Berg left.\nLind came.\" \n",
    "title;text\nPort;\"Berg left,\n\"\"at once\"\";\nLind came.\"\r\n",
  ])
  func `quotation marks as tables have them are no damage`(table: String) throws {
    let found = try read(table)
    #expect(found.errors.isEmpty && found.articles.count == 1)
  }

  @Test func `a column that is named and is not there is told with those that are`() throws {
    let found = try read("headline,when,story\nPort,2019-05-03,Berg left.\n", columns: "published=wann")
    #expect(found.articles.isEmpty)
    #expect(found.errors.first?.description.contains("\"wann\"; there are headline, when, story") == true)
    let lines = "{\"title\": \"Port\", \"day\": \"2019-05-03\", \"text\": \"Berg left.\"}\n"
    let objects = try read(lines, named: "a.jsonl", columns: "published=wann")
    #expect(objects.articles.count == 1)
    #expect(objects.errors.first?.description.contains("\"wann\"; there are title, day, text") == true)
    #expect(try read(lines, named: "a.jsonl", columns: "published=day").errors.isEmpty)
  }

  @Test(arguments: [
    ("a.csv", "headline,when,story,x\nPort,2019-05-03,Berg left.,1\nRoad,2019-05-04,Lind came.,2\n"),
    (
      "a.jsonl",
      "{\"title\": \"Port\", \"when\": \"2019\", \"x\": 1, \"text\": \"Berg left.\"}\n{\"when\": \"2019\", \"text\": \"Lind came.\"}\n"
    ),
  ])
  func `columns that may hold the date are told once`(name: String, table: String) throws {
    let found = try read(table, named: name).articles.map { $0.findings.filter { $0.code == .noDateColumn } }
    #expect(found.map(\.count) == [1, 0])
    #expect(found[0][0].message.contains("not used were when, x;"))
  }

  @Test func `a table without a header is told, and read by the numbers of its columns`() throws {
    let table = "Vote in Kenya,2022-08-16,\"Berg said it was over. Lind agreed.\"\nTalks,2022-08-17,Novak left.\n"
    #expect(try read(table).errors.first?.description.contains("--columns title=1,published=2,text=3") == true)
    let found = try read(table, columns: "title=1,published=2,text=3")
    #expect(found.articles.map(\.document.title) == ["Vote in Kenya", "Talks"])
    #expect(found.articles.map(\.document.published) == ["2022-08-16", "2022-08-17"])
    #expect(try read(table, columns: "text=4").errors.count == 1)
    // With a header, a number that no column has as its name is no column.
    #expect(try read("a,b\nPort,Berg left.\n", columns: "title=a,text=2").errors.count == 1)
  }

  /// A crawl that was cut, of a server that did not say that it sends gzip.
  @Test(arguments: ["", "Content-Encoding: gzip\r\n"])
  func `a page whose compressed bytes end early is told so`(header: String) throws {
    // The beginning of gzip of "<p>The bridge opened on Wednesday.</p>"
    let body: [UInt8] = [31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 179, 41, 176, 11, 201, 72, 85, 72, 42, 202, 76]
    let answer = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(header)\r\n".utf8) + body
    let record =
      Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(answer.count)\r\n\r\n".utf8) + answer
    let found = try read(record + Array("\r\n\r\n".utf8), named: "a.warc")
    #expect(found.articles.isEmpty)
    #expect(found.errors.map(\.reason) == ["the compressed data ends too early"])
  }

  /// Servers send "deflate" with the frame of zlib and without it.
  @Test(arguments: [false, true]) func `deflated pages are read, and told where they end early`(isFramed: Bool) throws {
    // "<p>The bridge opened on Wednesday after ten years.</p>"
    let deflated: [UInt8] = [
      179, 41, 176, 11, 201, 72, 85, 72, 42, 202, 76, 73, 79, 85, 200, 47, 72, 205, 75, 77, 81, 200, 207, 83, 8,
      79, 77, 201, 75, 45, 78, 73, 172, 84, 72, 76, 43, 73, 45, 82, 40, 73, 205, 83, 168, 76, 77, 44, 42, 214,
      179, 209, 47, 176, 3, 0,
    ]
    let body = isFramed ? [120, 218] + deflated + [16, 9, 19, 25] : deflated
    func answer(_ body: [UInt8]) throws -> (articles: [Article], errors: [IngestError]) {
      let header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n"
      let record = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(header.utf8.count + body.count)\r\n\r\n"
      return try read(Array((record + header).utf8) + body + Array("\r\n\r\n".utf8), named: "a.warc")
    }
    #expect(try answer(body).articles.map(\.document.text) == ["The bridge opened on Wednesday after ten years."])
    #expect(try answer(Array(body.prefix(30))).errors.map(\.reason) == ["the compressed data ends too early"])
  }

  private let text = Array("OSLO, May 3, 2019 - Ada Berg met Carl Lind in Oslo.\n".utf8)

  private func zip(_ list: String = "PK\u{1}\u{2}") -> [UInt8] {
    let member: [UInt8] =
      [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(text.count), 0, 0, 0]
      + [UInt8(text.count), 0, 0, 0, 5, 0, 0, 0] + Array("a.txt".utf8) + text
    return member + member + Array(list.utf8)
  }

  @Test func `half an article in an archive that was cut is none`() throws {
    #expect(try read(zip(), named: "a.zip").errors.isEmpty)
    let cut = try read(Array(zip().prefix(zip().count - 20)), named: "a.zip")
    #expect(cut.articles.count == 1)
    #expect(cut.errors.map(\.reason) == ["the archive ends in the middle of a.txt"])
    let listless = try read(zip(""), named: "a.zip")
    #expect(listless.articles.count == 2 && listless.errors.count == 1)
    #expect(listless.errors.first?.isSkip == false)
    #expect(try read([0x50, 0x4B, 3, 4], named: "a.zip").errors.map(\.isSkip) == [false])
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<5, with: "a.txt".utf8)
    header.replaceSubrange(124..<135, with: String(format: "%011o", text.count).utf8)
    header[156] = UInt8(ascii: "0")
    header.replaceSubrange(257..<262, with: "ustar".utf8)
    let tar = try read(header + text.prefix(20), named: "a.tar")
    #expect(tar.articles.isEmpty && tar.errors.map(\.code) == [.brokenCompression])
    let record = "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\nBerg met"
    #expect(try read(record, named: "a.warc").errors.map(\.code) == [.brokenCompression])
  }

  @Test(arguments: [
    ("%PDF-1.4\nx", "a.pdf", "pdftotext"), ("{\\rtf1 Berg left.}", "a.rtf", "save it as text"),
    ("{\\rtf1 Berg left.}", "a", "save it as text"),
  ])
  func `documents of other programs are told by their name`(content: String, name: String, remedy: String) throws {
    let found = try read(content, named: name)
    #expect(found.articles.isEmpty && found.errors.first?.description.contains(remedy) == true)
  }

  @Test func `a message alone is read as one of a folder is`() throws {
    let mail = """
      From: The Wire <wire@a.example>
      Subject: Port reopens
      Date: Fri, 03 May 2019 10:00:00 +0200
      Content-Type: text/plain; charset="utf-8"
      Content-Transfer-Encoding: quoted-printable
      MIME-Version: 1.0

      Ada Berg said that the caf=C3=A9 would stay.
      """
    for name in ["a.eml", "a.txt", "a"] {
      let found = try #require(try read(mail, named: name).articles.first).document
      #expect(found.title == "Port reopens" && found.author == "The Wire")
      #expect(found.text == "Port reopens\n\nAda Berg said that the café would stay." && found.id.rawValue == name)
    }
    let notes = "Ada Berg: a life\nFrom: the archive\n\nAda Berg was born in Oslo."
    #expect(try read(notes, named: "a.txt").articles.first?.document.text == notes)
  }

  @Test(arguments: ["Snapshot-Content-Location: https://a.example/port\r\n", ""])
  func `a page that a browser saved as one file is a page`(snapshot: String) throws {
    let page = """
      From: <Saved by Blink>\r
      \(snapshot)Subject: Port reopens\r
      Date: Fri, 03 May 2019 10:00:00 -0000\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\r
      \tboundary="----Part"\r
      \r
      ------Part\r
      Content-Type: text/html\r
      Content-Transfer-Encoding: quoted-printable\r
      Content-Location: https://a.example/port\r
      \r
      <html><head><meta charset=3D"utf-8"><title>Port reopens</title></head><body><article><p>Ada Berg said on =\r
      Friday that the caf=C3=A9 in the port would stay, and Carl Lind agreed with her in Oslo.</p></article></body></html>\r
      ------Part\r
      Content-Type: image/png\r
      Content-Transfer-Encoding: base64\r
      Content-Location: https://a.example/a.png\r
      \r
      AAAA\r
      ------Part--\r

      """
    for name in ["a.mhtml", "a.mht", "a"] {
      let document = try #require(try read(page, named: name).articles.first).document
      #expect(document.title == "Port reopens" && document.url == "https://a.example/port")
      #expect(document.text.hasPrefix("Port reopens\n\nAda Berg said on Friday that the café"))
    }
  }

  @Test func `text in an alphabet that Windows-1252 has not is not taken for English`() throws {
    // "Президент Анна Иванова сказала, что поедет в Осло в пятницу утром." in Windows-1251
    let bytes: [UInt8] = Array(
      "Президент Анна Иванова сказала, что поедет в Осло в пятницу утром.".unicodeScalars.map {
        $0.value < 128 ? UInt8($0.value) : UInt8($0.value - 0x410 + 0xC0)
      })
    let found = try #require(try read(bytes, named: "a.txt").articles.first)
    #expect(found.findings.contains { $0.code == .notEnglish })
    let polish = Array("Lech Wa".utf8) + [0xB3] + Array("sa met Ada Berg and left for the port.".utf8)
    let western = try #require(try read(polish, named: "a.txt").articles.first)
    #expect(western.findings.contains { $0.code == .guessedEncoding })
    #expect(!western.findings.contains { $0.code == .notEnglish })
    let table = Array("title,text\nPort,They met.\nRoad,".utf8) + polish + Array("\n".utf8)
    let rows = try read(table, named: "a.csv").articles
    #expect(rows.map { $0.findings.contains { $0.code == .guessedEncoding } } == [false, true])
  }

  @Test(arguments: [
    ("./news/a.txt", "news/a.txt"), ("news//a.txt", "news/a.txt"), ("/home/lind/news/a.txt", "news/a.txt"),
    ("/home/linda/a.txt", "/home/linda/a.txt"), ("../a.txt", "../a.txt"), (".", "."), ("/home/lind", "."),
    ("news/./a.txt", "news/a.txt"), ("news/", "news"), ("/", "/"), ("-", "-"), ("a/../b.txt", "a/../b.txt"),
  ])
  func `a path has one spelling`(path: String, expected: String) {
    #expect(InputPath.normalized(path, in: "/home/lind") == expected)
  }

  @Test func `a file is read once however many paths lead to it, and what is no file is told`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    let files = FileManager.default
    try files.createDirectory(atPath: root + "/d", withIntermediateDirectories: true)
    try Data(text).write(to: URL(filePath: root + "/d/a.txt"))
    try files.createSymbolicLink(atPath: root + "/d/link.txt", withDestinationPath: "a.txt")
    try files.createSymbolicLink(atPath: root + "/d/gone.txt", withDestinationPath: "nowhere")
    try files.createSymbolicLink(atPath: root + "/d/up", withDestinationPath: "..")
    #expect(mkfifo(root + "/d/pipe.txt", 0o600) == 0)
    let found = InputResolver().inputs(for: [root + "/d", root + "//d/./", root + "/d/up/d"])
    #expect(found.filter { $0.problem == nil }.map(\.path) == [root + "/d/a.txt"])
    let told = found.compactMap(\.problem)
    #expect(Set(told.map { $0.location.split(separator: "/").last }) == ["gone.txt", "pipe.txt", "up"])
    #expect(told.allSatisfy { $0.isSkip })
  }

  @Test func `what belongs to a saved page is not read beside it`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for folder in ["Port_files", "other_files"] {
      try FileManager.default.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
      try Data("{}".utf8).write(to: URL(filePath: root + "/\(folder)/d.json"))
    }
    try Data("<html>".utf8).write(to: URL(filePath: root + "/Port.html"))
    let found = InputResolver().inputs(for: [root]).map { String($0.path.dropFirst(root.count)) }
    #expect(found == ["/Port.html", "/other_files/d.json"])
  }

  @Test func `a file whose name is not UTF-8 is told`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("Anna Berg left.", to: "a.txt")
    // As an old archive of Western Europe has it.
    let descriptor = (Array("\(folder.path)/caf".utf8) + [0xE9, 0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
      }
    }
    #expect(descriptor >= 0)
    close(descriptor)
    let problems = InputResolver().inputs(for: [folder.path]).compactMap(\.problem)
    #expect(problems.count == 1)
    #expect(problems.first?.description.contains("not UTF-8") == true)
  }
}
