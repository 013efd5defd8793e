# make setup · make test · make lint
.PHONY: setup build test lint

PACKAGES = libxml2-dev libsqlite3-dev zlib1g-dev pkg-config graphviz libxml2-utils

setup:
	@missing=; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y --no-install-recommends $$missing; \
	fi

build: setup
	swift build -c release

test: setup
	swift test --parallel

lint:
	swift format lint --strict -r Sources Tests Package.swift
