#!/usr/bin/env python3
"""annotated_articles.py CORPORA OUT: joins Annotations/*.jsonl with the texts of the corpora.

For each file articles-NAME.jsonl, and for statements.jsonl, it writes OUT/NAME/gold.jsonl, in the form that score_gold.py reads, and the articles as
OUT/NAME/*.txt, which `newsgraph extract` reads. Annotations hold ranges in Unicode scalars of the text, which is the
article's title, an empty line and its body; nothing of the text is in them. Pages have their body alone, and newspapers of
MASC the text that `plain` makes of their tagged words. Of Annotations/news-trees.tsv it writes OUT/trees.conllu.
"""
import csv, json, os, re, sys


def plain(tagged):
    """The text of a file of words with their tags: `The_DT vote_NN ,_, he_PRP said_VBD`."""
    paragraphs = []
    for line in tagged.splitlines():
        words = " ".join(word.rsplit("_", 1)[0] for word in line.split() if "_" in word)
        if not words:
            continue
        words = words.replace("-LRB-", "(").replace("-RRB-", ")")
        words = re.sub(r" ?''", '"', re.sub(r"`` ?", '"', words))
        words = re.sub(r" ([,.;:?!%)\]])", r"\1", words)
        words = re.sub(r" ('s|'re|'ve|'ll|'d|'m|n't|')(?=[ ,.;:?!)\"]|$)", r"\1", words)
        words = re.sub(r"([(\[$]) ", r"\1", words)
        paragraphs.append(re.sub(r"(?<=\w) - (?=\w)", "-", words))
    return "\n\n".join(paragraphs) + "\n"


def texts(corpora):
    csv.field_size_limit(1 << 30)
    found = {}
    with open(f"{corpora}/article_pages/ground-truth.json", encoding="utf-8") as file:
        for key, page in json.load(file).items():
            found["article_pages/" + key] = page["articleBody"].strip() + "\n"
    with open(f"{corpora}/masc_tagged/categories.txt", encoding="utf-8") as file:
        for path, kind in (line.split() for line in file):
            if kind == "newspaper":
                with open(f"{corpora}/masc_tagged/{path}", encoding="utf-8", errors="replace") as tagged:
                    found["masc_tagged/" + path] = plain(tagged.read())
    with open(f"{corpora}/newsmtsc/train.jsonl", encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            found[f"newsmtsc/train.jsonl#{number}"] = json.loads(line)["sentence_normalized"].strip() + "\n"
    with open(f"{corpora}/directed_sentiment/train.tsv", encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            sentence = line.split("\t")[0].replace("[", "").replace("]", "")
            found[f"directed_sentiment/train.tsv#{number}"] = sentence.strip() + "\n"
    for year in ("2019", "2020"):
        with open(f"{corpora}/wikinews/wikinews_{year}.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found[row["url"]] = row["title"] + "\n\n" + row["text"].rstrip() + "\n"
    return found


def with_words(value, text):
    """Puts the words of every range beside it."""
    if isinstance(value, list):
        return [with_words(item, text) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: with_words(item, text) for key, item in value.items()}
    if "start" in result and "end" in result:
        result["text"] = text[result["start"] : result["end"]]
    return result


def write_trees(path, out, text_of):
    """A line `article<tab>address`, then for each token of a sentence `gap length tag head relation`, and an empty line."""
    with open(path, encoding="utf-8") as lines, open(out, "w", encoding="utf-8") as conllu:
        number, sentence, text = 0, [], ""
        for line in [*lines, "\n"]:
            cells = line.rstrip("\n").split("\t")
            if line.startswith("#"):
                continue
            if cells[0] == "article":
                text = text_of[cells[1]]
            elif len(cells) == 5:
                start = int(cells[0]) + (sentence[-1][1] if sentence else 0)
                sentence.append((start, start + int(cells[1]), *cells[2:]))
            elif sentence:
                number += 1
                conllu.write(f"# sent_id = news-{number}\n# text = {text[sentence[0][0]:sentence[-1][1]]}\n")
                for i, (start, end, tag, head, relation) in enumerate(sentence):
                    glued = i + 1 < len(sentence) and sentence[i + 1][0] == end
                    conllu.write(f"{i + 1}\t{text[start:end]}\t_\t{tag}\t_\t_\t{head}\t{relation}\t_\t"
                                 f"{'SpaceAfter=No' if glued else '_'}\n")
                conllu.write("\n")
                sentence = []


def main(corpora, out):
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Annotations")
    text_of = texts(corpora)
    os.makedirs(out, exist_ok=True)
    write_trees(os.path.join(folder, "news-trees.tsv"), os.path.join(out, "trees.conllu"), text_of)
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".jsonl"):
            continue
        target = os.path.join(out, name.removeprefix("articles-").removesuffix(".jsonl"))
        os.makedirs(target, exist_ok=True)
        with open(os.path.join(folder, name), encoding="utf-8") as lines, open(
            os.path.join(target, "gold.jsonl"), "w", encoding="utf-8"
        ) as gold:
            for number, line in enumerate(lines):
                article = {"id": f"{number:04}", **json.loads(line)}
                text = text_of[article.pop("article")]
                gold.write(json.dumps({**with_words(article, text), "text": text}, ensure_ascii=False) + "\n")
                with open(os.path.join(target, article["id"] + ".txt"), "w", encoding="utf-8", newline="") as file:
                    file.write(text)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
