#!/usr/bin/env python3
"""fit_times.py CANDIDATES GOLD… [-o event-times.tsv] [--threshold T] — fits the weights by which the date of an event is chosen.

CANDIDATES is what `newsgraph-train candidates --of times ARTICLES…` writes; GOLD are files of annotated articles
(`gold.jsonl`) whose ids are the stems of the articles' paths; FILE=2 lets each article of a file count twice. A candidate is
right where its date is that of the annotated event that its trigger overlaps, or a finer one; where none is right, "none" is,
with a score of 0. Softmax over the candidates of an event, with a penalty; the weights are written in thousandths. Prints,
for thresholds, how many dates are right, wrong and missing where one is annotated, and how many are given where none is,
with each tenth of the articles left out in turn, for each file.
"""
import argparse, collections, sys
import numpy as np
from scipy.optimize import minimize
from fitting import Columns, Gold, candidates, head, write

HEAD = head(
    __file__, "Which date near an event is its own",
    "Sources/Events/Times/TimeFeatures.swift",
    "weight: what it adds to the score of a date, a logit, in thousandths. threshold: the score from which the best one is taken.")
PENALTY = 5.0
LEAST = 4  # Features that fewer candidates have are left out.


class Events:
    """The candidates of events as one matrix, with the row at which each event begins."""

    def __init__(self, events, columns):
        self.x = columns.matrix([features for e in events for _, features in e["candidates"]])
        self.right = np.array([1.0 * (e["date"] is not None and date.startswith(e["date"]))
                               for e in events for date, _ in e["candidates"]])
        sizes = [len(e["candidates"]) for e in events]
        self.starts = np.cumsum([0] + sizes[:-1])
        self.of = np.repeat(np.arange(len(events)), sizes)
        self.none = 1.0 * (np.add.reduceat(self.right, self.starts) == 0)
        self.weight = np.array([e["weight"] for e in events])

    def loss(self, w):
        score = np.exp(np.clip(self.x @ w, -30, 30))
        total = 1 + np.add.reduceat(score, self.starts)
        good = self.none + np.add.reduceat(score * self.right, self.starts)
        gradient = score / total[self.of] - score * self.right / good[self.of]
        return np.sum(self.weight * np.log(total / good)), self.x.T @ (gradient * self.weight[self.of])


def fit(events, ridge):
    def loss(w):
        value, gradient = events.loss(w)
        return value + ridge @ (w * w) / 2, gradient + ridge * w
    return minimize(loss, np.zeros(len(ridge)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("candidates")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("-o", "--output")
    parser.add_argument("--threshold", type=float, default=-1.1)
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    gold = Gold(options.gold)
    near = collections.defaultdict(list)
    for article, (start, end, date), values in candidates(options.candidates, gold):
        near[article, int(start), int(end)].append((date, values))
    rows = collections.defaultdict(list)
    for (article, start, end), dates in near.items():
        event = gold.event(article, (start, end))
        if event:
            rows[article].append({"date": event.get("date"), "candidates": dates, "weight": gold.weight[article]})
    columns = Columns([v for r in rows.values() for e in r for _, v in e["candidates"]], LEAST, options.penalty)
    articles, out = sorted(rows), []
    for part in range(10):
        w = fit(Events([e for i, a in enumerate(articles) if i % 10 != part for e in rows[a]], columns), columns.ridge)
        for article in articles[part::10]:
            for event in rows[article]:
                scores = columns.matrix([features for _, features in event["candidates"]]) @ w
                best = int(np.argmax(scores))
                out.append((gold.file[article], event, scores[best], event["candidates"][best][0]))
    print(f"{len(articles)} articles, {len(out)} events with dates near them, {len(columns.names)} features", file=sys.stderr)
    for path in dict.fromkeys(gold.file.values()):
        for threshold in (-1.4, -1.2, -1.1, -1.0, -0.8, -0.5, 0.0):
            found = collections.Counter()
            for file, event, score, date in out:
                if file != path:
                    continue
                given, asked = score >= threshold, event["date"]
                found[("right" if date.startswith(asked) else "wrong") if given and asked
                      else "missing" if asked else "given" if given else "open"] += 1
            print(f"{path}, left out in turn, threshold {threshold:.1f}: {found['right']} right, {found['wrong']} wrong, "
                  f"{found['missing']} missing; {found['given']} given where none is annotated, {found['open']} not",
                  file=sys.stderr)
    w = fit(Events([e for a in articles for e in rows[a]], columns), columns.ridge)
    write(options.output, columns.names, w, options.threshold, HEAD)


if __name__ == "__main__":
    main()
