#!/usr/bin/env python3
"""Fits Sources/Positions/Data/stance-weights.tsv: what a speaker does, by the rules' reading and the words of the content.

    newsgraph-train choices ARTICLES/*.txt > choices.jsonl
    tools/stance_weights.py GOLD.jsonl choices.jsonl [GOLD.jsonl choices.jsonl …] > Sources/Positions/Data/stance-weights.tsv

GOLD.jsonl holds annotated articles (`tools/annotated_articles.py` makes it of the marks in Annotations/), and the choices
are those of the same articles. A softmax with a Gaussian prior; the figures on standard error leave out each article's
fifth of the articles in turn. Needs numpy and scipy.
"""
import collections, json, os, sys
import numpy as np
from scipy.optimize import minimize
from target_weights import pairs

STANCES = """asserts confirms denies accepts rejects supports opposes accuses urges demands promises warns doubts asks hopes
declines""".split()
SINGLE = "rule own frame cue layer root subject helper first negated tone question length"
PAIRS = """rule+layer rule+tone rule+cue subject+helper root+subject helper+negated layer+tone rule+helper rule+root
layer+subject layer+length rule+frame"""
TEMPLATES = [t.split("+") for t in (SINGLE + " " + PAIRS).split()]
RARE = int(os.environ.get("RARE", 3))
PRIOR = float(os.environ.get("PRIOR", 3.0))
OFFSET = float(os.environ.get("OFFSET", 2.0))


def positions(arguments):
    for gold_path, choices_path in zip(arguments[::2], arguments[1::2]):
        articles = {a["id"]: a for a in map(json.loads, open(gold_path, encoding="utf-8"))}
        lines = list(map(json.loads, open(choices_path, encoding="utf-8")))
        words = lines.pop()["words"]
        for read in lines:
            stem = os.path.splitext(os.path.basename(read["record"]["path"]))[0]
            gold = articles.get(stem)
            if not gold: continue
            for i, j in pairs(gold, read["record"]):
                traits = {t: [words.get(w, "") for w in v] if t == "word" else words.get(v, "") for t, v in read["stances"][j].items()}
                yield stem, traits, gold["positions"][i]["stance"]


def names(traits):
    single = [" ".join(f"{t}={traits[t]}" for t in template) for template in TEMPLATES if all(traits[t] for t in template)]
    return single + [f"word={w}" for w in traits["word"] if w]


def fit(read):
    counts = collections.Counter(n for _, traits, _ in read for n in names(traits))
    index = {n: i for i, n in enumerate(sorted(n for n, k in counts.items() if k >= RARE))}
    X = matrix(read, index)
    y = np.array([STANCES.index(s) for _, _, s in read])
    base = rules(read)
    truth = np.eye(len(STANCES))[y]

    def loss(flat):
        w = flat.reshape(len(index), len(STANCES))
        z = X @ w + base
        z -= z.max(1, keepdims=True)
        e = np.exp(z)
        p = e / e.sum(1, keepdims=True)
        value = -np.log(p[np.arange(len(y)), y]).sum() + PRIOR / 2 * (w * w).sum()
        return value, (X.T @ (p - truth) + PRIOR * w).ravel()

    found = minimize(loss, np.zeros(len(index) * len(STANCES)), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return index, found.x.reshape(len(index), len(STANCES))


def matrix(read, index):
    X = np.zeros((len(read), len(index)))
    for r, (_, traits, _) in enumerate(read):
        for n in names(traits):
            if n in index: X[r, index[n]] = 1
    return X


def rules(read):
    """What the rules read has a start."""
    base = np.zeros((len(read), len(STANCES)))
    for r, (_, traits, _) in enumerate(read): base[r, STANCES.index(traits["rule"])] = OFFSET
    return base


def main(arguments):
    read = list(positions(arguments))
    articles = sorted({r[0] for r in read})
    good = 0
    ours, right = collections.Counter(), collections.Counter()
    for part in range(5):
        out = set(articles[part::5])
        index, w = fit([r for r in read if r[0] not in out])
        test = [r for r in read if r[0] in out]
        scores = np.round(100 * (matrix(test, index) @ w + rules(test)))
        for (_, traits, stance), row in zip(test, scores):
            chosen = STANCES[int(row.argmax())]
            ours[chosen] += 1; right[chosen] += chosen == stance
            good += chosen == stance
    before = sum(traits["rule"] == stance for _, traits, stance in read)
    print(f"{len(articles)} articles, {len(read)} positions; stance right by rules {before / len(read):.1%}, "
          f"weighed, articles left out: {good / len(read):.1%}", file=sys.stderr)
    print(", ".join(f"{s} {right[s]}/{ours[s]}" for s in STANCES), file=sys.stderr)
    index, w = fit(read)
    print(f"on the articles themselves: {sum(STANCES[int(r.argmax())] == s for (_, _, s), r in zip(read, matrix(read, index) @ w + rules(read))) / len(read):.1%}; {len(index)} rows", file=sys.stderr)
    print("weight\tstance\twhen")
    for stance in STANCES: print(f"{round(100 * OFFSET)}\t{stance}\trule={stance}")
    for name, i in sorted(index.items(), key=lambda x: (x[0].count("="), x[0])):
        for stance, weight in zip(STANCES, w[i]):
            if abs(weight) >= 0.05: print(f"{round(100 * weight)}\t{stance}\t{name}")


if __name__ == "__main__": main(sys.argv[1:])
