#!/usr/bin/env python3
"""fit_salience.py CANDIDATES GOLD… [-o salience.tsv] [--column short] — fits the weights by which events are chosen.

CANDIDATES is what `newsgraph-train candidates ARTICLES…` writes; GOLD are files of annotated articles (`gold.jsonl`) whose
ids are the stems of the articles' paths. FILE=3 lets each article of a file count three times. A candidate is right where its trigger overlaps
one that is annotated. Logistic regression with a penalty, by Newton's method, in double precision; the weights are written
in thousandths, into one column of the table, whose others stay. Prints F of events with each article left out in turn, and the threshold that this chooses.

With --sentences GOLD is PLOVER's `gold_half.json`, and the candidates are of its sentences as files 000.txt, 001.txt, …
(`--write FOLDER` makes these and does nothing else); right are those of the annotated type.
"""
import argparse, collections, json, os, sys
import numpy as np
from fitting import Columns, Gold, candidates, fit, head, write

HEAD = head(
    __file__, "Which events of an article a reader would draw",
    "Sources/Events/Identity/SalienceFeatures.swift",
    "weight: what it adds to the score of an event in an article, a logit, in thousandths; short: the same in a text of a sentence\n"
    "# or two (EventSalience.swift). threshold: the score from which an event is drawn.")
PENALTY = 16.0
LEAST = 4  # Features that fewer candidates have are left out.
# What is known before any article is read is held back less: the lexicon's own weight, the title, names, words that are quoted.
FREE = {"weight": 25, "title": 9, "unquoted": 9, "name": 25}


# Named kinds and older type names as PLOVER's types, as in ScoreEventsCommand.
PLOVER = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT", "war": "ASSAULT", "INVESTIGATE": "INVESTIGATE",
          "investigation": "INVESTIGATE", "trial": "INVESTIGATE", "meeting": "CONSULT", "summit": "CONSULT",
          "ceasefire": "AGREE"}


def sentences(file, folder):
    for number, sentence in enumerate(json.load(open(file, encoding="utf-8"))):
        if folder:
            os.makedirs(folder, exist_ok=True)
            with open(f"{folder}/{number:03d}.txt", "w", encoding="utf-8") as text:
                text.write(sentence["text"])
        yield f"{number:03d}", PLOVER.get(sentence["event"], sentence["event"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("candidates")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("-o", "--output")
    parser.add_argument("--column", default="weight")
    parser.add_argument("--threshold", type=float, help="instead of the one that is best for F")
    parser.add_argument("--sentences", action="store_true")
    parser.add_argument("--write")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    options = parser.parse_args()
    gold = Gold([] if options.sentences else options.gold)
    if options.sentences:
        for article, kind in sentences(options.gold[0], options.write):
            gold.articles[article], gold.weight[article] = {"events": [kind]}, 1.0
    if options.write:
        return

    def hit(article, start, end, values):
        """Which annotated event a candidate is; of a sentence, whether it is of the annotated type."""
        events = gold.articles[article]["events"]
        if options.sentences:
            kind = next(name[5:] for name in values if name.startswith("type "))
            return 0 if PLOVER.get(kind, kind) in events else None
        event = gold.event(article, (int(start), int(end)))
        return None if event is None else events.index(event)

    rows = collections.defaultdict(list)
    for article, (start, end, _), values in candidates(options.candidates, gold):
        rows[article].append((values, hit(article, start, end, values)))
    columns = Columns([values for r in rows.values() for values, _ in r], LEAST, options.penalty, FREE)
    data = {article: (columns.matrix([values for values, _ in r]), np.array([h is not None for _, h in r], float),
                      [h for _, h in r]) for article, r in rows.items()}
    share = gold.weight
    articles = sorted(data)
    possible = sum(len(set(h for h in data[a][2] if h is not None)) for a in articles)
    total = sum(len(gold.articles[a]["events"]) for a in articles)
    print(f"{len(articles)} articles, {sum(len(data[a][1]) for a in articles)} candidates, {total} events, "
          f"{possible} of them among the candidates; {len(columns.names)} features", file=sys.stderr)
    weights = {a: np.full(len(data[a][1]), share[a]) for a in articles}
    out = []
    folds = [{a} for a in articles] if not options.sentences else [set(articles[i::8]) for i in range(8)]
    for left in folds:
        x = np.vstack([data[a][0] for a in articles if a not in left])
        y = np.concatenate([data[a][1] for a in articles if a not in left])
        w = fit(x, y, columns.ridge, np.concatenate([weights[a] for a in articles if a not in left]))
        for article in sorted(left):
            out += [(score, article, hit) for score, hit in zip(data[article][0] @ w, data[article][2])]
    best = (0, 0)
    for threshold in np.arange(-2.5, 1.0, 0.05):
        kept = [o for o in out if o[0] >= threshold]
        right = {(a, h) for _, a, h in kept if h is not None}
        # Each article counts as often as its file says.
        drawn = sum(share[a] for _, a, _ in kept)
        asked = sum(share[a] * len(gold.articles[a]["events"]) for a in articles)
        f = 200 * sum(share[a] for a, _ in right) / max(1, drawn + asked)
        if f > best[0]:
            best = (f, threshold, len(kept), len(right))
    print("left out in turn: F %.1f at threshold %.2f (%d drawn, %d right)" % best, file=sys.stderr)
    for times in sorted(set(share[a] for a in articles)):
        group = {a for a in articles if share[a] == times}
        kept = [o for o in out if o[0] >= best[1] and o[1] in group]
        right = len({(a, h) for _, a, h in kept if h is not None})
        asked = sum(len(gold.articles[a]["events"]) for a in group)
        print(f"  of the articles that count {times:g}: F {200 * right / max(1, len(kept) + asked):.1f}", file=sys.stderr)
    w = fit(np.vstack([data[a][0] for a in articles]), np.concatenate([data[a][1] for a in articles]), columns.ridge,
            np.concatenate([weights[a] for a in articles]))
    if options.output:
        table = {}
        if os.path.exists(options.output):
            lines = [l.rstrip("\n").split("\t") for l in open(options.output, encoding="utf-8") if not l.startswith("#")]
            for cells in lines[1:]:
                table[cells[0]] = dict(zip(lines[0][1:], cells[1:]))
        for row in table.values():
            row.pop(options.column, None)
        threshold = best[1] if options.threshold is None else options.threshold
        values = {"threshold": threshold} | dict(zip(columns.names, w))
        for name, value in values.items():
            table.setdefault(name, {})[options.column] = str(round(value * 1000))
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(HEAD + "feature\tweight\tshort\n")
            for name in sorted(table):
                file.write(f"{name}\t{table[name].get('weight', '0')}\t{table[name].get('short', '0')}\n")
    else:
        write(None, columns.names, w, None, HEAD)


if __name__ == "__main__":
    main()
