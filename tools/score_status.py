#!/usr/bin/env python3
"""Scores the status of events (happened, planned, ongoing, denied, hypothetical) on annotated articles.

    newsgraph extract gold/*.txt > records.jsonl; tools/score_status.py gold/gold.jsonl records.jsonl

An event of the annotation is compared with the first event of the record that has a mention on its trigger.
"""
import collections
import sys

from annotated import events, lines, records


def main(gold_path, records_path):
    ours = records(records_path)
    pairs = collections.Counter()
    for article in lines(gold_path):
        for event, read in events(article, ours.get(article["id"], {"events": []})):
            pairs[event["status"], read["status"]] += 1
    total = sum(pairs.values())
    right = sum(count for (gold, read), count in pairs.items() if gold == read)
    print(f"status of events: {right} of {total} right ({100 * right / max(total, 1):.1f} %)")
    for status in ["happened", "planned", "ongoing", "denied", "hypothetical"]:
        gold = sum(count for (one, _), count in pairs.items() if one == status)
        read = sum(count for (_, one), count in pairs.items() if one == status)
        print(f"  {status}: {gold} annotated, {read} read, {pairs[status, status]} right")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
