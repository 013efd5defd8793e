#!/usr/bin/env python3
"""Scores the names of events: how many of their words a reader would write, too.

    newsgraph extract gold/*.txt > records.jsonl; tools/score_event_names.py gold/gold.jsonl records.jsonl [--names]

An event of the annotation is compared with the first event of the record that has a mention on its trigger. Compared are
the words of both names that carry something, by their first five letters, so that "resigns" and "resignation" are the same.
--names lists both.
"""
import re
import sys

from annotated import events, lines, records

EMPTY = set("""a an and as at by for from his her in into its of on or over s the their to under with""".split())


def words(name):
    return {w[:5] for w in re.findall(r"\w+", (name or "").lower().replace("’", "'")) if w not in EMPTY}


def main(gold_path, records_path, shows):
    found = records(records_path)
    both = ours = theirs = count = good = whole = 0
    for article in lines(gold_path):
        for event, read in events(article, found.get(article["id"], {"events": []})):
            one, other = words(event.get("name")), words(read["name"])
            if not one:
                continue
            shared, count = len(one & other), count + 1
            both, ours, theirs = both + shared, ours + len(other), theirs + len(one)
            f = 2 * shared / max(1, len(one) + len(other))
            good += f >= 0.66
            whole += one == other
            if shows:
                print(f"{f:.2f}\t{event['name']}\t{read['name']}\t{article['id']}")
    print(f"names of events: {count} compared, {whole} with the same words, {good} with two thirds of them; words F"
          f" {200 * both / max(1, ours + theirs):.1f}, precision {100 * both / max(1, ours):.1f},"
          f" recall {100 * both / max(1, theirs):.1f}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], "--names" in sys.argv)
