#!/usr/bin/env python3
"""Scores the targets of positions one by one: how many of those that are given are right.

    newsgraph extract gold/*.txt > records.jsonl; tools/score_targets.py gold/gold.jsonl records.jsonl

Counted are the targets of positions that an annotated position meets, by how well the words support them: named by the
words, inferred from around them, or only guessed. The graph draws the first two.
"""
import collections
import re
import sys

from annotated import lines, records
from annotated_positions import meant, pairs

ENDING = re.compile(r", (inferred|guessed) (first |second )?target$")


def support(rule, index):
    """How well the words support a target, by what the rule of its position ends in."""
    while match := ENDING.search(rule):
        if match[2] is None or match[2] == ("first ", "second ")[index]:
            return match[1]
        rule = rule[: match.start()]
    return "named"


def main(gold_path, records_path):
    found = records(records_path)
    right, given = collections.Counter(), collections.Counter()
    for article in lines(gold_path):
        record = found.get(article["id"])
        if not record:
            continue
        to = meant(article, record)
        for i, j in pairs(article, record):
            position = record["positions"][j]
            for index, target in enumerate(position["targets"]):
                kind = support(position["rule"], index)
                given[kind] += 1
                right[kind] += to.get(target) in article["positions"][i]["targets"]
    drawn = right["named"] + right["inferred"], given["named"] + given["inferred"]
    parts = ", ".join(f"{kind} {right[kind]} of {given[kind]}" for kind in ("named", "inferred", "guessed"))
    print(f"targets right: {drawn[0]} of {drawn[1]} drawn ({100 * drawn[0] / max(1, drawn[1]):.1f} %); {parts}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
