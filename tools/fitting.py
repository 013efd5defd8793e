"""What the tools share that fit tables of logistic weights to what `newsgraph-train candidates` writes."""
import collections, json, os, sys
import numpy as np


def stem(path):
    return os.path.splitext(os.path.basename(path))[0]


class Gold:
    """Annotated articles by id. An argument FILE=3 lets each article of a file count three times."""

    def __init__(self, arguments):
        self.articles, self.weight, self.file = {}, {}, {}
        for argument in arguments:
            path, _, times = argument.partition("=")
            for line in open(path, encoding="utf-8"):
                article = json.loads(line)
                self.articles[article["id"]] = article
                self.weight[article["id"]], self.file[article["id"]] = float(times or 1), path

    def event(self, article, *spans):
        """The first annotated event whose trigger overlaps one of the ranges."""
        return next((e for start, end in spans for e in self.articles[article]["events"]
                     if e["trigger"]["start"] < end and start < e["trigger"]["end"]), None)


def candidates(path, gold):
    """Each line of the annotated articles: id of the article, the cells between, features with their values."""
    for line in open(path, encoding="utf-8"):
        first, *cells, features = line.rstrip("\n").split("\t")
        if stem(first) in gold.articles:
            yield stem(first), cells, {n: float(v) for n, v in (f.rsplit("=", 1) for f in features.split(";"))}


class Columns:
    """The features that at least so many candidates have, as columns of a matrix.

    The penalty hardly holds back the bias, and less what is in `free`, by how much.
    """

    def __init__(self, features, least, penalty, free={}):
        counts = collections.Counter(name for values in features for name in values)
        self.names = ["bias"] + sorted(n for n, c in counts.items() if n != "bias" and c >= least)
        self.of = {n: i for i, n in enumerate(self.names)}
        self.ridge = np.array([0.01 if n == "bias" else penalty / free.get(n, 1) for n in self.names])

    def matrix(self, features):
        x = np.zeros((len(features), len(self.names)))
        for row, values in enumerate(features):
            for name, value in values.items():
                if name in self.of:
                    x[row, self.of[name]] = value
        return x


def fit(x, y, ridge, weight):
    """Logistic regression with a penalty, by Newton's method, in double precision."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (weight * (p - y)) + ridge * w
        hessian = (x.T * (weight * p * (1 - p))) @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return w


def head(tool, what, source, columns):
    """What stands at the head of a table: what it is for, where its features are defined and what its columns mean."""
    return (f"# {what}. Made by tools/{os.path.basename(tool)}; fitted anew by `make weights`.\n"
            f"# feature: its name and, behind spaces, its values; {source} defines them; bias is of all.\n"
            f"# {columns}\n")


def write(path, names, w, threshold, head):
    """The table of weights in thousandths below its head, or without a path all weights on standard error."""
    if not path:
        for name, value in sorted(zip(names, w), key=lambda item: item[1]):
            print(f"{value:6.2f} {name}", file=sys.stderr)
        return
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + "feature\tweight\n")
        for name, value in sorted([("threshold", threshold), *zip(names, w)]):
            file.write(f"{name}\t{round(value * 1000)}\n")
