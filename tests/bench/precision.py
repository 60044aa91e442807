#!/usr/bin/env python3
"""How often is a rule right when it speaks?  Writes src/rules/precision.tsv.

usage: precision.py PROGRAM [-o FILE] [--bench FOLDER] [--date DATE] [-v]
                    [--alarms FILE]

What is counted, rule by rule, German to English:

  clean    segments of translations that people made or found good, and those
           of them on which the rule speaks.  Some hundredths of these
           translations are at fault: tests/bench/verdicts.tsv keeps what a
           reader of both texts said of a finding, true or false.  A finding
           that nobody read counts as false.
  planted  the same segments with one error put into each, of a kind that the
           rule says it looks for (interlint rules --format json), and those of them on which the
           rule says more than on the clean segment.  They stand among clean
           ones, one in PLANTED_IN, as some rules measure a text by itself.

precision is the share of right findings among all, if errors of these kinds
stand in ONE_IN segments: p = e d / (e d + (1 - e) f) with e = 1 / ONE_IN, d the
share of planted errors found, f the share of clean segments flagged falsely.
f is (falsely flagged + 0.5) / (segments + 1), so silence on a small set proves little.  A
rule without planted errors of its kind, or that finds none, has no precision.

Clean text: the news translations of interbench (FOLDER/interbench/dev), the
clean articles of corpus/, and pages of the Debian handbook if it is installed.  Planted: the items of interbench, and the errors that PLANTS puts
into clean text at places a seeded generator chooses.  What is not there is left
out and said on standard error.  No text is written, only counts; --alarms
writes the findings on clean segments with their texts, to be read, each behind
the line that verdicts.tsv wants for it.
"""
import argparse
import collections
import datetime
import glob
import hashlib
import json
import lzma
import os
import random
import re
import subprocess
import sys
import tempfile

import pairs as debian

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ONE_IN = 200
LEAST_PLANTED = 10
ITEMS = 150  # planted of one kind
PLANTED_IN = 8
PAGES = ("advanced-administration", "apt", "basic-configuration", "network-services",
         "packaging-system", "sect.apt-get", "sect.package-meta-information",
         "sect.virtualization", "unix-services")


def replaced(text, pattern, put, rng):
    """One place of `pattern` in `text`, chosen by chance, replaced; or None."""
    places = list(re.finditer(pattern, text))
    if not places:
        return None
    at = rng.choice(places)
    made = put(at) if callable(put) else at.expand(put)
    return text[:at.start()] + made + text[at.end():]


def clause_lost(source, target, rng):
    words = target.split()
    if len(words) < 16:
        return None
    first = rng.randrange(2, len(words) - 9)
    return " ".join(words[:first] + words[first + 8:])


CLAUSES = (", which nobody in the small harbour town had expected this week,",
           " after long talks with several angry neighbours behind closed doors",
           ", although critics call the plan a costly experiment without benefit,")


def clause_added(source, target, rng):
    words = target.split()
    if len(words) < 8:
        return None
    at = rng.randrange(4, len(words) - 2)
    return " ".join(words[:at]).rstrip(",") + rng.choice(CLAUSES) + " " + " ".join(words[at:])


def phrase_repeated(source, target, rng):
    words = target.split()
    if len(words) < 8:
        return None
    at = rng.randrange(0, len(words) - 4)
    return " ".join(words[:at + 3] + words[at:])


def german_word(source, target, rng):
    german = [w for w in re.findall(r"\b[a-zäöüß]{5,}\b", source) if w not in target]
    words = target.split()
    if not german or len(words) < 6:
        return None
    words[rng.randrange(1, len(words) - 1)] = rng.choice(german)
    return " ".join(words)


def by(pattern, put):
    return lambda source, target, rng: replaced(target, pattern, put, rng)


# Words that are often written for others, where the others were right.
CONFUSED = {"affected": "effected", "from": "form", "its": "it's", "led": "lead", "lose": "loose",
            "past": "passed", "than": "then", "their": "there", "too": "to", "whether": "weather"}

