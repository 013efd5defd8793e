#!/usr/bin/env python3
"""reader_agreement.py OUT: makes ready to score one reading of annotated articles against another.

    tools/annotated_articles.py CORPORA OUT; tools/reader_agreement.py OUT
    score_gold.py OUT/first.jsonl OUT/second.jsonl

OUT/second.jsonl is the reading of OUT/held-out-second as if it were what the program read, OUT/first.jsonl the other reading
of the same articles. How far two readers agree is how good a program can seem.
"""
import glob
import json
import sys

from annotated import lines


def record(article):
    mentions = [{**mention, "entity": entity["id"], "type": entity["type"]}
                for entity in article["entities"] for mention in entity["mentions"]]
    events = [{**event, "time": {"date": event["date"]} if event.get("date") else None} for event in article["events"]]
    return {**article, "path": article["id"] + ".txt", "mentions": mentions, "events": events}


def write(path, articles):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)


def main(out):
    second = f"{out}/held-out-second/gold.jsonl"
    again = {article["id"]: article for article in lines(second)}
    others = sorted(set(glob.glob(f"{out}/held-out*/gold.jsonl")) - {second})
    first = [article for path in others for article in lines(path) if article["id"] in again]
    write(f"{out}/first.jsonl", first)
    write(f"{out}/second.jsonl", [record(again[article["id"]]) for article in first])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
