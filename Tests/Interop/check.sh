#!/usr/bin/env bash
# Builds the samples with the debug program and checks the files with the readers that people use.
# Installs what is missing through apt; where that cannot be had, says so and leaves the check out.
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
for package in python3 python3-networkx python3-igraph python3-jsonschema graphviz libxml2-utils; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "Installing ${missing[*]}"
  sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  if ! { $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"; }; then
    echo "interop: left out, because apt could not install ${missing[*]}" >&2
    exit 0
  fi
fi

swift build --product newsgraph
out=.build/interop
mkdir -p "$out"
.build/debug/newsgraph build Samples --quiet -o "$out/graph.graphml" --dot "$out/graph.dot" --store "$out/news.db"
.build/debug/newsgraph export "$out/news.db" --quiet --format agreement --inferred -o "$out/agreement.graphml"
.build/debug/newsgraph extract Samples --quiet > "$out/records.jsonl"
/usr/bin/python3 Tests/Interop/check_graph.py "$out/graph.graphml" "$out/graph.dot" "$out/records.jsonl" Schemas
xmllint --nonet --noout --schema Schemas/newsgraph-graphml.xsd "$out/agreement.graphml"
/usr/bin/python3 -c "import networkx, sys; assert not networkx.read_graphml(sys.argv[1], force_multigraph=True).is_directed()" \
  "$out/agreement.graphml"