# An error: source, target, generator to a target that has it, or None.
PLANTS = {
    "apostrophe": by(r"(?<=[a-z])['’](?=s\b)", "´"),
    "article-form": by(r"\b(a|an) (?=[b-df-gj-np-tv-z][a-z]{3})", lambda m: "a " if m[1] == "an" else "an "),
    "blank-before": by(r"(?<=[a-z])([,.])(?= |$)", r" \1"),
    "blank-lost": by(r"(?<=[a-z]{2})([,.]) (?=[A-Za-z][a-z])", r"\1"),
    "bracket-lost": by(r"\)", ""),
    "clause-added": clause_added,
    "clause-lost": clause_lost,
    "confused": by(r"\b(" + "|".join(CONFUSED) + r")\b", lambda m: CONFUSED[m[1]]),
    "control": by(r"(?<=[a-z])(?=[a-z])", "\x01"),
    "cut-off": by(r" (?:the|a|of|in|to|and|for|with|by) .*$", lambda m: " " + m[0].split()[0]),
    "decimal-comma": by(r"(?<=\d)\.(?=\d\d?\b(?![.,:]))", ","),
    "doubled": by(r"\b([a-z]{3,}) ", r"\1 \1 "),
    "echo": lambda s, t, rng: s + " " + t if len(s.split()) > 4 else None,
    "emptied": lambda s, t, rng: "",
    "end-mark": by(r"\.$", "!"),
    "entity": by(r"&| (?=[a-z])", "&nbsp;"),
    "german-abbreviation": by(r" (?=[a-z]{4,} )", " z. B. "),
    "german-quotes": by(r"[\"“]([^\"“”]+)[\"”]", "„\\1“"),
    "german-word": german_word,
    "invisible": by(r"(?<=[a-z])(?=[a-z])", "\u200b"),
    "left-german": lambda s, t, rng: s if len(s.split()) > 4 else None,
    "lookalike": by(r"(?<=[a-z])[aeo](?=[a-z])", lambda m: {"a": "а", "e": "е", "o": "о"}[m[0]]),
    "mojibake": by(r"[äöüéß“”’–]", lambda m: m[0].encode().decode("cp1252", "replace")),
    "not-lost": by(r" not(?! only| just)(?= [a-z])|(?<=[deos])n['’]t(?= [a-z])", ""),
    "number-added": by(r"(?<=\bthe) (?=[a-z]+s\b)", " 37 "),
    "odd-capital": by(r"\b([a-z])([a-z])(?=[a-z]{2})", lambda m: m[1].upper() + m[2].upper()),
    "other-script": by(r" [a-z]{5,} ", " новости "),
    "phrase-repeated": phrase_repeated,
    "quote-lost": by(r"[\"”](?=[ .,]|$)", ""),
    "quotes-lost": lambda s, t, rng: re.sub(r"[\"“”]", "", t) if re.search(r"[\"“”]\w", t) and "„" in s + '"' else None,
    "replacement": by(r"(?<=[a-z])[aeiou](?=[a-z])", "\ufffd"),
    "small-name": by(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|September|October|November|December)\b", lambda m: m[0].lower()),
    "third-language": lambda s, t, rng: rng.choice((
        "Le conseil municipal se réunit lundi pour décider de la suite des travaux.",
        "De gemeenteraad vergadert maandag over het vervolg van de werkzaamheden.",
        "El consejo municipal se reúne el lunes para decidir sobre las obras.")),
    "two-blanks": by(r"(?<=[a-z]) (?=[a-z])", "  "),
}


def sentences(block):
    return re.split(r"(?<=[.!?]) (?=[A-Z“])", block)


def prose(blocks):
    return [i for i, b in enumerate(blocks)
            if len(sentences(b)) > 2 and not re.match(r"[#>|*\-\d`]", b)]


