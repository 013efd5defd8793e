#!/usr/bin/env python3
"""fit_joins.py CANDIDATES GOLD… [-o joins.tsv] [--threshold T] — fits the weights by which mentions of events are joined.

CANDIDATES is what `newsgraph-train candidates --of joins ARTICLES…` writes; GOLD are files of annotated articles whose events
list all of their mentions (`events/gold.jsonl`). A pair counts where both mentions overlap annotated ones; it is right where
they are of one event. An article counts by the square root of its pairs, so that long ones do not rule. Logistic
regression with a penalty; the weights are written in thousandths. Prints, with each tenth of the articles left out in turn, how
many mentions join an event of theirs or another's, or miss theirs, as `EventGroups` joins them.
"""
import argparse, collections, sys
import numpy as np
from fitting import Columns, Gold, candidates, fit, head, write

HEAD = head(
    __file__, "Which mentions of events of one type are one event",
    "Sources/Events/Identity/JoinFeatures.swift",
    "weight: what it adds to the score of two mentions, a logit, in thousandths. threshold: the score from which they are joined.")
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
    parser.add_argument("--threshold", type=float, default=0.4)
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    gold = Gold(options.gold)

    def event(article, start, end):
        return next((k for k, e in enumerate(gold.articles[article]["events"])
                     if any(m["start"] < end and start < m["end"] for m in e["mentions"])), None)

    rows = collections.defaultdict(list)
    for article, cells, values in candidates(options.candidates, gold):
        later, after, earlier, before = map(int, cells)
        one, two = event(article, later, after), event(article, earlier, before)
        if one is not None and two is not None:
            rows[article].append(((later, earlier), (one, two), values))
    columns = Columns([pair[2] for r in rows.values() for pair in r], LEAST, options.penalty)

    def matrix(articles):
        chosen = [(pair, len(rows[a])) for a in articles for pair in rows[a]]
        weight = np.array([count ** -0.5 for _, count in chosen])
        return (columns.matrix([pair[2] for pair, _ in chosen]), np.array([float(p[1][0] == p[1][1]) for p, _ in chosen]),
                weight * len(weight) / weight.sum())

    def fitted(articles):
        x, y, weight = matrix(articles)
        return fit(x, y, columns.ridge, weight)

    articles, scored = sorted(rows), {}
    for part in range(10):
        w = fitted([a for i, a in enumerate(articles) if i % 10 != part])
        for article in articles[part::10]:
            scores = matrix([article])[0] @ w
            scored[article] = [(*pair[0], pair[1], s) for pair, s in zip(rows[article], scores)]
    pairs = sum(len(r) for r in rows.values())
    print(f"{len(articles)} articles, {pairs} pairs, {len(columns.names)} features", file=sys.stderr)
    for threshold in (-0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4):
        total = sum((groups(r, threshold) for r in scored.values()), collections.Counter())
        print(f"left out in turn, threshold {threshold:.1f}: {total['right']} joined rightly, {total['other']} to another, "
              f"{total['missed']} not joined", file=sys.stderr)
    w = fitted(articles)
    write(options.output, columns.names, w, options.threshold, HEAD)


if __name__ == "__main__":
    main()
