#!/usr/bin/env python3
"""Scores the status of events (happened, planned, ongoing, denied, hypothetical) on annotated articles.

    newsgraph extract gold/*.txt > records.jsonl; tools/score_status.py gold/gold.jsonl records.jsonl

An event of the annotation is compared with the first event of the record that has a mention on its trigger.
"""
import collections
import json
import os
import sys


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main(gold_path, records_path):
    records = {os.path.basename(r["path"]).removesuffix(".txt"): r for r in lines(records_path)}
    pairs = collections.Counter()
    for article in lines(gold_path):
        for event in article["events"]:
            trigger = event["trigger"]
            for read in records.get(article["id"], {"events": []})["events"]:
                spans = [read["trigger"], *read.get("mentions", [])]
                if any(s["start"] < trigger["end"] and trigger["start"] < s["end"] for s in spans):
                    pairs[event["status"], read["status"]] += 1
                    break
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
