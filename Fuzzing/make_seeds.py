#!/usr/bin/env python3
"""Writes the seed corpus of the fuzzer, one small input a format: make_seeds.py FOLDER."""
import gzip, io, pathlib, sys, tarfile, zipfile

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens | Daily</title>
<link rel="canonical" href="https://news.example.org/2020/05/06/bridge">
<meta property="og:site_name" content="Daily"><meta name="date" content="6 May 2020 07:08 GMT">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],"headline":"Bridge opens",
"datePublished":"2020-05-06T07:08:09+02:00","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"Daily"},
"description":"a\\u00e9\\ud83d\\ude00 \\"quoted\\""}]}</script></head><body class="post-template">
<nav class="main-nav"><ul><li><a href="/">Home</a></ul></nav><article class="article-body"><h1>Bridge opens</h1>
<p class="byline">By Jane Doe <time datetime="2020-05-06">6 May</time></p>
<p>BERLIN (Agency) - The bridge over the river opened on Wednesday, the town&rsquo;s mayor said &#x2014; after ten years.</p>
<blockquote>It cost four million,<br><br>she said.</blockquote><ul><li>One<li>Two</ul><table><tr><td>a<td>b</table>
<figure><figcaption>The bridge</figcaption></figure><div style="display: none">x</div></article>
<footer>All rights reserved</footer></body></html>"""
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Daily</title><item><title>Bridge</title><link>https://news.example.org/a</link><pubDate>Wed, 06 May 2020 07:08:09 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>The bridge opened on <b>Wednesday</b>.</p>]]></content:encoded></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily</title><entry><title type="html">A &amp;amp; B</title>
<link rel="alternate" href="https://news.example.org/b"/><updated>2020-05-06T07:08:09Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge opened.</p></div></content></entry></feed>"""
JSONL = '{"headline": "One", "body": "The first story.", "date": "2020-01-02", "url": "https://example.org/one"}\n' \
        '{"title": "Two", "content_html": "<p>The second \\u2014 story.</p>", "n": [1, -2.5e3, null, true]}\n'
FEED = '{"version": "https://jsonfeed.org/version/1.1", "title": "Daily", "items": [{"id": "1", "content_text": "The story."}]}'
CSV = 'title,text,date\n"A, b","He said ""no"".\nThen he left.",2020-01-02\nC,D,\n'
MBOX = """From a@example.org Wed May  6 07:08:09 2020
From: =?utf-8?Q?J=C3=A9r?= <a@example.org>
Subject: =?iso-8859-1?B?QnL8Y2tl?=
Date: Wed, 06 May 2020 07:08:09 +0200
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The bridge=20opened.
--b
Content-Type: text/html
Content-Transfer-Encoding: base64

PHA+VGhlIGJyaWRnZSBvcGVuZWQuPC9wPg==
--b--
"""


def warc() -> bytes:
    page = PAGE.encode()
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (page[:400], page[400:])) + b"0\r\n\r\n"
    records = []
    for header, body in (
        (b"Content-Type: text/html; charset=utf-8\r\n", page),
        (b"Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked),
        (b"Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip.compress(page, mtime=0)),
    ):
        block = b"HTTP/1.1 200 OK\r\n" + header + b"\r\n" + body
        records.append(
            b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example.org/a\r\n"
            b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(block), block))
    return b"".join(records)


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("a.html", PAGE), ("b.jsonl", JSONL)):
            archive.writestr(zipfile.ZipInfo(name), text, compress_type=zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def tarred() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, text in (("a.html", PAGE), ("b.xml", RSS)):
            entry = tarfile.TarInfo(name)
            entry.size = len(text.encode())
            archive.addfile(entry, io.BytesIO(text.encode()))
    return buffer.getvalue()


SEEDS = {
    "html": [PAGE.encode(), PAGE.encode("utf-16"), PAGE.replace("utf-8", "iso-8859-1").encode("latin-1")],
    "xml": [RSS.encode(), ATOM.encode()],
    "jsonl": [JSONL.encode()], "json": [FEED.encode()], "csv": [CSV.encode()],
    "mbox": [MBOX.encode()], "eml": [MBOX.split("\n", 1)[1].encode()],
    "txt": [b"Bridge opens\n\nBERLIN (Agency), May 6, 2020 - The bridge opened.\nRead more:\nStorm hits\n"],
    "warc": [warc()], "gz": [gzip.compress(PAGE.encode(), mtime=0), gzip.compress(warc(), mtime=0)],
    "zip": [zipped()], "tar": [tarred()],
}

folder = pathlib.Path(sys.argv[1])
for kind, inputs in SEEDS.items():
    (folder / kind).mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(inputs):
        (folder / kind / f"seed-{number}.{kind}").write_bytes(data)
