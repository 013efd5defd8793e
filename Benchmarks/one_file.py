#!/usr/bin/env python3
"""Time and memory of one article: one_file.py NEWSGRAPH ARTICLE CORPORA

Reads ARTICLE, a short file, ten times and takes the shortest; then texts of Wikinews as one article of 1, 1.5, 2 and 4 MiB.
"""
import csv
import os
import subprocess
import sys
import tempfile


def run(*command):
    """Seconds of processor and MiB at the most, in a process of its own: the system keeps the peak of all children."""
    with open(os.devnull, "w") as nothing:
        child = subprocess.Popen(command, stdout=nothing, stderr=nothing)
        _, _, used = os.wait4(child.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def main(newsgraph, article, corpora):
    csv.field_size_limit(1 << 30)
    for name, command in [("the program alone", ["--version"]), ("one short file", ["extract", article])]:
        print(f"{name}: {min(run(newsgraph, *command)[0] for _ in range(10)) * 1000:.0f} ms of processor")
    text = ""
    for year in ("2019", "2020"):
        with open(f"{corpora}/wikinews/wikinews_{year}.csv", encoding="utf-8", newline="") as file:
            text += "\n\n".join(row["text"] for row in csv.DictReader(file)) + "\n\n"
    text = (text * 4).encode()
    for size in (1, 1.5, 2, 4):
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(text[: int(size * (1 << 20))])
            file.flush()
            seconds, memory = run(newsgraph, "extract", file.name)
        print(f"an article of {size} MiB: {seconds:.1f} s of processor, {memory} MiB at the most")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
