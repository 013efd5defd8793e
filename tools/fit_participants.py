#!/usr/bin/env python3
"""fit_participants.py CANDIDATES GOLD… [-o participants.tsv] [--threshold T] — fits the weights by which participants are chosen.

CANDIDATES is what `newsgraph-train candidates --participants ARTICLES…` writes; GOLD are files of annotated articles
(`gold.jsonl`) whose ids are the stems of the articles' paths. A candidate is right where the annotated event that its
trigger overlaps has the annotated entity that most of its mentions belong to. Logistic regression with a penalty; the
weights are written in thousandths. Prints precision, recall and F of participants with each tenth of the articles left out
in turn, for thresholds in natural logarithms of odds.
"""
import argparse, collections, json, sys
import numpy as np
from fit_salience import fit, stem

PENALTY = 6.0
LEAST = 4  # Features that fewer candidates have are left out.


def entity_of(spans, gold, text):
    """The annotated entity of most of the mentions: "the Senate's" is the annotated "Senate"."""
    votes = collections.Counter()
    for span in spans.split(","):
        start, end = map(int, span.split("-"))
        words = text[start:end]
        start += 4 if words[:4] in ("the ", "The ") else 0
        end -= 2 if words.endswith(("'s", "’s")) else 0
        if (start, end) in gold:
            votes[gold[start, end]] += 1
    return votes.most_common(1)[0][0] if votes else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("candidates")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("-o", "--output")
    parser.add_argument("--threshold", type=float, default=-0.5)
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    gold = {d["id"]: d for file in options.gold for d in map(json.loads, open(file, encoding="utf-8"))}
    mentions = {k: {(m["start"], m["end"]): e["id"] for e in d["entities"] for m in e["mentions"]} for k, d in gold.items()}
    rows, asked = collections.defaultdict(list), {}
    for line in open(options.candidates, encoding="utf-8"):
        path, start, end, spans, features = line.rstrip("\n").split("\t")
        article = stem(path)
        if article not in gold:
            continue
        event = next((e for e in gold[article]["events"]
                      if e["trigger"]["start"] < int(end) and int(start) < e["trigger"]["end"]), None)
        if event is None:
            continue
        wanted = {p["entity"] for p in event["participants"]}
        asked[article, start] = len(wanted)
        values = {n: float(v) for n, v in (f.rsplit("=", 1) for f in features.split(";"))}
        rows[article].append((values, entity_of(spans, mentions[article], gold[article]["text"]) in wanted))
    counts = collections.Counter(name for r in rows.values() for values, _ in r for name in values)
    names = ["bias"] + sorted(n for n, c in counts.items() if n != "bias" and c >= LEAST)
    column = {n: i for i, n in enumerate(names)}
    ridge = np.array([0.01 if n == "bias" else options.penalty for n in names])

    def matrix(articles):
        chosen = [row for a in articles for row in rows[a]]
        x = np.zeros((len(chosen), len(names)))
        for i, (values, _) in enumerate(chosen):
            for name, value in values.items():
                if name in column:
                    x[i, column[name]] = value
        return x, np.array([float(right) for _, right in chosen])

    articles, total, out = sorted(rows), sum(asked.values()), []
    for part in range(10):
        x, y = matrix([a for i, a in enumerate(articles) if i % 10 != part])
        w = fit(x, y, ridge, np.ones(len(y)))
        x, y = matrix(articles[part::10])
        out += list(zip(x @ w, y))
    print(f"{len(articles)} articles, {len(asked)} events, {len(out)} candidates, {total} participants, "
          f"{int(sum(y for _, y in out))} of them among the candidates; {len(names)} features", file=sys.stderr)
    for threshold in (-1.0, -0.8, -0.6, -0.5, -0.4, -0.2, 0.0, 0.4):
        kept = [y for score, y in out if score >= threshold]
        right = sum(kept)
        print(f"left out in turn, threshold {threshold:.1f}: precision {100 * right / len(kept):.1f}, "
              f"recall {100 * right / total:.1f}, F {200 * right / (len(kept) + total):.1f}", file=sys.stderr)
    x, y = matrix(articles)
    w = fit(x, y, ridge, np.ones(len(y)))
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write("# Made by tools/fit_participants.py: logistic weights in thousandths.\nfeature\tweight\n")
            for name, value in sorted([("threshold", options.threshold), *zip(names, w)]):
                file.write(f"{name}\t{round(value * 1000)}\n")
    else:
        for name, value in sorted(zip(names, w), key=lambda item: item[1]):
            print(f"{value:6.2f} {name}", file=sys.stderr)


if __name__ == "__main__":
    main()
