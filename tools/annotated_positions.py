"""Which positions, entities and events of a record are those of an annotation: for the tools that fit and score them."""
import collections


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


def trimmed(mention):
    start, end, words = mention["start"], mention["end"], mention.get("text", "")
    if words[:4].lower() == "the ": start += 4
    if words.endswith(("'s", "’s")): end -= 2
    return start, end


def meant(gold, record):
    """Which annotated entity or event each of ours points to, by most of its mentions."""
    names = {(m["start"], m["end"]): e["id"] for e in gold["entities"] for m in e["mentions"]}
    votes = collections.defaultdict(collections.Counter)
    for mention in record["mentions"]:
        if mention.get("entity") and trimmed(mention) in names: votes[mention["entity"]][names[trimmed(mention)]] += 1
    for event in gold["events"]:
        a, b = event["trigger"]["start"], event["trigger"]["end"]
        for ours in record.get("events", []):
            if ours["trigger"]["start"] < b and a < ours["trigger"]["end"]: votes[ours["id"]][event["id"]] += 1
    return {ours: count.most_common(1)[0][0] for ours, count in votes.items()}
