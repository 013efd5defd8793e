"""Which positions of a record tell the same as those of an annotation: for target_weights.py and score_stances.py."""


def ranges(x):
    if not x: return []
    if isinstance(x, list): return [r for y in x for r in ranges(y)]
    return [tuple(p) for p in x["parts"]] if x.get("parts") else [(x["start"], x["end"])]


def characters(x): return {i for a, b in ranges(x) for i in range(a, b)}


def pairs(gold, record):
    """Annotated positions with ours, the nearest first, each once."""
    left = [(characters(p["cue"]), characters(p["content"])) for p in gold["positions"]]
    right = [(characters(p.get("cue")), characters(p.get("content"))) for p in record["positions"]]
    scored = sorted(((len(a[1] & b[1]) / max(1, len(a[1] | b[1])) + 2 * bool(a[0] & b[0]), -i, -j)
                     for i, a in enumerate(left) for j, b in enumerate(right)), reverse=True)
    used, ours = set(), set()
    for score, i, j in scored:
        if score > 0.1 and -i not in used and -j not in ours:
            used.add(-i); ours.add(-j)
            yield -i, -j
