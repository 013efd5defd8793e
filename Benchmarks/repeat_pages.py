"""Makes an archive of the web by repeating pages, as a crawl that is larger than memory may be.

    python3 Benchmarks/repeat_pages.py FOLDER_OF_HTML_GZ 2000000000 OUTPUT.warc.gz
"""

import gzip
import pathlib
import sys

folder, wanted, output = pathlib.Path(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
records, size = [], 0
for number, path in enumerate(sorted(folder.glob("*.html.gz"))):
    page = gzip.decompress(path.read_bytes())
    size += len(page)
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    header = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}.html\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    records.append(gzip.compress(header.encode() + answer + b"\r\n\r\n"))
rounds = -(-wanted // size)
with output.open("wb") as archive:
    for _ in range(rounds):
        archive.writelines(records)
print(f"{rounds * len(records)} pages, {rounds * size} bytes")
