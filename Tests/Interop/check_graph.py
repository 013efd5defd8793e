#!/usr/bin/env python3
"""Loads a graph of ours with the readers that people use and compares what they found.

    check_graph.py GRAPH.graphml GRAPH.dot RECORDS.jsonl SCHEMAS

networkx and igraph must find every node, edge, attribute and label that stands in the file; Graphviz must find the same
nodes in the DOT file; xmllint must find the file valid against our profile; each record must be valid against its schema.
"""
import collections
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import igraph
import jsonschema
import networkx

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


def from_xml(path):
    """What the file itself says: labels of nodes, number of edges, names of attributes."""
    root = ElementTree.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") for key in root.iter(GRAPHML + "key")}
    labels, edges = [], 0
    attributes = {"node": set(), "edge": set()}
    for kind in ("node", "edge"):
        for element in root.iter(GRAPHML + kind):
            data = {names[d.get("key")]: d.text or "" for d in element.findall(GRAPHML + "data")}
            attributes[kind] |= data.keys()
            if kind == "node":
                labels.append(data.get("label", ""))
            else:
                edges += 1
    return {"labels": sorted(labels), "edges": edges, "node": attributes["node"], "edge": attributes["edge"]}


def from_networkx(path):
    graph = networkx.read_graphml(path, force_multigraph=True)
    nodes = [data for _, data in graph.nodes(data=True)]
    edges = [data for _, _, data in graph.edges(data=True)]
    return {
        "labels": sorted(data.get("label", "") for data in nodes), "edges": len(edges),
        "node": set().union(*nodes), "edge": set().union(*edges),
    }


def from_igraph(path):
    graph = igraph.Graph.Read_GraphML(path)
    return {
        "labels": sorted(graph.vs["label"]), "edges": graph.ecount(),
        "node": set(graph.vs.attributes()) - {"id"}, "edge": set(graph.es.attributes()) - {"id"},
    }


def graphviz_nodes(path):
    """The nodes that Graphviz reads, by their names."""
    listing = subprocess.run(["gvpr", "N{print($.name)}", path], check=True, capture_output=True, text=True).stdout
    return collections.Counter(listing.split("\n")[:-1])


def main(graphml, dot, records, schemas):
    failures = []
    expected = from_xml(graphml)
    for name, read in (("networkx", from_networkx), ("igraph", from_igraph)):
        found = read(graphml)
        for what in ("labels", "edges"):
            if found[what] != expected[what]:
                failures.append(f"{name}: {what} differ")
        for kind in ("node", "edge"):
            missing = expected[kind] - found[kind] - {"id"}
            if missing:
                failures.append(f"{name}: {kind} attributes missing: {sorted(missing)}")
    ids = [node.get("id") for node in ElementTree.parse(graphml).getroot().iter(GRAPHML + "node")]
    if sum(graphviz_nodes(dot).values()) != len(ids):
        failures.append(f"Graphviz: {sum(graphviz_nodes(dot).values())} nodes, {len(ids)} in the GraphML file")
    schema = f"{schemas}/newsgraph-graphml.xsd"
    lint = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema, graphml], capture_output=True, text=True)
    if lint.returncode:
        failures.append("xmllint: " + lint.stderr.strip()[:400])
    validator = jsonschema.Draft202012Validator(json.load(open(f"{schemas}/document.schema.json", encoding="utf-8")))
    for number, line in enumerate(open(records, encoding="utf-8"), 1):
        for error in validator.iter_errors(json.loads(line)):
            failures.append(f"record {number}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
    for failure in failures[:20]:
        print(failure)
    if not failures:
        print(f"networkx, igraph, Graphviz, xmllint and the record schema agree on {len(ids)} nodes, {expected['edges']} edges")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
