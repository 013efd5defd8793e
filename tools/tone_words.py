#!/usr/bin/env python3
"""Writes Sources/Sentiment/Data/tone-words.tsv: words that stand beside praised or blamed people in the news.

    python3 tools/tone_words.py ../shared/corpora

From the training set of NewsMTSC (MIT): words that occur with targets of good tone clearly more often than with those of
bad tone, or the reverse. Names are left out by their capitals.
"""
import collections
import json
import math
import pathlib
import re
import sys

NEGATIVE, POSITIVE = 2, 6
LEAST = 6  # occurrences
ODDS = 0.6  # natural logarithm
SURE = 1.8  # standard errors
OUT = pathlib.Path(__file__).parent.parent / "Sources/Sentiment/Data/tone-words.tsv"


def counts(path):
    found = {NEGATIVE: collections.Counter(), POSITIVE: collections.Counter()}
    for line in path.read_text("utf-8").splitlines():
        sample = json.loads(line)
        text = sample["sentence_normalized"]
        words = set(re.findall(r"(?<![\w’'])[a-z]{3,}(?![\w])", text))
        for target in sample["targets"]:
            tone = int(target["polarity"])
            if tone in found:
                found[tone].update(words)
                found[tone][""] += 1
    return found


def main(corpora):
    found = counts(pathlib.Path(corpora) / "newsmtsc/train.jsonl")
    good, bad = found[POSITIVE], found[NEGATIVE]
    shift = math.log(good[""] / bad[""])
    rows = []
    for word in sorted(set(good) | set(bad)):
        if not word or good[word] + bad[word] < LEAST:
            continue
        odds = math.log((good[word] + 0.5) / (bad[word] + 0.5)) - shift
        error = math.sqrt(1 / (good[word] + 0.5) + 1 / (bad[word] + 0.5))
        if abs(odds) >= ODDS and abs(odds) >= SURE * error:
            rows.append(f"{word}\t{'good' if odds > 0 else 'bad'}\n")
    OUT.write_text(
        "# Words beside praised (good) or blamed (bad) people, made by tools/tone_words.py from NewsMTSC; features of the\n"
        "# model of directed sentiment, not a lexicon: train again after a change.\nword\ttone\n" + "".join(rows),
        "utf-8",
    )
    print(len(rows), "words")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
