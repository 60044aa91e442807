"""The texts of a frozen record (frozen.py): what is checked, and from where.

A set is a list of jobs; a job is a folder of its own that one run of the
program checks: DE-EN.tsv, or source.DE.md and target.EN.md, with terms.csv
where there is a glossary.  The same sources make the same files.
"""
import collections
import glob
import itertools
import json
import lzma
import os
import re
import shutil
import sys
import tarfile

import pairs as debian

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "../.."))
NORMAL_WORDS = 300  # of the longest side
DEBIAN_PAIRS = 5000
FIELD_DOCUMENTS = 150
ESCAPE = re.compile(rb"\\u\{([0-9A-Fa-f]+)\}|\\x([0-9A-Fa-f]{2})")


class Folder:
    """Where the jobs of a set are written."""

    def __init__(self, path):
        self.path = path

    def write(self, job, name, data):
        path = os.path.join(self.path, job, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())

    def write_pairs(self, job, languages, rows):
        if rows:
            self.write(job, languages + ".tsv", b"".join(map(line_of, rows)))

    def write_documents(self, job, languages, suffix, source, target):
        tags = languages.split("-", 1)
        self.write(job, f"source.{tags[0]}.{suffix}", source)
        self.write(job, f"target.{tags[1]}.{suffix}", target)

    def copy_documents(self, job, languages, source, target):
        suffix = source.rsplit(".", 1)[1]
        with open(source, "rb") as one, open(target, "rb") as other:
            self.write_documents(job, languages, suffix, one.read(), other.read())


def line_of(row):
    """A pair of str or bytes as a line of TSV."""
    cells = [cell if isinstance(cell, bytes) else cell.encode() for cell in row]
    return b"\t".join(re.sub(rb"[\t\r\n]+", b" ", cell) for cell in cells) + b"\n"


def corpus(folder, options):
    """The articles of the project, with their faults and without."""
    for source in sorted(glob.glob(ROOT + "/corpus/*/*/source.*")):
        place, name = os.path.split(source)
        target, = glob.glob(place + "/target.*")
        languages = name.split(".")[1] + "-" + target.rsplit("/", 1)[1].split(".")[1]
        job = "-".join(place.split("/")[-2:])
        folder.copy_documents(job, languages, source, target)


def bytes_of(text):
    """A case without its marks and escapes."""
    bare = text.replace("[[", "").replace("]]", "").encode()
    return ESCAPE.sub(lambda m: bytes([int(m[2], 16)]) if m[2] else chr(int(m[1], 16)).encode(
        "utf-8", "surrogatepass"), bare)


def cases_in(path):
    """(languages, source, target) of a .bitext: two lines with tags are a pair."""
    first = None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line[2:4] != ": ":
                continue
            here = line[:2], line[4:].rstrip("\n")
            if first:
                yield f"{first[0]}-{here[0]}", first[1], here[1]
            first = None if first else here


def rows_of(source, target):
    """A case as pairs: by its blocks, where both sides have as many."""
    blocks = source.split(" ¶ "), target.split(" ¶ ")
    if len(blocks[0]) != len(blocks[1]):
        blocks = [source], [target]
    for pair in zip(*blocks):
        yield [bytes_of(text.replace(" ⏎ ", " ").replace(" ¶ ", " ")) for text in pair]


def in_blocks(text):
    return bytes_of(text.replace(" ¶ ", "\n\n").replace(" ⏎ ", "\n"))


def all_cases():
    """(name of the file, languages, source, target) of every case there is."""
    paths = [path for top in ("src", "tests")
             for path in glob.glob(f"{ROOT}/{top}/**/*.bitext", recursive=True)]
    for path in sorted(paths, key=os.path.basename):
        for case in cases_in(path):
            yield os.path.basename(path).split(".")[0], *case


def cases(folder, options):
    """The cases of the rules, all of a language together."""
    rows = collections.defaultdict(list)
    for name, languages, source, target in all_cases():
        job = languages
        if name.startswith(("term_", "protected_")):
            job += "-terms"
        rows[job].extend(rows_of(source, target))
    for job, pairs in rows.items():
        folder.write_pairs(job, job.removesuffix("-terms"), pairs)
        if job.endswith("-terms"):
            with open(ROOT + "/tests/data/tiny-glossary.csv", "rb") as terms:
                folder.write(job, "terms.csv", terms.read())


def blocks(folder, options):
    """Those cases that are articles of several blocks, one by one."""
    count = collections.Counter()
    for name, languages, source, target in all_cases():
        if "¶" in source + target or "⏎" in source + target:
            count[name] += 1
            folder.write_documents(f"{name}-{count[name]}", languages, "md",
                                   in_blocks(source), in_blocks(target))


