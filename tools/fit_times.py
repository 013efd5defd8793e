#!/usr/bin/env python3
"""fit_times.py CANDIDATES GOLD… [-o event-times.tsv] [--threshold T] — fits the weights by which the date of an event is chosen.

CANDIDATES is what `newsgraph-train candidates --of times ARTICLES…` writes; GOLD are files of annotated articles
(`gold.jsonl`) whose ids are the stems of the articles' paths; FILE=2 lets each article of a file count twice. A candidate is
right where its date is that of the annotated event that its trigger overlaps, or a finer one; where none is right, "none" is,
with a score of 0. Softmax over the candidates of an event, with a penalty; the weights are written in thousandths. Prints,
for thresholds, how many dates are right, wrong and missing where one is annotated, and how many are given where none is,
with each tenth of the articles left out in turn, for each file.
"""
import argparse, collections, json, sys
import numpy as np
from scipy.optimize import minimize
from fit_salience import stem

PENALTY = 5.0
LEAST = 4  # Features that fewer candidates have are left out.


class Events:
    """The candidates of events as one matrix, with the row at which each event begins."""

    def __init__(self, events, column):
        self.events = events
        self.starts, rows, cells, values, self.right, self.none = [], [], [], [], [], []
        count = 0
        for event in events:
            self.starts.append(count)
            for date, features in event["candidates"]:
                for name, value in features.items():
                    if name in column:
                        rows.append(count), cells.append(column[name]), values.append(value)
                self.right.append(event["date"] is not None and date.startswith(event["date"]))
                count += 1
        self.x = np.zeros((count, len(column)))
        self.x[rows, cells] = values
        self.right = np.array(self.right, dtype=float)
        self.starts = np.array(self.starts)
        self.of = np.repeat(np.arange(len(events)), [len(e["candidates"]) for e in events])
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
    gold, weight, file_of = {}, {}, {}
    for name in options.gold:
        path, _, times = name.partition("=")
        for line in open(path, encoding="utf-8"):
            article = json.loads(line)
            gold[article["id"]], weight[article["id"]], file_of[article["id"]] = article, float(times or 1), path
    groups = collections.defaultdict(list)
    for line in open(options.candidates, encoding="utf-8"):
        path, start, end, date, features = line.rstrip("\n").split("\t")
        if stem(path) in gold:
            values = {n: float(v) for n, v in (f.rsplit("=", 1) for f in features.split(";"))}
            groups[stem(path), int(start), int(end)].append((date, values))
    rows = collections.defaultdict(list)
    for (article, start, end), candidates in groups.items():
        event = next((e for e in gold[article]["events"]
                      if e["trigger"]["start"] < end and start < e["trigger"]["end"]), None)
        if event:
            rows[article].append({"date": event.get("date"), "candidates": candidates, "weight": weight[article]})
    counts = collections.Counter(n for r in rows.values() for e in r for _, v in e["candidates"] for n in v)
    names = ["bias"] + sorted(n for n, c in counts.items() if n != "bias" and c >= LEAST)
    column = {n: i for i, n in enumerate(names)}
    ridge = np.array([0.01 if n == "bias" else options.penalty for n in names])
    articles, out = sorted(rows), []
    for part in range(10):
        w = fit(Events([e for i, a in enumerate(articles) if i % 10 != part for e in rows[a]], column), ridge)
        for article in articles[part::10]:
            for event in rows[article]:
                scores = [sum(w[column[n]] * v for n, v in f.items() if n in column) for _, f in event["candidates"]]
                best = int(np.argmax(scores))
                out.append((file_of[article], event, scores[best], event["candidates"][best][0]))
    print(f"{len(articles)} articles, {len(out)} events with dates near them, {len(names)} features", file=sys.stderr)
    for path in dict.fromkeys(file_of.values()):
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
    w = fit(Events([e for a in articles for e in rows[a]], column), ridge)
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write("# Made by tools/fit_times.py: logistic weights in thousandths.\nfeature\tweight\n")
            for name, value in sorted([("threshold", options.threshold), *zip(names, w)]):
                file.write(f"{name}\t{round(value * 1000)}\n")
    else:
        for name, value in sorted(zip(names, w), key=lambda item: item[1]):
            print(f"{value:6.2f} {name}", file=sys.stderr)


if __name__ == "__main__":
    main()
