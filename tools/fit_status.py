#!/usr/bin/env python3
"""fit_status.py CANDIDATES GOLD… [-o event-status.tsv] — fits the weights by which the status of an event is chosen.

CANDIDATES is what `newsgraph-train candidates --of status ARTICLES…` writes; GOLD are files of annotated articles
(`gold.jsonl`) whose ids are the stems of the articles' paths; FILE=2 lets each article of a file count twice. Softmax with a
penalty over four statuses, of which "happened" weighs nothing; the weights are written in thousandths, a column for each of
the others. What the words deny stays denied and is not fitted to. Prints for each file how many are right with each tenth of the articles left out in turn, beside the rules'.
"""
import argparse, collections, sys
import numpy as np
from scipy.optimize import minimize
from fitting import Columns, Gold, candidates, head

STATUSES = ["happened", "planned", "ongoing", "hypothetical", "denied"]
CHOSEN = 4  # What the words deny is denied: the weights choose among the statuses before.
DENIED = "words say denied"
HEAD = head(
    __file__, "Whether an event has happened, is planned, goes on or is only thought of",
    "Sources/Events/Status/StatusFeatures.swift",
    "planned, ongoing, hypothetical: what it adds to the score of that status, a logit, in thousandths. Where none of the three\n"
    "# scores above 0, the event has happened.")
PENALTY = 4.0
# How often an event of a status counts: what has simply happened would drown the others.
SHARES = {"happened": 1.0, "planned": 1.3, "ongoing": 1.3, "hypothetical": 1.3}
LEAST = 5  # Features that fewer events have are left out.


def fit(x, y, weight, ridge):
    """Weights of the features for each status but the first."""
    one = np.eye(CHOSEN)[y]

    def loss(flat):
        w = flat.reshape(x.shape[1], -1)
        score = np.hstack([np.zeros((len(x), 1)), x @ w])
        score -= score.max(axis=1, keepdims=True)
        p = np.exp(score)
        p /= p.sum(axis=1, keepdims=True)
        value = -np.sum(weight * np.log(p[np.arange(len(y)), y])) + np.sum(ridge[:, None] * w * w) / 2
        return value, (x.T @ (weight[:, None] * (p - one)[:, 1:]) + ridge[:, None] * w).ravel()
    size = x.shape[1] * (CHOSEN - 1)
    return minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x.reshape(x.shape[1], -1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("candidates")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("-o", "--output")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    parser.add_argument("--least", type=int, default=LEAST)
    options = parser.parse_args()
    gold = Gold(options.gold)
    rows = collections.defaultdict(list)
    for article, (_, _, mentions), values in candidates(options.candidates, gold):
        event = gold.event(article, *(tuple(map(int, span.split("-"))) for span in mentions.split(",")))
        if event:
            rows[article].append((values, STATUSES.index(event["status"])))
    columns = Columns([values for r in rows.values() for values, _ in r], options.least, options.penalty)

    def matrix(articles):
        chosen = [(v, y, gold.weight[a]) for a in articles for v, y in rows[a]]
        x = columns.matrix([values for values, _, _ in chosen])
        return x, np.array([y for _, y, _ in chosen]), np.array([w * SHARES.get(STATUSES[y], 1) for _, y, w in chosen])

    articles, out = sorted(rows), []
    for part in range(10):
        x, y, counted = matrix([a for i, a in enumerate(articles) if i % 10 != part])
        kept = (y < CHOSEN) & (x[:, columns.of[DENIED]] == 0)
        w = fit(x[kept], y[kept], counted[kept], columns.ridge)
        for article in articles[part::10]:
            x, y, _ = matrix([article])
            chosen = np.hstack([np.zeros((len(x), 1)), x @ w]).argmax(axis=1)
            for (values, _), right, ours in zip(rows[article], y, chosen):
                said = next(i for i, s in enumerate(STATUSES) if f"words say {s}" in values)
                out.append((gold.file[article], right, STATUSES.index("denied") if DENIED in values else ours, said))
    print(f"{len(articles)} articles, {len(out)} events, {len(columns.names)} features", file=sys.stderr)
    for path in dict.fromkeys(gold.file.values()):
        part = [row[1:] for row in out if row[0] == path]
        print(f"{path}, left out in turn: {sum(r == o for r, o, _ in part)} of {len(part)} right, by the rules "
              f"{sum(r == s for r, _, s in part)}; " + ", ".join(
                  f"{name} {sum(r == o == i for r, o, _ in part)} of {sum(r == i for r, _, _ in part)}, "
                  f"{sum(o == i for _, o, _ in part)} read, by the rules {sum(r == s == i for r, _, s in part)}, "
                  f"{sum(s == i for _, _, s in part)} read" for i, name in enumerate(STATUSES)), file=sys.stderr)
    x, y, counted = matrix(articles)
    kept = (y < CHOSEN) & (x[:, columns.of[DENIED]] == 0)
    w = fit(x[kept], y[kept], counted[kept], columns.ridge)
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(HEAD + "\t".join(["feature", *STATUSES[1:CHOSEN]]) + "\n")
            for name, values in sorted(zip(columns.names, w), key=lambda item: item[0]):
                if any(round(v * 1000) for v in values):
                    file.write("\t".join([name, *(str(round(v * 1000)) for v in values)]) + "\n")


if __name__ == "__main__":
    main()
