#!/usr/bin/env python3
"""fit_joins.py CANDIDATES GOLD… [-o joins.tsv] [--threshold T] — fits the weights by which mentions of events are joined.

CANDIDATES is what `newsgraph-train candidates --of joins ARTICLES…` writes; GOLD are files of annotated articles whose events
list all of their mentions (`events/gold.jsonl`). A pair counts where both mentions overlap annotated ones; it is right where
they are of one event. An article counts by the square root of its pairs, so that long ones do not rule. Logistic
regression with a penalty; the weights are written in thousandths. Prints, with each tenth of the articles left out in turn, how
many mentions join an event of theirs or another's, or miss theirs, as `EventGroups` joins them.
"""
import argparse, collections, json, sys
import numpy as np
from fit_salience import fit, stem

PENALTY = 10.0
LEAST = 5  # Features that fewer pairs have are left out.
COMPARED = 3  # As in EventGroups.


def groups(pairs, threshold):
    """Joins the mentions of an article: each to the group whose first or last mentions it is most like."""
    scores = {(later, earlier): score for later, earlier, _, score in pairs}
    events = dict((m, e) for later, earlier, (one, two), _ in pairs for m, e in ((later, one), (earlier, two)))
    found = []
    for mention in sorted(events):
        best = (threshold, None)
        for group in found:
            near = [m for m in group[:1] + group[-COMPARED:] if (mention, m) in scores]
            score = max((scores[mention, m] for m in near), default=-1e9)
            if score > best[0]:
                best = (score, group)
        if best[1] is None:
            found.append([mention])
        else:
            best[1].append(mention)
    counts = collections.Counter()
    for group in found:
        for i in range(1, len(group)):
            counts["right" if events[group[i]] in {events[m] for m in group[:i]} else "other"] += 1
    for event in set(events.values()):
        parts = sum(any(events[m] == event for m in group) for group in found)
        counts["missed"] += parts - 1
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("candidates")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("-o", "--output")
    parser.add_argument("--threshold", type=float, default=-0.2)
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    gold = {d["id"]: d for file in options.gold for d in map(json.loads, open(file, encoding="utf-8"))}

    def event(article, start, end):
        return next((k for k, e in enumerate(gold[article]["events"])
                     if any(m["start"] < end and start < m["end"] for m in e["mentions"])), None)

    rows = collections.defaultdict(list)
    for line in open(options.candidates, encoding="utf-8"):
        path, a, b, c, d, features = line.rstrip("\n").split("\t")
        article = stem(path)
        if article not in gold:
            continue
        one, two = event(article, int(a), int(b)), event(article, int(c), int(d))
        if one is not None and two is not None:
            names = {f.rsplit("=", 1)[0] for f in features.split(";")}
            rows[article].append(((int(a), int(c)), (one, two), names))
    counts = collections.Counter(name for r in rows.values() for pair in r for name in pair[2])
    names = ["bias"] + sorted(n for n, c in counts.items() if n != "bias" and c >= LEAST)
    column = {n: i for i, n in enumerate(names)}
    ridge = np.array([0.01 if n == "bias" else options.penalty for n in names])

    def matrix(articles):
        chosen = [(pair, len(rows[a])) for a in articles for pair in rows[a]]
        x = np.zeros((len(chosen), len(names)))
        for i, (pair, _) in enumerate(chosen):
            x[i, [column[n] for n in pair[2] if n in column]] = 1
        weight = np.array([count ** -0.5 for _, count in chosen])
        return x, np.array([float(p[1][0] == p[1][1]) for p, _ in chosen]), weight * len(weight) / weight.sum()

    def fitted(articles):
        x, y, weight = matrix(articles)
        return fit(x, y, ridge, weight)

    articles, scored = sorted(rows), {}
    for part in range(10):
        w = fitted([a for i, a in enumerate(articles) if i % 10 != part])
        for article in articles[part::10]:
            scores = matrix([article])[0] @ w
            scored[article] = [(*pair[0], pair[1], s) for pair, s in zip(rows[article], scores)]
    pairs = sum(len(r) for r in rows.values())
    print(f"{len(articles)} articles, {pairs} pairs, {len(names)} features", file=sys.stderr)
    for threshold in (-0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4):
        total = sum((groups(r, threshold) for r in scored.values()), collections.Counter())
        print(f"left out in turn, threshold {threshold:.1f}: {total['right']} joined rightly, {total['other']} to another, "
              f"{total['missed']} not joined", file=sys.stderr)
    w = fitted(articles)
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write("# Made by tools/fit_joins.py: logistic weights in thousandths.\nfeature\tweight\n")
            for name, value in sorted([("threshold", options.threshold), *zip(names, w)]):
                file.write(f"{name}\t{round(value * 1000)}\n")
    else:
        for name, value in sorted(zip(names, w), key=lambda item: item[1]):
            print(f"{value:6.2f} {name}", file=sys.stderr)


if __name__ == "__main__":
    main()