def with_sentence(blocks, rng, change):
    where = prose(blocks)
    if not where:
        return None
    i = rng.choice(where)
    made = change(sentences(blocks[i]), rng)
    return blocks[:i] + [" ".join(made)] + blocks[i + 1:]


def lost(parts, rng):
    i = rng.randrange(1, len(parts))
    return parts[:i] + parts[i + 1:]


def doubled(parts, rng):
    i = rng.randrange(0, len(parts) - 1)
    return parts[:i + 1] + [parts[i]] + parts[i + 2:]


ADDED = ("Nobody had expected so much interest in the small harbour town.",
         "The weather, however, remained cold and wet for most of the week.",
         "Critics call the plan a costly experiment without any benefit.")


def added(parts, rng):
    i = rng.randrange(1, len(parts))
    return parts[:i] + [rng.choice(ADDED)] + parts[i:]


def heading_level(blocks, rng):
    where = [i for i, b in enumerate(blocks) if b.startswith("## ")]
    if not where:
        return None
    i = rng.choice(where)
    return blocks[:i] + ["#" + blocks[i]] + blocks[i + 1:]


def block_lost(blocks, rng):
    where = prose(blocks)
    return None if len(where) < 3 else (lambda i: blocks[:i] + blocks[i + 1:])(rng.choice(where[1:]))


def block_added(blocks, rng):
    where = prose(blocks)
    return None if len(where) < 3 else (lambda i: blocks[:i] + [" ".join(ADDED)] + blocks[i:])(rng.choice(where[1:]))


def quotes_mixed(blocks, rng):
    where = [i for i, b in enumerate(blocks) if "“" in b]
    if len(where) < 2:
        return None
    i = rng.choice(where)
    return blocks[:i] + [re.sub("[“”]", '"', blocks[i])] + blocks[i + 1:]


# The same for whole articles: blocks of the target.
DOCUMENT_PLANTS = {
    "block-added": block_added,
    "block-lost": block_lost,
    "cut-off-document": lambda b, rng: b[:-1] + [" ".join(b[-1].split()[:-3])] if prose(b) and prose(b)[-1] == len(b) - 1 else None,
    "heading-level": heading_level,
    "quotes-mixed": quotes_mixed,
    "sentence-added": lambda b, rng: with_sentence(b, rng, added),
    "sentence-doubled": lambda b, rng: with_sentence(b, rng, doubled),
    "sentence-lost": lambda b, rng: with_sentence(b, rng, lost),
}


class Checker:
    def __init__(self, program):
        self.program = os.path.abspath(program)

    def run(self, words):
        command = [self.program, "check", "-q", "--profile", "strict",
                   "--source-lang", "de", "--target-lang", "en"] + words
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr.decode(errors="replace"))
        return [json.loads(line) for line in done.stdout.decode().split("\n")
                if line.startswith("{")]

    def pairs(self, rows):
        """By row: how often each rule speaks."""
        counts = [collections.Counter() for _ in rows]
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "input.tsv")
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                for source, target in rows:
                    file.write(flat(source) + "\t" + flat(target) + "\n")
            for f in self.run(["--input-format", "tsv", "--format", "bench", path]):
                counts[f["segment"] - 1][f["rule"][:6]] += 1
        return counts

    def pairs_among(self, rows, context):
        """The same, each row behind some of the context."""
        gap = PLANTED_IN - 1
        mixed = []
        for i, row in enumerate(rows):
            mixed += [context[(i * gap + k) % len(context)] for k in range(gap)] + [row]
        return self.pairs(mixed)[gap::PLANTED_IN]

    def article(self, suffix, source, target):
        """How often each rule speaks of two texts."""
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, f"a.{tag}.{suffix}") for tag in ("de", "en")]
            for path, text in zip(paths, (source, target)):
                with open(path, "w", encoding="utf-8", newline="\n") as file:
                    file.write(text)
            return collections.Counter(
                f["rule"][:6] for f in self.run(["--format", "jsonl", *paths]))


