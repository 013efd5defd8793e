"""What the scores of annotated articles share: reading both files, and which of our events is which."""
import json
import os


def lines(path):
    """The objects of a file of JSON Lines."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def records(path):
    """What `newsgraph extract` wrote, by the name of each article without its ending."""
    return {os.path.basename(record["path"]).removesuffix(".txt"): record for record in lines(path)}


def events(article, record):
    """Each annotated event that was found, with the first of ours that has a mention on its trigger."""
    for event in article["events"]:
        trigger = event["trigger"]
        for read in record["events"]:
            spans = [read["trigger"], *read.get("mentions", [])]
            if any(s["start"] < trigger["end"] and trigger["start"] < s["end"] for s in spans):
                yield event, read
                break
