#!/usr/bin/env python3
"""Scores positions by stance, and how often a speaker that the annotation names is left open.

    newsgraph extract gold/*.txt > records.jsonl; tools/score_stances.py gold/gold.jsonl records.jsonl

A position of the annotation is compared with the position of the record that shares its cue, or else the most of its
content; each is compared once.
"""
import collections
import json
import os
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def characters(value):
    """The places in the text that a span, a list of spans or parts of a span cover."""
    if not value:
        return set()
    if isinstance(value, list):
        return set().union(*(characters(item) for item in value))
    if value.get("parts"):
        return {place for start, end in value["parts"] for place in range(start, end)}
    return set(range(value["start"], value["end"]))


def pairs(gold, read):
    """Positions that tell the same, the best overlap first."""
    spans = [[(characters(p.get("cue")), characters(p.get("content"))) for p in side] for side in (gold, read)]
    ranked = []
    for i, (cue, content) in enumerate(spans[0]):
        for j, (other_cue, other) in enumerate(spans[1]):
            overlap = len(content & other) / max(1, len(content | other)) + 2 * bool(cue & other_cue)
            if overlap > 0.1:
                ranked.append((-overlap, i, j))
    taken = (set(), set())
    for _, i, j in sorted(ranked):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            yield gold[i], read[j]


def main(gold_path, records_path):
    records = {os.path.basename(r["path"]).removesuffix(".txt"): r for r in lines(records_path)}
    read, right = collections.Counter(), collections.Counter()
    named = opened = 0
    for article in lines(gold_path):
        positions = records.get(article["id"], {"positions": []})["positions"]
        for gold, ours in pairs(article["positions"], positions):
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
