# newsgraph
#
#   make build   set up, build the program
#   make demo    the same, then read the sample articles and leave the graph in Output/
#   make install the program as one file that needs no Swift, its man pages and completions, below PREFIX (/usr/local)
#   make test    set up, run the tests
#   make lint    check the format
#   make interop load the sample graph with networkx, igraph, Graphviz and xmllint
#   make sample  the files of Output/ that the repository keeps
#
# With the corpora (see Documentation/ModelCard.md):
#   make models  train the language models again
#   make weights fit the weights of events and targets again, after the models
#   make clusters count the clusters of words again, before the models
#   make scores  score every stage on the development data
#   make benchmark  speed of every stage, beside igraph (GraphML) and trafilatura (pages)
#   make benchmark-archive  memory over 2 GB of pages in one archive
#
#   make sanitize  the thread sanitizer over reading, storing and the commands
#   make fuzz FORMAT=warc SECONDS=3600  broken inputs of one format

.PHONY: setup build demo install sample test lint interop clusters models weights scores benchmark benchmark-archive sanitize fuzz

PACKAGES = libxml2-dev libsqlite3-dev zlib1g-dev pkg-config graphviz libxml2-utils
CORPORA ?= ../shared/corpora
GOLD ?= ../shared/gold
NEWSGRAPH = .build/release/newsgraph
TRAIN = .build/release/newsgraph-train

setup:
	@missing=; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing$$missing"; \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: setup
	swift build -c release --product newsgraph

demo: build
	@$(NEWSGRAPH) build Samples -o Output/graph.graphml --dot Output/graph.dot --store Output/news.db
	@neato -Tsvg Output/graph.dot -o Output/graph.svg
	@echo "The picture is Output/graph.svg; open Output/graph.graphml in Gephi, yEd or Cytoscape."

# With Swift's libraries inside, for machines without Swift; in a folder of its own, because SwiftPM builds all anew where
# this changes. DESTDIR is for packagers.
PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
INSTALLED = $(DESTDIR)$(PREFIX)/bin/newsgraph
STATIC = .build/static/release

