#!/usr/bin/env python3
"""Fits Sources/Positions/Data/target-weights.tsv: which entity or event a position is about.

    newsgraph-train targets ARTICLES/*.txt > candidates.jsonl
    tools/target_weights.py GOLD.jsonl candidates.jsonl [GOLD.jsonl candidates.jsonl …] > Sources/Positions/Data/target-weights.tsv

GOLD.jsonl holds annotated articles (`tools/annotated_articles.py` makes it of the marks in Annotations/), and the
candidates are those of the same articles. A candidate is right where it points to one of the annotated targets. The
candidates of a position and `none` share one softmax, so that a position with many candidates counts no more than one with
few; fitted is the probability of all right ones together, with a Gaussian prior, by Newton's method. Positions of which no
candidate is right say nothing. The figures on standard error leave out each fifth of the articles in turn. Needs numpy, scipy.
"""
import collections, json, os, sys
import numpy as np
from scipy import sparse
from annotated_positions import meant, pairs

SINGLE = """kind place form opening chief count named points referred stance layer distance frame echo told
continued share sort cohesion nearby order rivals"""
PAIRS = """kind+place kind+opening kind+stance kind+count kind+told named+place chief+named chief+points chief+opening
points+referred place+frame place+opening place+told sort+stance kind+cohesion place+cohesion kind+nearby place+nearby
kind+order place+order opening+rivals"""
TEMPLATES = [t.split("+") for t in (SINGLE + " " + PAIRS).split()]
PRIOR, RARE, FIRST, SECOND, INFERRED, NAMED = 20.0, 5, 0, -75, 80, 185


def positions(arguments):
    for gold_path, candidate_path in zip(arguments[::2], arguments[1::2]):
        articles = {a["id"]: a for a in map(json.loads, open(gold_path, encoding="utf-8"))}
        for line in open(candidate_path, encoding="utf-8"):
            read = json.loads(line)
            stem = os.path.splitext(os.path.basename(read["record"]["path"]))[0]
            gold = articles.get(stem)
            if not gold: continue
            to = meant(gold, read["record"])
            for i, j in pairs(gold, read["record"]):
                targets = set(gold["positions"][i]["targets"])
                choices = [(c, to.get(c["id"]) in targets) for c in read["candidates"][j]]
                yield stem, bool(targets), choices


def names(candidate): return [" ".join(f"{t}={candidate[t]}" for t in template) for template in TEMPLATES]


def matrix(read, index):
    """A row for each candidate, and behind those of a position one for `none`; the last column is that of `none`."""
    sizes = [len(choices) + 1 for _, _, choices in read]
    rows, columns, right = [], [], []
    for _, has_targets, choices in read:
        for candidate, is_right in choices:
            found = [index[n] for n in names(candidate) if n in index]
            rows += [len(right)] * len(found); columns += found
            right.append(is_right)
        rows.append(len(right)); columns.append(len(index))
        right.append(not has_targets)
    X = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), (len(right), len(index) + 1))
    return X, np.array(right), np.repeat(np.arange(len(read)), sizes)


def shares(scores, position, count):
    """The softmax of each position's scores."""
    top = np.full(count, -np.inf)
    np.maximum.at(top, position, scores)
    p = np.exp(scores - top[position])
    return p / np.bincount(position, p, count)[position]


def fit(read):
    read = [r for r in read if not r[1] or any(right for _, right in r[2])]
    counts = collections.Counter(n for _, _, choices in read for c, _ in choices for n in names(c))
    index = {n: i for i, n in enumerate(sorted(n for n, k in counts.items() if k >= RARE))}
    X, right, position = matrix(read, index)
    prior = np.full(X.shape[1], PRIOR); prior[-1] = 1e-3
    sums = sparse.csr_matrix((np.ones(len(position)), (position, np.arange(len(position)))))
    w = np.zeros(X.shape[1])
    for _ in range(60):
        scores = X @ w
        p = shares(scores, position, len(read))
        q = shares(np.where(right > 0, scores, -1e9), position, len(read))
        weighted = sparse.diags(p) @ X
        mean = (sums @ weighted).toarray()
        step = np.linalg.solve((weighted.T @ X).toarray() - mean.T @ mean + np.diag(prior), X.T @ (p - q) + prior * w)
        w -= step
        if np.abs(step).max() < 1e-3: break
    return index, w


def right(read, index, w):
    """Chosen as TargetFinder.swift chooses: how many positions get a right target, or rightly none, and how many of the first and
    of the second targets are right."""
    X, _, position = matrix(read, index)
    scores, starts, counts = np.round(100 * X @ np.append(w[:-1], 0)), np.flatnonzero(np.diff(position, prepend=-1)), collections.Counter()
    for start, (_, has_targets, choices) in zip(starts, read):
        left, chosen = [[s, -i] for i, s in enumerate(scores[start:start + len(choices)])], []
        for threshold in (FIRST, SECOND):
            best = max(left, default=None)
            if best is None or best[0] < round(100 * w[-1]) + threshold: break
            left.remove(best); chosen.append(-best[1])
        counts["right"] += any(choices[i][1] for i in chosen) if has_targets else not chosen
        for place, i in zip(("first", "second"), chosen):
            counts[place] += 1
            counts[place + " right"] += choices[i][1]
    return counts


def main(arguments):
    read = list(positions(arguments))
    articles = sorted({r[0] for r in read})
    counts = collections.Counter()
    for part in range(5):
        out = set(articles[part::5])
        counts += right([r for r in read if r[0] in out], *fit([r for r in read if r[0] not in out]))
    print(f"{len(articles)} articles, {len(read)} positions; a target right, articles left out: {counts['right'] / len(read):.1%}; "
          f"{counts['first right']} of {counts['first']} first and {counts['second right']} of {counts['second']} second targets right",
          file=sys.stderr)
    index, w = fit(read)
    print(f"on the articles themselves: {right(read, index, w)['right'] / len(read):.1%}", file=sys.stderr)
    print("# Made by tools/target_weights.py: hundredths of a logit by which traits of a candidate speak for it as the target")
    print("# of a position. Traits and values are those of TargetAttributes.swift. The best candidate is taken from the sum")
    print("# `first` on, a second from `second` on.")
    print("# What the words do not name and is less than `inferred` above `first`, or a second, is only guessed; so is what they")
    print("# name and is less than `named` above it.")
    print("# Edit freely: a row added here is added to the sums.")
    print("weight\twhen")
    print(f"{round(100 * w[-1]) + FIRST}\tfirst\n{round(100 * w[-1]) + SECOND}\tsecond\n{INFERRED}\tinferred\n{NAMED}\tnamed")
    for name, i in sorted(index.items(), key=lambda x: (x[0].count("="), x[0])):
        if abs(w[i]) >= 0.05: print(f"{round(100 * w[i])}\t{name}")


if __name__ == "__main__": main(sys.argv[1:])
