#!/bin/sh
# fit_weights.sh TRAIN CORPORA GOLD: fits the weights of events and of targets anew, each to what the models and the weights
# before it make of the annotated texts. Run by `make weights` after the language models have changed.
set -eu
train=$1 corpora=$2 gold=$3
annotated=.build/annotated fit=.build/fitting
python=$fit/bin/python
data=Sources/Events/Data

rebuild() { swift build -c release --product newsgraph-train; }
candidates() {
  of=$1
  shift
  find "$@" -name '*.txt' | sort | xargs "$train" candidates --of "$of" > "$fit/$of.txt"
}

[ -x "$python" ] || { python3 -m venv "$fit" && "$fit/bin/pip" install --quiet numpy scipy; }
"$python" tools/annotated_articles.py "$corpora" "$annotated"

# Which mentions are one event: the other weights are fitted to the events that this makes.
candidates joins "$annotated/events"
"$python" tools/fit_joins.py "$fit/joins.txt" "$annotated/events/gold.jsonl" --threshold 0.4 -o "$data/joins.tsv"
rebuild

all="$gold $annotated/development $annotated/events"
few="$gold/gold.jsonl=5 $annotated/development/gold.jsonl=1 $annotated/events/gold.jsonl=0.15"
each="$gold/gold.jsonl=2 $annotated/development/gold.jsonl=2 $annotated/events/gold.jsonl=1"
# shellcheck disable=SC2086 # lists of words
{
  candidates events $all
  "$python" tools/fit_salience.py "$fit/events.txt" $few --threshold -0.80 -o "$data/salience.tsv"
  candidates participants "$gold" "$annotated/development"
  "$python" tools/fit_participants.py "$fit/participants.txt" "$gold/gold.jsonl" \
    "$annotated/development/gold.jsonl" --threshold -0.4 -o "$data/participants.tsv"
  candidates times $all
  "$python" tools/fit_times.py "$fit/times.txt" $each -o "$data/event-times.tsv"
  candidates status $all
  "$python" tools/fit_status.py "$fit/status.txt" $each -o "$data/event-status.tsv"
}
rebuild

# Short texts: PLOVER's sentences, as files.
"$python" tools/fit_salience.py /dev/null "$corpora/plover/gold_half.json" --sentences --write "$fit/sentences"
candidates events "$fit/sentences"
"$python" tools/fit_salience.py "$fit/events.txt" "$corpora/plover/gold_half.json" --sentences --column short \
  --threshold -1.45 -o "$data/salience.tsv"
rebuild

"$train" targets "$gold"/*.txt > "$fit/targets-gold.jsonl"
"$train" targets "$annotated"/development/*.txt > "$fit/targets-development.jsonl"
"$python" tools/target_weights.py "$gold/gold.jsonl" "$fit/targets-gold.jsonl" \
  "$annotated/development/gold.jsonl" "$fit/targets-development.jsonl" > "$fit/target-weights.tsv"
cp "$fit/target-weights.tsv" Sources/Positions/Data/target-weights.tsv
rebuild
