#!/usr/bin/env python3
"""Writes Sources/NewsModel/Data/actor-nouns.txt: nouns for people and bodies of people, which can hold a position.

    python3 tools/actor_nouns.py ../shared/corpora

They are the nouns of WordNet (Debian's wordnet-base) one of whose first two senses is of the files noun.person or
noun.group, as far as open news text has them three times or more.
"""
import collections
import csv
import json
import pathlib
import re
import sys

WORDNET = pathlib.Path("/usr/share/wordnet")
PERSON, GROUP = "18", "14"
# Above the files, or of another first sense.
MORE = """person people group side half majority minority million thousand hundred dozen many most lot part member voice
party organization organisation community family government administration campaign movement union team office agency
company firm bank court council committee commission police army network station channel paper newspaper website
embassy ministry department hospital university school club church state country nation city town""".split()
# First senses that mislead in the news.
EXCEPT = """things thing data order series variety lot set range group-theory system back case model image sample
item figure total type kind class line part piece rest list selection collection combination pair number mass
network program language star host source subject object medium media-event agent trigger key chain cluster web""".split()


def senses():
    file = {}
    for line in (WORDNET / "data.noun").read_text("latin-1").splitlines():
        if not line.startswith(" "):
            file[line[:8]] = line[9:11]
    for line in (WORDNET / "index.noun").read_text("latin-1").splitlines():
        if line.startswith(" "):
            continue
        cells = line.split()
        yield cells[0], [file[offset] for offset in cells if len(offset) == 8 and offset.isdigit()][:2]


def texts(folder):
    csv.field_size_limit(10**9)
    for name in ("wikinews_2019.csv", "wikinews_2020.csv"):
        with open(folder / "wikinews" / name, encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                yield row["text"]
    for line in open(folder / "newsmtsc" / "train.jsonl", encoding="utf-8"):
        yield json.loads(line)["sentence_normalized"]
    for line in open(folder / "directed_sentiment" / "train.tsv", encoding="utf-8"):
        yield line.split("\t")[0]


counts = collections.Counter()
for text in texts(pathlib.Path(sys.argv[1])):
    counts.update(re.findall(r"[a-z]+", text))
nouns = sorted(
    noun
    for noun, files in senses()
    if noun in MORE or noun.isalpha() and noun not in EXCEPT and (files[:1] and files[0] in (PERSON, GROUP) or PERSON in files)
    and counts[noun] + counts[noun + "s"] >= 3
)
with open("Sources/NewsModel/Data/actor-nouns.txt", "w", encoding="utf-8") as out:
    out.write("# Nouns for people and bodies of people. Made by tools/actor_nouns.py from WordNet; edit freely.\n")
    out.write("\n".join(nouns) + "\n")
print(len(nouns))