install: setup
	swift build -c release --product newsgraph --static-swift-stdlib --scratch-path .build/static
	swift build -c release --product generate-manual --static-swift-stdlib --scratch-path .build/static
	rm -rf $(STATIC)/man && mkdir $(STATIC)/man
	$(STATIC)/generate-manual $(STATIC)/newsgraph --multi-page --output-directory $(STATIC)/man
	install -D -s $(STATIC)/newsgraph $(INSTALLED)
	install -d $(SHARE)/man/man1 $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions \
	  $(SHARE)/fish/vendor_completions.d
	install -m 644 $(STATIC)/man/*.1 $(SHARE)/man/man1
	$(INSTALLED) --generate-completion-script bash > $(SHARE)/bash-completion/completions/newsgraph
	$(INSTALLED) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_newsgraph
	$(INSTALLED) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/newsgraph.fish

# The files that the repository keeps, for readers who have not built yet.
sample: demo
	cp Output/graph.graphml Output/sample.graphml
	cp Output/graph.dot Output/sample.dot
	$(NEWSGRAPH) export Output/news.db --top 40 --connected --format dot | fdp -Tpng -Gdpi=72 -o Output/sample.png

test: setup
	swift test --parallel

# What reads our files elsewhere must find all of them in there.
interop: setup
	Tests/Interop/check.sh

lint:
	swift format lint --strict -r Sources Tests Benchmarks Fuzzing Package.swift

$(TRAIN): setup
	swift build -c release --product newsgraph-train

# Word clusters are counted on text as the tokenizer cuts it, and are an input of the models: count them again, and train
# again, when it changes much.
clusters: $(TRAIN)
	$(TRAIN) clusters --corpora $(CORPORA)

models: PACKAGES += iso-codes wordnet-base
models: $(TRAIN)
	python3 tools/annotated_articles.py $(CORPORA) .build/annotated
	$(TRAIN) sentences --corpora $(CORPORA)
	$(TRAIN) names facts --corpora $(CORPORA)
	@# What is trained next reads texts with the models above, and after it with these two: build again each time.
	swift build -c release --product newsgraph-train
	$(TRAIN) syntax --corpora $(CORPORA)
	$(TRAIN) names train --corpora $(CORPORA)
	swift build -c release --product newsgraph-train
	$(TRAIN) factuality --corpora $(CORPORA)
	$(TRAIN) sentiment --corpora $(CORPORA)

# The weights of events and of targets, which are fitted to what the models above make of annotated texts.
weights: $(TRAIN)
	tools/fit_weights.sh $(TRAIN) $(CORPORA) $(GOLD)

# All that is counted of annotated articles, the first argument, and of what was read in them, the second.
define score
python3 $(GOLD)/score_gold.py $(1) $(2) && python3 tools/score_status.py $(1) $(2) && \
	  python3 tools/score_event_names.py $(1) $(2) && python3 tools/score_targets.py $(1) $(2) && \
	  python3 tools/score_stances.py $(1) $(2)
endef

scores: $(TRAIN) build
	python3 tools/annotated_articles.py $(CORPORA) .build/annotated
	$(TRAIN) score syntax --corpora $(CORPORA)
	$(TRAIN) score names --corpora $(CORPORA)
	$(TRAIN) score entities --corpora $(CORPORA)
	$(TRAIN) score events --corpora $(CORPORA)
	$(TRAIN) score peer --corpora $(CORPORA)
	$(TRAIN) score positions --corpora $(CORPORA)
	$(TRAIN) score sentiment --corpora $(CORPORA)
	$(TRAIN) score factuality --corpora $(CORPORA)
	$(NEWSGRAPH) extract $(GOLD)/*.txt > .build/gold-records.jsonl
	$(call score,$(GOLD)/gold.jsonl,.build/gold-records.jsonl)
	for part in statements attributions development held-out held-out-outlets; do \
	  find .build/annotated/$$part -name '*.txt' | sort | xargs $(NEWSGRAPH) extract > .build/annotated/$$part.jsonl || exit 1; done
	python3 tools/score_attributions.py .build/annotated/attributions/gold.jsonl .build/annotated/attributions.jsonl
	python3 tools/score_stances.py .build/annotated/statements/gold.jsonl .build/annotated/statements.jsonl
	$(foreach part,development held-out held-out-outlets,\
	  $(call score,.build/annotated/$(part)/gold.jsonl,.build/annotated/$(part).jsonl) &&) true
	@# Both sets held out as one, and how far two readers of the same articles agree.
	cd .build/annotated && cat held-out/gold.jsonl held-out-outlets/gold.jsonl > both.gold.jsonl && \
	  cat held-out.jsonl held-out-outlets.jsonl > both.jsonl
	python3 $(GOLD)/score_gold.py .build/annotated/both.gold.jsonl .build/annotated/both.jsonl
	python3 tools/reader_agreement.py .build/annotated
	python3 $(GOLD)/score_gold.py .build/annotated/first.jsonl .build/annotated/second.jsonl
	python3 tools/score_event_names.py .build/annotated/first.jsonl .build/annotated/second.jsonl
	$(TRAIN) score pages $(CORPORA)/article_pages

IGRAPH = .build/igraph
TRAFILATURA = .build/trafilatura

benchmark: build
	swift build -c release --product newsgraph-speed
	swift build -c release --product newsgraph-benchmark
	[ -x $(IGRAPH)/bin/python ] || { python3 -m venv $(IGRAPH) && $(IGRAPH)/bin/pip install --quiet igraph; }
	.build/release/newsgraph-speed $(CORPORA)/wikinews/*.csv
	python3 Benchmarks/one_file.py $(NEWSGRAPH) Samples/2022-08-16-kenya-election.txt $(CORPORA)
	$(IGRAPH)/bin/python Benchmarks/igraph_graphml.py .build/release/newsgraph-benchmark
	[ -x $(TRAFILATURA)/bin/python ] || { python3 -m venv $(TRAFILATURA) && \
	  $(TRAFILATURA)/bin/pip install --quiet trafilatura lxml_html_clean; }
	$(TRAFILATURA)/bin/python Benchmarks/trafilatura_pages.py .build/release/newsgraph-speed $(CORPORA)/article_pages/html

# Memory over 2 GB of pages in one archive.
benchmark-archive: setup
	swift build -c release --product newsgraph-speed
	python3 Benchmarks/repeat_pages.py $(CORPORA)/article_pages/html 2000000000 .build/repeated.warc.gz
	.build/release/newsgraph-speed --archive .build/repeated.warc.gz
	rm .build/repeated.warc.gz

# The thread sanitizer over reading, storing and the commands.
sanitize: setup
	TSAN_OPTIONS=exitcode=66 swift test --sanitize=thread --scratch-path .build/tsan \
	  --filter "IngestTests|CorpusReaderTests|StoreTests|CommandTests"

# make fuzz FORMAT=warc SECONDS=3600; formats are file name endings: html xml json jsonl csv warc mbox eml tar zip txt gz
FORMAT ?= html
SECONDS ?= 600
fuzz: setup
	mkdir -p .build/fuzz/$(FORMAT)
	Fuzzing/build.sh .build/fuzz/ingest-fuzzer
	python3 Fuzzing/make_seeds.py .build/fuzz/seeds
	SWIFT_BACKTRACE=enable=no FORMAT=$(FORMAT) .build/fuzz/ingest-fuzzer -max_total_time=$(SECONDS) -max_len=65536 -timeout=20 .build/fuzz/$(FORMAT) .build/fuzz/seeds/$(FORMAT)
