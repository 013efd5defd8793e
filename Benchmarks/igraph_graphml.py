"""Compares newsgraph's GraphML writer with igraph's on the same graph, in one run on one machine.

    python3 Benchmarks/igraph_graphml.py .build/release/newsgraph-benchmark [NODES EDGES]

Each writer runs in a process of its own; processor time is that of writing alone, memory is the peak of the process,
the graph included. igraph gets the attributes that newsgraph writes ("all"), and in a second run only ids, labels,
kinds and weights ("few").
"""

import os
import re
import resource
import subprocess
import sys
import tempfile

MASK = (1 << 64) - 1


class SplitMix:
    """The random numbers of SyntheticGraph.swift."""

    def __init__(self, state):
        self.state = state

    def skewed(self, count):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        value = self.state
        value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & MASK
        draw = ((value ^ (value >> 31)) >> 11) / float(1 << 53)
        return min(count - 1, int(draw * draw * count))


def make(nodes, edges, attributes):
    """The graph of SyntheticGraph.swift; equal values are one Python object, which is the least that igraph can hold."""
    import igraph

    random = SplitMix(42)
    pairs = []
    for _ in range(edges):
        source, target = random.skewed(nodes), random.skewed(nodes)
        pairs.append((source, (source + 1) % nodes if source == target else target))
    graph = igraph.Graph(n=nodes, edges=pairs, directed=True)
    del pairs
    width = len(str(nodes))
    graph.vs["id"] = [f"person:n{number:0{width}}" for number in range(nodes)]
    graph.vs["label"] = [f"Person {number}" for number in range(nodes)]
    graph.vs["kind"] = ["person"] * nodes
    positions = [number % 5 == 0 for number in range(edges)]
    graph.es["label"] = ["urges" if position else "mentioned with" for position in positions]
    graph.es["kind"] = ["position" if position else "comention" for position in positions]
    graph.es["weight"] = [float(1 + number % 7) for number in range(edges)]
    if attributes == "few":
        return graph
    quote = "The minister said on Friday that the talks had been useful."
    for elements, count in ((graph.vs, nodes), (graph.es, edges)):
        elements["quote"] = [quote] * count
        elements["document"] = ["articles/one.txt"] * count
        elements["rule"] = ["benchmark"] * count
        for name, value in (("from_char", 0), ("to_char", 60), ("articles", 1), ("independent_sources", 1)):
            elements[name] = [value] * count
        elements["confidence"] = [0.9] * count
    graph.vs["name"] = graph.vs["label"]
    graph.vs["aliases"] = [f"P. {number}" for number in range(nodes)]
    graph.vs["mentions"] = [number % 50 for number in range(nodes)]
    graph.es["interaction"] = graph.es["label"]
    graph.es["layer"] = ["reported" if position else "co-mentioned" for position in positions]
    graph.es["symmetric"] = [not position for position in positions]
    graph.es["stance"] = ["urges" if position else "" for position in positions]
    graph.es["polarity"] = [0] * edges
    graph.es["negated"] = [False] * edges
    graph.es["modal"] = [False] * edges
    graph.es["sentences"] = [1 + number % 7 for number in range(edges)]
    graph.es["paragraphs"] = [1] * edges
    return graph


def write(nodes, edges, attributes):
    graph = make(nodes, edges, attributes)
    handle, path = tempfile.mkstemp(suffix=".graphml")
    os.close(handle)
    try:
        before = os.times()
        graph.write_graphml(path)
        after = os.times()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        seconds = after.user - before.user + after.system - before.system
        print(seconds, peak, os.path.getsize(path) / 2**20)
    finally:
        os.unlink(path)


def main():
    if sys.argv[1] == "--write":
        return write(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    binary = sys.argv[1]
    nodes, edges = (sys.argv[2:4] + ["100000", "1000000"][len(sys.argv) - 2:])[:2]
    output = subprocess.run([binary, nodes, edges, "--graphml"], check=True, capture_output=True, text=True).stdout
    found = re.search(r"GraphML to file: [\d.]+ s, ([\d.]+) s of processor, peak (\d+) MiB", output)
    own_seconds, own_peak = float(found[1]), float(found[2])
    print(f"{nodes} nodes, {edges} edges")
    print(f"newsgraph           {own_seconds:6.2f} s {own_peak:6.0f} MiB")
    for attributes in ("all", "few"):
        command = [sys.executable, __file__, "--write", nodes, edges, attributes]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        seconds, peak, size = (float(value) for value in output.split())
        print(
            f"igraph, {attributes} attributes {seconds:5.2f} s {peak:6.0f} MiB ({size:.0f} MiB file); "
            f"newsgraph takes {own_seconds / seconds:.2f} of the time, {own_peak / peak:.2f} of the memory"
        )


if __name__ == "__main__":
    main()
