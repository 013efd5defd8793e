#!/usr/bin/env python3
"""Writes Sources/Entities/Data/name-genders.tsv: given names that only women or only men bear.

    python3 -m venv .build/names && .build/names/bin/pip install faker==40.54.0
    .build/names/bin/python tools/name_genders.py

The lists of names for women and for men come from Faker (MIT), of all languages. Lists with frequencies (the United States
from 1950 on) count as much as five without. A name stays out where both have it, unless one has it ten times as often:
"Andrea" is a man in Italy, "Kim" either; and where only one language other than English knows it.
"""
import collections
import importlib
import pkgutil
import re

import faker.providers.person

LATIN = re.compile(r"^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ÿĀ-ɏḀ-ỿ'’-]+$")
MARGIN = 10
counts = collections.defaultdict(lambda: {"female": 0.0, "male": 0.0})
languages = collections.defaultdict(set)
for module in sorted(m.name for m in pkgutil.iter_modules(faker.providers.person.__path__)):
    provider = importlib.import_module("faker.providers.person." + module).Provider
    seen = collections.defaultdict(lambda: {"female": 0.0, "male": 0.0})
    for gender in ("female", "male"):
        for attribute in (f"first_names_{gender}", f"first_names_{gender}_est", f"{gender}_first_names"):
            names = getattr(provider, attribute, None) or ()
            frequencies = names if isinstance(names, dict) else {}
            for name in names:
                if isinstance(name, str) and LATIN.match(name) and len(name) > 2:
                    share = frequencies.get(name, 0)
                    value = 5 * share / max(frequencies.values()) + 0.05 if frequencies else 1
                    seen[name][gender] = max(seen[name][gender], value)
    for name, both in seen.items():
        languages[name].add(module[:2])
        for gender, value in both.items():
            counts[name][gender] += value

rows = {"female": [], "male": []}
for name, both in sorted(counts.items()):
    if len(languages[name]) < 2 and "en" not in languages[name]:
        continue
    for gender, other in (("female", "male"), ("male", "female")):
        if both[gender] > MARGIN * both[other]:
            rows[gender].append(name)
with open("Sources/Entities/Data/name-genders.tsv", "w", encoding="utf-8") as file:
    file.write("# Given names that only women or only men bear. Made by tools/name_genders.py from Faker (MIT).\ngender\tnames\n")
    for gender, names in rows.items():
        file.write(f"{gender}\t{'|'.join(names)}\n")
print({gender: len(names) for gender, names in rows.items()})