def debian_pairs(folder, options):
    """Manual pages and the Debian handbook."""
    rows = list(debian.pairs())
    normal = [row for row in rows if debian.longest_side(row) <= NORMAL_WORDS]
    folder.write_pairs("normal", "de-en", debian.chosen(normal, DEBIAN_PAIRS))
    folder.write_pairs("long", "de-en", [
        row for row in rows if debian.longest_side(row) > NORMAL_WORDS])


def rows_in(path):
    """Rows of JSON lines (.xz)."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return list(map(json.loads, lines))


def bench(folder, name, options):
    """One job a file and language pair: of planted faults the faulty target."""
    for path in sorted(glob.glob(f"{options.bench}/{name}/dev/*.jsonl.xz")):
        rows = collections.defaultdict(list)
        for row in rows_in(path):
            rows[row["pair"]].append((row["source"], row.get("bad", row.get("target"))))
        kind = os.path.basename(path).split(".")[0]
        for languages, pairs in sorted(rows.items()):
            some = debian.chosen(pairs, -(-len(pairs) // options.thin))
            folder.write_pairs(f"{languages}-{kind}", languages, some)


def interbench(folder, options):
    """Into English: news, planted faults, machine translations."""
    bench(folder, "interbench", options)


def outbench(folder, options):
    """Out of English: the same in 15 languages."""
    bench(folder, "outbench", options)


def table(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        head = next(lines).rstrip("\n").split("\t")
        return [dict(zip(head, line.rstrip("\n").split("\t"))) for line in lines]


def field(folder, options):
    """Published pages: from every set, until there are enough."""
    sets = collections.defaultdict(list)
    for row in table(options.bench + "/field/pairs.tsv"):
        sets[row["set"]].append(row)
    queues = [sorted(rows, key=lambda row: debian.rank(row["target"]))
              for _, rows in sorted(sets.items())]
    some = [row for level in itertools.zip_longest(*queues) for row in level if row]
    with tarfile.open(options.bench + "/field/sets.tar.xz") as tar:
        files = {member.name: tar.extractfile(member).read()
                 for member in tar if member.isfile()}
    for count, row in enumerate(some[:FIELD_DOCUMENTS]):
        folder.write_documents(
            f"{count:03}-{row['set']}", f"{row['src']}-{row['tgt']}",
            row["source"].rsplit(".", 1)[1],
            files["sets/" + row["source"]], files["sets/" + row["target"]])


def row_of_terms(text):
    """A line of a glossary; the cases write "forbidden: cheval" for one."""
    word = text.removeprefix("forbidden: ")
    return text if word == text else f",{word},forbidden"


def complaints(folder, options):
    """Small cases from reports: pairs by language, pages one by one."""
    rows = collections.defaultdict(list)
    terms = collections.defaultdict(set)
    for case in table(options.bench + "/cases/given.tsv"):
        languages = case["pair"]
        job = case["id"]
        source, target = (case[side].replace("\\n", "\n") for side in ("source", "target"))
        if case["mode"] in ("tsv", "filled"):
            job = languages + ("-terms" if case["glossary"] else "")
            lines = source.split("\n"), target.split("\n")
            same = len(lines[0]) == len(lines[1])
            rows[job, languages].extend(zip(*lines) if same else [(source, target)])
        else:
            folder.write_documents(job, languages, case["mode"], source, target)
        if case["glossary"]:
            terms[job].add(row_of_terms(case["glossary"]))
    for (job, languages), pairs in rows.items():
        folder.write_pairs(job, languages, pairs)
    for job, lines in terms.items():
        folder.write(job, "terms.csv", "\n".join(["source,target,status", *sorted(lines)]) + "\n")


def numbers(folder, options):
    """Minimal pairs of numbers."""
    rows = table(options.bench + "/challenge_numbers_de_en.tsv")
    folder.write_pairs("de-en", "de-en", [(row["source"], row["target"]) for row in rows])


def align(folder, options):
    """Texts whose alignment is known, a sentence a line."""
    for path in sorted(glob.glob(options.bench + "/align/*/dev.de")):
        folder.copy_documents("textberg", "de-fr", path, path.replace(".de", ".fr"))


def article(folder, options):
    """Published articles."""
    for path in sorted(glob.glob(options.articles + "/*.de.*")):
        name = os.path.basename(path).split(".")[0]
        folder.copy_documents(name, "de-en", path, path.replace(".de.", ".en."))


SETS = {function.__name__: function for function in (
    corpus, article, cases, blocks, debian_pairs, numbers, complaints, align, interbench,
    outbench, field)}


def make(place, names, options):
    """Writes the inputs of these sets into folders of `place`, anew."""
    for name in names:
        shutil.rmtree(os.path.join(place, name), ignore_errors=True)
        try:
            SETS[name](Folder(os.path.join(place, name)), options)
        except FileNotFoundError as missing:
            print(f"{name} is left out: {missing.filename} is not there", file=sys.stderr)