def flat(text):
    return text.replace("\t", " ").replace("\n", " ")


def bench_rows(folder, name):
    path = os.path.join(folder, "interbench", "dev", name + ".jsonl.xz")
    if not os.path.exists(path):
        print(f"{path} is not there: left out", file=sys.stderr)
        return []
    with lzma.open(path, "rt", encoding="utf-8") as rows:
        return [row for row in map(json.loads, rows) if row["pair"] == "de-en"]


def articles():
    """The clean articles of our own corpus: suffix, source, target."""
    for source in sorted(glob.glob(os.path.join(ROOT, "corpus/clean/*/source.de.*"))):
        suffix = source.rsplit(".", 1)[1]
        target = os.path.join(os.path.dirname(source), "target.en." + suffix)
        yield (suffix, *(open(path, encoding="utf-8").read() for path in (source, target)))


def handbook():
    for name in PAGES:
        paths = [os.path.join(debian.HANDBOOK, tag, name + ".html")
                 for tag in ("de-DE", "en-US")]
        if not all(map(os.path.exists, paths)):
            print(f"{paths[0]} is not there: left out", file=sys.stderr)
            continue
        german, english = map(debian.html_blocks, paths)
        for (_, one), (_, other) in debian.matched(german, english):
            if one and other and one != other:
                yield one, other


VERDICTS = os.path.join(ROOT, "tests/bench/verdicts.tsv")


def key_of(rule, source, target):
    """Names a finding without its text."""
    return hashlib.sha256("\t".join((rule, source, target)).encode()).hexdigest()[:12]


