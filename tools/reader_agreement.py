#!/usr/bin/env python3
"""Scores one reading of annotated articles against another, as if the second were what the program read.

    tools/annotated_articles.py CORPORA OUT; tools/reader_agreement.py OUT/held-out-second/gold.jsonl > second.jsonl
    score_gold.py FIRST/gold.jsonl second.jsonl

It turns an annotation into records, which the scorer of the annotations reads: how far two readers agree is how good a
program can seem.
"""
import json
import sys


def record(article):
    mentions = [{**mention, "entity": entity["id"], "type": entity["type"]}
                for entity in article["entities"] for mention in entity["mentions"]]
    events = [{**event, "time": {"date": event["date"]} if event.get("date") else None} for event in article["events"]]
    return {**article, "path": article["id"] + ".txt", "mentions": mentions, "events": events}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            print(json.dumps(record(json.loads(line)), ensure_ascii=False))
