#!/usr/bin/env python3
"""Makes countries.tsv from the CC0 World Factbook (JSON), Debian's iso-codes and the additions below.

Usage: python3 tools/make_countries.py ../shared/corpora/factbook > Sources/Entities/Data/countries.tsv
"""
import glob, json, re, sys

iso = json.load(open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8"))["3166-1"]

# Names that news uses, where they differ from the registers; '|' joins several.
NAMES = {"BO": "Bolivia", "BN": "Brunei", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo",
  "CI": "Ivory Coast", "CZ": "Czech Republic", "FK": "Falkland Islands", "FM": "Micronesia", "GM": "Gambia", "IR": "Iran",
  "KP": "North Korea", "KR": "South Korea", "LA": "Laos", "MD": "Moldova", "MM": "Myanmar", "MK": "North Macedonia",
  "PS": "Palestine", "RU": "Russia", "SY": "Syria", "TR": "Turkey", "TW": "Taiwan", "TZ": "Tanzania", "US": "United States",
  "GB": "United Kingdom", "VA": "Vatican City", "VE": "Venezuela", "VN": "Vietnam", "BS": "Bahamas", "SZ": "Eswatini",
  "TL": "East Timor", "CV": "Cape Verde", "XK": "Kosovo", "VG": "British Virgin Islands", "VI": "U.S. Virgin Islands",
  "NL": "Netherlands", "MO": "Macau", "HK": "Hong Kong", "ST": "São Tomé and Príncipe"}
VARIANTS = {
  "US": "U.S.|US|USA|U.S.A.|United States of America|America|the States", "GB": "UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland",
  "AE": "UAE|U.A.E.|Emirates", "KP": "DPRK|Democratic People's Republic of Korea|N. Korea", "KR": "ROK|Republic of Korea|S. Korea",
  "CN": "PRC|People's Republic of China|mainland China", "CD": "Zaire|Zaïre|DRC|DR Congo|Democratic Republic of Congo|Congo-Kinshasa|D.R. Congo",
  "CG": "Congo-Brazzaville|Republic of Congo", "CI": "Côte d'Ivoire|Cote d'Ivoire", "MM": "Burma", "CZ": "Czechia", "TR": "Türkiye|Turkiye",
  "SZ": "Swaziland", "MK": "Macedonia", "TL": "Timor-Leste", "CV": "Cabo Verde", "RU": "Russian Federation", "IR": "Islamic Republic of Iran|Persia",
  "PS": "Palestinian Territories|Palestinian Authority|Palestinian territories|State of Palestine|Gaza Strip|West Bank", "VA": "Holy See|Vatican", "BA": "Bosnia|Bosnia-Herzegovina|BiH",
  "NL": "Holland", "SA": "Saudi", "NZ": "Aotearoa", "CF": "CAR", "PG": "PNG", "LA": "Lao PDR", "BS": "The Bahamas", "GM": "The Gambia",
  "SY": "Syrian Arab Republic", "VN": "Viet Nam", "TW": "Republic of China", "LK": "Ceylon", "KH": "Kampuchea", "TT": "Trinidad", "AG": "Antigua", "ZW": "Rhodesia|Southern Rhodesia", "BF": "Upper Volta|Burkina", "BJ": "Dahomey", "TH": "Siam", "ET": "Abyssinia",
  "IE": "Republic of Ireland", "ST": "Sao Tome and Principe|Sao Tome", "MO": "Macao", "BY": "Byelorussia", "FM": "Federated States of Micronesia", "GE": "", "XK": "Kosova"}
VARIANTS["PS"] = "Palestinian Territories|Palestinian territories|State of Palestine"
DEMONYMS = {
  "US": "American|Americans", "GB": "British|Briton|Britons|Brit|Brits", "NL": "Dutch", "PH": "Filipino|Filipinos|Filipina|Philippine", "CD": "Congolese",
  "CG": "Congolese", "MM": "Burmese|Myanmarese", "KR": "South Korean|South Koreans", "KP": "North Korean|North Koreans", "NZ": "New Zealander|New Zealanders|Kiwi|Kiwis",
  "PS": "Palestinian|Palestinians", "AE": "Emirati|Emiratis", "SA": "Saudi|Saudis|Saudi Arabian", "IL": "Israeli|Israelis", "IQ": "Iraqi|Iraqis", "PK": "Pakistani|Pakistanis",
  "BD": "Bangladeshi|Bangladeshis", "AF": "Afghan|Afghans", "KZ": "Kazakh|Kazakhs|Kazakhstani", "KG": "Kyrgyz|Kyrgyzstani", "TJ": "Tajik|Tajiks", "TM": "Turkmen", "UZ": "Uzbek|Uzbeks",
  "EC": "Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans", "NP": "Nepali|Nepalis|Nepalese", "MP": "",
  "XK": "Kosovar|Kosovars|Kosovan", "HK": "Hong Konger|Hong Kongers|Hongkonger|Hongkongers", "TW": "Taiwanese", "VA": "", "CI": "Ivorian|Ivorians", "ZW": "Zimbabwean|Zimbabweans|Rhodesian|Rhodesians", "IE": "Irish|Irishman|Irishmen",
  "FR": "French|Frenchman|Frenchmen|Frenchwoman", "CH": "Swiss", "ES": "Spanish|Spaniard|Spaniards", "DK": "Danish|Dane|Danes", "SE": "Swedish|Swede|Swedes", "FI": "Finnish|Finn|Finns",
  "PL": "Polish|Pole|Poles", "TR": "Turkish|Turk|Turks", "LS": "Basotho|Lesothan", "BW": "Botswanan|Motswana|Batswana", "PT": "Portuguese", "CZ": "Czech|Czechs", "SK": "Slovak|Slovaks|Slovakian",
  "SI": "Slovenian|Slovenians|Slovene|Slovenes", "HR": "Croatian|Croatians|Croat|Croats", "RS": "Serbian|Serbians|Serb|Serbs", "BA": "Bosnian|Bosnians", "MK": "Macedonian|Macedonians",
  "ME": "Montenegrin|Montenegrins", "LU": "Luxembourgish|Luxembourger|Luxembourgers", "GR": "Greek|Greeks", "AR": "Argentine|Argentinian|Argentines|Argentinians|Argentinean", "IS": "Icelandic|Icelander|Icelanders",
  "TH": "Thai|Thais", "NE": "Nigerien|Nigeriens", "ML": "Malian|Malians", "MG": "Malagasy|Madagascan", "SC": "Seychellois", "SN": "Senegalese", "SZ": "Swazi|Swazis|Emaswati", "MC": "Monegasque|Monacan",
  "LI": "Liechtensteiner", "MV": "Maldivian|Maldivians", "NR": "Nauruan", "SB": "Solomon Islander|Solomon Islanders", "VU": "Ni-Vanuatu|Vanuatuan", "PG": "Papua New Guinean|Papua New Guineans", "DO": "Dominican", "DM": "", "AW": "Aruban|Arubans", "CW": "Curaçaoan|Curaçaoans", "MO": "Macanese", "PM": "",
  "KN": "Kittitian|Nevisian", "VC": "Vincentian", "BB": "Barbadian|Barbadians|Bajan", "GL": "Greenlandic|Greenlander|Greenlanders", "PR": "Puerto Rican|Puerto Ricans", "SM": "Sammarinese", "JE": "", "GW": "Bissau-Guinean", "GQ": "Equatorial Guinean|Equatorial Guineans", "GN": "Guinean|Guineans"}
# States that are no more, by their codes in ISO 3166-3. A state that goes on under another name is that state.
FORMER = [
  ("CS", "Czechoslovakia", "", "Czechoslovak|Czechoslovaks|Czechoslovakian"),
  ("DD", "East Germany", "German Democratic Republic|GDR", "East German|East Germans"),
  ("SU", "Soviet Union", "USSR|U.S.S.R.|Union of Soviet Socialist Republics", "Soviet|Soviets"),
  ("YU", "Yugoslavia", "Socialist Federal Republic of Yugoslavia|SFRY", "Yugoslav|Yugoslavs|Yugoslavian"),
]
CAPITALS = {"US": "Washington", "IL": "Jerusalem", "BO": "La Paz", "NL": "Amsterdam", "LK": "Colombo", "BJ": "Porto-Novo", "CI": "Yamoussoukro", "TZ": "Dodoma", "ZA": "Pretoria", "MY": "Kuala Lumpur", "SZ": "Mbabane", "PS": "Ramallah", "XK": "Pristina", "TW": "Taipei", "MM": "Naypyidaw", "UA": "Kyiv", "HK": "", "VA": "", "SG": "", "MC": "", "BI": "Gitega", "CL": "Santiago", "YE": "Sanaa", "KZ": "Astana"}
# Capitals, seats and buildings that stand for a government; those of one country only.
METONYMS = {"US": "Washington", "RU": "Moscow|Kremlin", "CN": "Beijing|Peking", "GB": "London|Downing Street|Whitehall|10 Downing Street", "FR": "Paris|Élysée|Elysée|Elysee|Quai d'Orsay|Élysée Palace", "DE": "Berlin", "JP": "Tokyo", "IN": "New Delhi|Delhi",
  "IR": "Tehran|Teheran", "TR": "Ankara", "KP": "Pyongyang", "KR": "Seoul|Blue House", "IL": "Jerusalem|Tel Aviv", "UA": "Kyiv|Kiev", "SY": "Damascus", "IQ": "Baghdad", "SA": "Riyadh", "EG": "Cairo", "PK": "Islamabad", "AF": "Kabul", "VE": "Caracas|Miraflores", "CU": "Havana",
  "ES": "Madrid", "IT": "Rome", "PL": "Warsaw", "HU": "Budapest", "AU": "Canberra", "CA": "Ottawa", "MX": "Mexico City", "BR": "Brasília|Brasilia|Planalto", "AR": "Buenos Aires|Casa Rosada", "CO": "Bogotá|Bogota", "NG": "Abuja|Aso Rock", "ZA": "Pretoria", "KE": "Nairobi", "ET": "Addis Ababa",
  "QA": "Doha", "TW": "Taipei", "VN": "Hanoi", "TH": "Bangkok", "MY": "Kuala Lumpur|Putrajaya", "ID": "Jakarta", "PH": "Manila|Malacañang|Malacañan", "BY": "Minsk", "RS": "Belgrade", "GR": "Athens", "AT": "Vienna", "NO": "Oslo", "SE": "Stockholm", "DK": "Copenhagen", "FI": "Helsinki", "IE": "Dublin", "PT": "Lisbon", "NL": "The Hague", "VA": "Vatican", "MM": "Naypyidaw", "LY": "Tripoli", "SD": "Khartoum", "YE": "Sanaa", "AM": "Yerevan", "AZ": "Baku", "GE": "Tbilisi", "KZ": "Astana|Nur-Sultan", "ZW": "Harare", "UG": "Kampala", "RW": "Kigali", "GH": "Accra", "SN": "Dakar", "DZ": "Algiers", "MA": "Rabat", "TN": "Tunis", "LB": "Beirut", "JO": "Amman", "NP": "Kathmandu", "BD": "Dhaka", "LK": "Colombo", "NZ": "Wellington", "CL": "La Moneda", "PE": "Lima", "EC": "Quito", "BO": "La Paz", "RO": "Bucharest", "BG": "Sofia", "CZ": "Prague", "SK": "Bratislava", "HR": "Zagreb", "XK": "Pristina", "MK": "Skopje", "AL": "Tirana", "MD": "Chisinau", "LT": "Vilnius", "LV": "Riga", "EE": "Tallinn"}

def text(x): return (x or {}).get("text", "").strip()
def plain(name): return re.sub(r"\W", "", name).lower()

facts = {}
for path in sorted(glob.glob(sys.argv[1] + "/*/*.json")):
  data = json.load(open(path, encoding="utf-8"))
  government = data.get("Government", {})
  names = government.get("Country name", {})
  short, long = text(names.get("conventional short form")), text(names.get("conventional long form"))
  nationality = data.get("People and Society", {}).get("Nationality", {})
  capital = text(government.get("Capital", {}).get("name")) if isinstance(government.get("Capital"), dict) else ""
  fact = {"short": short, "long": long, "noun": text(nationality.get("noun")), "adjective": text(nationality.get("adjective")), "capital": re.split(r"[;(,<]| note", capital)[0].strip()}
  for key in (short, long):
    key = re.sub(r",? the$", "", re.sub(r"\(.*\)", "", key)).strip()
    if key and key != "none": facts[plain(key)] = fact

def demonyms(fact):
  found = []
  for word in re.split(r"[,;/]| or |\bnote\b.*", fact.get("adjective", "")):
    word = re.sub(r"\(.*?\)", "", word).strip()
    if re.fullmatch(r"[A-ZÀ-Ž][\w' -]+", word): found.append(word)
  noun = re.split(r"[,;/]| or ", fact.get("noun", ""))[0]
  base = re.sub(r"\(.*?\)", "", noun).strip()
  if re.fullmatch(r"[A-ZÀ-Ž][\w' -]+", base):
    found.append(base)
    if "(s)" in noun: found.append(base + "s")
  return found

print("# Countries and territories: ISO 3166-1 code, the usual English name, other names, words for their people, capital,")
print("# and words that stand for their government. Made by tools/make_countries.py; edit its tables, not this file.")
print("alpha2\tname\tvariants\tdemonyms\tcapital\tmetonyms")
iso.append({"alpha_2": "XK", "name": "Kosovo"})
for country in sorted(iso, key=lambda c: c["alpha_2"]):
  code = country["alpha_2"]
  name = NAMES.get(code) or country.get("common_name") or country["name"].split(",")[0]
  fact = next((facts[k] for k in (plain(name), plain(country["name"]), plain(country.get("common_name", "")), plain(country.get("official_name", ""))) if k in facts), {})
  variants = [v for v in VARIANTS.get(code, "").split("|") if v]
  for other in (country.get("official_name"), country.get("common_name"), country["name"] if "," not in country["name"] else None, fact.get("long"), fact.get("short")):
    if other and other != "none" and re.fullmatch(r"[\w .'’&-]+", other) and not other.startswith("none"): variants.append(other)
  words = [d for d in DEMONYMS[code].split("|") if d] if code in DEMONYMS else demonyms(fact)
  capital = CAPITALS.get(code, fact.get("capital", ""))
  if not re.fullmatch(r"[\w .'’-]*", capital): capital = ""
  unique = lambda xs: "|".join(dict.fromkeys(x for x in xs if x and x != name))
  print("\t".join([code, name, unique(variants), unique(words), capital, METONYMS.get(code, "")]))
for code, name, variants, words in FORMER: print("\t".join([code, name, variants, words, "", ""]))