def verdicts():
    """By key: true or false."""
    with open(VERDICTS, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return {key: verdict for _, key, verdict in rows}


class Counts:
    """What was measured of every rule."""

    def __init__(self):
        self.verdicts = verdicts()
        self.alarms = []
        self.true = collections.Counter()
        self.clean = self.articles = 0
        self.flagged = collections.Counter()
        self.planted = collections.Counter()  # by kind
        self.found = collections.Counter()    # by kind and rule

    def add_clean(self, rows, texts):
        self.clean += len(rows)
        for row, (source, target) in zip(rows, texts):
            self.flagged.update(row.keys())
            for rule in row:
                verdict = self.verdicts.get(key_of(rule, source, target), "unread")
                self.alarms.append((rule, key_of(rule, source, target), verdict, source, target))
                self.true[rule] += verdict == "true"

    def add_planted(self, kind, before, after):
        self.planted[kind] += 1
        for rule, times in after.items():
            if times > before[rule]:
                self.found[kind, rule] += 1


def plant(checker, counts, rows):
    for kind, error in PLANTS.items():
        rng = random.Random(kind)
        chosen = []
        for source, target in rng.sample(rows, len(rows)):
            bad = error(source, target, rng)
            if bad is not None and bad != target:
                chosen.append((source, target, bad))
            if len(chosen) == ITEMS:
                break
        if not chosen:
            continue
        before = checker.pairs_among([(s, t) for s, t, _ in chosen], rows)
        after = checker.pairs_among([(s, b) for s, _, b in chosen], rows)
        for one, other in zip(before, after):
            counts.add_planted(kind, one, other)


def plant_in_articles(checker, counts, texts):
    for suffix, source, target in texts:
        if suffix == "html":
            continue
        before = checker.article(suffix, source, target)
        blocks = target.rstrip("\n").split("\n\n")
        for kind, error in DOCUMENT_PLANTS.items():
            rng = random.Random(kind + target[:40])
            for _ in range(5):
                bad = error(blocks, rng)
                if bad is not None:
                    counts.add_planted(kind, before, checker.article(
                        suffix, source, "\n\n".join(bad) + "\n"))


def measured(checker, bench):
    counts = Counts()
    clean = [(r["source"], r["target"]) for r in bench_rows(bench, "clean")
             if r["set"].startswith(("wmt", "demetr"))]
    news = len(clean)
    counts.add_clean(checker.pairs(clean) if clean else [], clean)
    book = list(handbook())
    counts.add_clean(checker.pairs(book) if book else [], book)
    texts = list(articles())
    for suffix, source, target in texts:
        size = len(target.split("\n\n"))
        counts.articles += 1
        counts.add_clean([checker.article(suffix, source, target)]
                         + [collections.Counter()] * (size - 1), [(source, target)] * size)
    items = collections.defaultdict(list)
    for name in ("demetr", "numbers"):
        for row in bench_rows(bench, name):
            if not row["kind"].startswith("neg_"):
                items[row["kind"]].append(row)
    for kind, rows in sorted(items.items()):
        before = checker.pairs_among([(r["source"], r["clean"]) for r in rows], clean)
        after = checker.pairs_among([(r["source"], r["bad"]) for r in rows], clean)
        for one, other in zip(before, after):
            counts.add_planted(kind, one, other)
    plant(checker, counts, clean or book)
    plant_in_articles(checker, counts, texts)
    data = f"{news:,} segments of news, {len(book):,} blocks of the Debian " \
           f"handbook, {counts.articles} articles"
    return counts, data


def line(counts, rule, kinds):
    planted = sum(counts.planted[k] for k in kinds)
    found = sum(counts.found[k, rule] for k in kinds)
    flagged = counts.flagged[rule]
    precision = "-"
    if planted >= LEAST_PLANTED and found and counts.clean:
        e, d = 1 / ONE_IN, found / planted
        f = (flagged - counts.true[rule] + 0.5) / (counts.clean + 1)
        precision = f"{100 * e * d / (e * d + (1 - e) * f):.0f}"
    return "\t".join(map(str, (rule, counts.clean, flagged, planted, found, precision, counts.true[rule])))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("-o", default=os.path.join(ROOT, "src/rules/precision.tsv"))
    arguments.add_argument("--bench", default=os.path.join(ROOT, "../shared/bench"))
    arguments.add_argument("--date", default=datetime.date.today().isoformat())
    arguments.add_argument("--alarms", help="write the findings on clean segments here")
    arguments.add_argument("-v", action="store_true", help="what each kind found")
    given = arguments.parse_args()
    rules = json.loads(subprocess.run([given.program, "rules", "--format", "json"],
                                      capture_output=True, check=True).stdout)
    plants = {r["code"]: r["plants"] for r in (rules["rules"] if isinstance(rules, dict) else rules)}
    counts, data = measured(Checker(given.program), given.bench)
    if not counts.clean:
        sys.exit("there is no clean text to measure on")
    with open(given.o, "w", encoding="utf-8", newline="\n") as file:
        file.write("# licence: Apache-2.0\n"
                   "# Written by tests/bench/precision.py, which says what is counted: rule, clean\n"
                   "# segments, those flagged, planted errors of its kinds, those found, precision\n"
                   f"# in percent if such errors stand in 1 of {ONE_IN} segments, and how many of the\n"
                   "# flagged were read and are at fault indeed.\n"
                   f"# date: {given.date}\n# data: {data}\n")
        for code, kinds in sorted(plants.items()):
            file.write(line(counts, code, kinds) + "\n")
    if given.alarms:
        with open(given.alarms, "w", encoding="utf-8") as file:
            for rule, key, verdict, source, target in sorted(counts.alarms):
                file.write(f"{rule}\t{key}\t{verdict}\n  {flat(source)}\n  {flat(target)}\n")
    if given.v:
        for kind, count in sorted(counts.planted.items()):
            rules = {r: n for (k, r), n in counts.found.items() if k == kind and n * 10 > count}
            print(kind, count, dict(sorted(rules.items(), key=lambda x: -x[1])))


if __name__ == "__main__":
    main()
