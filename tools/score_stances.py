#!/usr/bin/env python3
"""Scores positions by stance, and how often a speaker that the annotation names is left open.

    newsgraph extract gold/*.txt > records.jsonl; tools/score_stances.py gold/gold.jsonl records.jsonl

A position of the annotation is compared with the position of the record that shares its cue, or else the most of its
content; each is compared once.
"""
import collections
import sys

from annotated import lines, records
from annotated_positions import pairs


def main(gold_path, records_path):
    found = records(records_path)
    read, right = collections.Counter(), collections.Counter()
    named = opened = 0
    for article in lines(gold_path):
        record = found.get(article["id"], {"positions": []})
        for i, j in pairs(article, record):
            gold, ours = article["positions"][i], record["positions"][j]
            read[ours["stance"]] += 1
            right[ours["stance"]] += ours["stance"] == gold["stance"]
            if gold.get("source"):
                named += 1
                opened += not ours.get("source")
    print("stance right: " + ", ".join(f"{stance} {right[stance]} of {count}" for stance, count in read.most_common()))
    print(f"in all {sum(right.values())} of {sum(read.values())}")
    print(f"speakers that the annotation names and ours leave open: {opened} of {named}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
