"""Compares web pages to clean articles with trafilatura, in one run on one machine: processor time of one core.

    python3 Benchmarks/trafilatura_pages.py .build/release/newsgraph-speed FOLDER_OF_HTML_GZ
"""

import gzip
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import trafilatura

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
with tempfile.TemporaryDirectory() as place:
    pages = {}
    for path in sorted(folder.glob("*.html.gz")):
        pages[path.name] = gzip.decompress(path.read_bytes())
        (pathlib.Path(place) / path.name.removesuffix(".gz")).write_bytes(pages[path.name])
    output = subprocess.run([program, "--pages", place], capture_output=True, text=True, check=True).stdout
print(output, end="")
ours = float(re.search(r"page to article\s+(\d+) pages/s", output).group(1))

best = None
for _ in range(3):
    start = time.process_time()
    for page in pages.values():
        trafilatura.bare_extraction(page, with_metadata=True)
    seconds = time.process_time() - start
    best = min(best or seconds, seconds)
size = sum(map(len, pages.values()))
theirs = len(pages) / best
print(f"{'trafilatura ' + trafilatura.__version__:32}{theirs:8.0f} pages/s {size / best / 1e6:8.1f} MB/s")
print(f"newsgraph beside trafilatura: {ours / theirs:.1f} times its speed")
