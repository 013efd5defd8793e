#!/usr/bin/env python3
"""fit_participants.py CANDIDATES GOLD… [-o participants.tsv] [--threshold T] — fits the weights by which participants are chosen.

CANDIDATES is what `newsgraph-train candidates --participants ARTICLES…` writes; GOLD are files of annotated articles
(`gold.jsonl`) whose ids are the stems of the articles' paths. A candidate is right where the annotated event that its
trigger overlaps has the annotated entity that most of its mentions belong to. Logistic regression with a penalty; the
weights are written in thousandths. Prints precision, recall and F of participants with each tenth of the articles left out
in turn, for thresholds in natural logarithms of odds.
"""
import argparse, collections, sys
import numpy as np
from fitting import Columns, Gold, candidates, fit, head, write

HEAD = head(
    __file__, "Which actors near an event take part in it",
    "Sources/Events/Participants/ParticipantFeatures.swift",
    "weight: what it adds to the score of an actor, a logit, in thousandths. threshold: the score from which one takes part.")
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
    parser.add_argument("--threshold", type=float, default=-0.4)
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    gold = Gold(options.gold)
    mentions = {k: {(m["start"], m["end"]): e["id"] for e in d["entities"] for m in e["mentions"]}
                for k, d in gold.articles.items()}
    rows, asked = collections.defaultdict(list), {}
    for article, (start, end, spans), values in candidates(options.candidates, gold):
        event = gold.event(article, (int(start), int(end)))
        if event:
            wanted = {p["entity"] for p in event["participants"]}
            asked[article, start] = len(wanted)
            rows[article].append((values, entity_of(spans, mentions[article], gold.articles[article]["text"]) in wanted))
    columns = Columns([values for r in rows.values() for values, _ in r], LEAST, options.penalty)

    def matrix(articles):
        chosen = [row for a in articles for row in rows[a]]
        return columns.matrix([values for values, _ in chosen]), np.array([float(right) for _, right in chosen])

    articles, total, out = sorted(rows), sum(asked.values()), []
    for part in range(10):
        x, y = matrix([a for i, a in enumerate(articles) if i % 10 != part])
        w = fit(x, y, columns.ridge, np.ones(len(y)))
        x, y = matrix(articles[part::10])
        out += list(zip(x @ w, y))
    print(f"{len(articles)} articles, {len(asked)} events, {len(out)} candidates, {total} participants, "
          f"{int(sum(y for _, y in out))} of them among the candidates; {len(columns.names)} features", file=sys.stderr)
    for threshold in (-1.0, -0.8, -0.6, -0.5, -0.4, -0.2, 0.0, 0.4):
        kept = [y for score, y in out if score >= threshold]
        right = sum(kept)
        print(f"left out in turn, threshold {threshold:.1f}: precision {100 * right / len(kept):.1f}, "
              f"recall {100 * right / total:.1f}, F {200 * right / (len(kept) + total):.1f}", file=sys.stderr)
    x, y = matrix(articles)
    w = fit(x, y, columns.ridge, np.ones(len(y)))
    write(options.output, columns.names, w, options.threshold, HEAD)


if __name__ == "__main__":
    main()
