#!/usr/bin/env python3
"""Scores attributions in single sentences: who says what, and by which words.

    newsgraph extract attributions/*.txt > records.jsonl; tools/score_attributions.py attributions/gold.jsonl records.jsonl

An attribution of the annotation is compared with the position of the record that shares its cue, or else the most of its
content; each is compared once. Printed are F of attributions found, F of those whose source, cue and content overlap (where
the annotation has them), F of source, cue and content alone, and the share of right stances of those found; for the sentences that
may be looked at, and for every sixth, which is kept apart. --faults lists what was missed and what is too much in the former.
"""
import json
import os
import sys

from annotated_positions import characters, pairs, ranges


def overlap(ours, gold):
    return bool(characters(ours) & characters(gold)) if gold else not ours


def f(right, ours, gold):
    return f"{200 * right / max(1, ours + gold):.1f}"


def words(text, spans):
    return " … ".join(text[a:b] for a, b in ranges(spans)) or "-"


def main(gold_path, records_path, faults):
    with open(records_path, encoding="utf-8") as file:
        records = {os.path.basename(r["path"]).removesuffix(".txt"): r for r in map(json.loads, file)}
    for record in records.values():
        for position in record["positions"]:
            position["sourceText"] = position.get("sourceSpan")
    with open(gold_path, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    for name, part in (("to look at", [a for i, a in enumerate(articles) if i % 6 != 5]), ("kept apart", articles[5::6])):
        asked = given = found = whole = stance = 0
        right, ours_has, gold_has = ({"sourceText": 0, "cue": 0, "content": 0} for _ in range(3))
        for article in part:
            record = records.get(article["id"], {"positions": []})
            matched = list(pairs(article, record))
            asked, given, found = asked + len(article["positions"]), given + len(record["positions"]), found + len(matched)
            for key in right:
                gold_has[key] += sum(bool(p[key]) for p in article["positions"])
                ours_has[key] += sum(bool(p.get(key)) for p in record["positions"])
            for i, j in matched:
                gold, ours = article["positions"][i], record["positions"][j]
                same = {key: overlap(ours.get(key), gold[key]) for key in right}
                for key in right:
                    right[key] += same[key] and bool(gold[key])
                whole += all(same.values())
                stance += ours["stance"] == gold["stance"]
            if faults and name == "to look at":
                text = article["text"]
                show = lambda p: " | ".join(words(text, p.get(key)) for key in right) + " | " + p["stance"]
                for i, p in enumerate(article["positions"]):
                    if i not in {i for i, _ in matched}:
                        print("missed:", show(p), "||", text.strip())
                for j, p in enumerate(record["positions"]):
                    if j not in {j for _, j in matched}:
                        print("too much:", show(p), "|", p["rule"], "||", text.strip())
        print(f"{name}: {len(part)} sentences, {asked} attributions, {given} read; found {f(found, given, asked)}, source, cue and content {f(whole, given, asked)}, "
              + ", ".join(f"{key} {f(right[key], ours_has[key], gold_has[key])}" for key in right)
              + f"; stance right {100 * stance / max(1, found):.1f} of those found")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], "--faults" in sys.argv)
