#!/usr/bin/env python3
"""Paragraphs removed, inserted, moved and doubled: are they found?

usage: planted.py PROGRAM [--count N] [--seed S] [--least SHARE]
                  [--most-alarms N] [--handbook FOLDER]

Plants N faults of each sort, one a run, in the targets of the clean articles
of corpus/clean, and in pages of Debian's handbook where debian-handbook is
installed; checks the pair and looks whether a finding of the right rule covers
half of the paragraph; that a paragraph moved forth may also be said as that what
it passed moved back.  The same seed plants the same faults.  The untouched documents are checked too: any finding of these
rules is a false alarm.  Exit status 1: fewer than --least (a share) found, or
more than --most-alarms for 20,000 words of the target.
"""
import argparse
import collections
import glob
import json
import os
import random
import re
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
HANDBOOK = "/usr/share/doc/debian-handbook/html"
# The side on which a fault must be pointed at.
SIDE = {"removed": "source", "inserted": "target", "moved": "target", "doubled": "target"}
# What must not be said of the paragraph beside what is wanted.
WRONG = {"moved": ("removed", "inserted")}

Document = collections.namedtuple("Document", "name suffix source target")
Text = collections.namedtuple("Text", "bytes paragraphs")  # spans of bytes


def words(data):
    return len(re.sub(rb"<[^>]*>", b" ", data).split())


def text_paragraphs(data):
    """Paragraphs between empty lines that are nothing but prose."""
    spans, at = [], 0
    for block in re.split(rb"(\n\s*\n)", data):
        if block.strip() and not re.match(rb"\s*([#>|*`!\[-]|\d+\. |---)", block):
            spans.append((at, at + len(block)))
        at += len(block)
    return spans


def html_paragraphs(data):
    end = data.find(b"<footer")
    return [m.span() for m in re.finditer(
        rb'<p>(?:(?!</p>).)*</p>|<div class="para">(?:(?!<div).)*?</div>',
        data[:end] if end > 0 else data, re.S)]


def skeleton(data):
    return re.findall(rb"<(/?(?:div|p|h\d|li|ul|ol|td|tr|pre)\b)", data)


def document(source, target):
    suffix = os.path.splitext(source)[1]
    sides = []
    for path in (source, target):
        with open(path, "rb") as file:
            # A box of the handbook is text, where it is none on other pages.
            data = file.read().replace(b'class="sidebar"', b'class="box"')
        split = html_paragraphs if suffix == ".html" else text_paragraphs
        sides.append(Text(data, split(data)))
    if len(sides[0].paragraphs) != len(sides[1].paragraphs):
        return None
    if suffix == ".html" and skeleton(sides[0].bytes) != skeleton(sides[1].bytes):
        return None
    return Document(target, suffix, *sides)


def documents(handbook):
    found = []
    for folder in sorted(glob.glob(ROOT + "/corpus/clean/*")):
        source, = glob.glob(folder + "/source.*")
        target, = glob.glob(folder + "/target.*")
        found.append(document(source, target))
    for target in sorted(glob.glob(handbook + "/en-US/*.html")):
        source = target.replace("/en-US/", "/de-DE/")
        if os.path.exists(source) and os.path.getsize(target) < 150_000:
            found.append(document(source, target))
    return [d for d in found if d and len(d.target.paragraphs) >= 4]


class Checker:
    def __init__(self, program):
        self.program, self.folder = program, tempfile.TemporaryDirectory()
        listed = json.loads(subprocess.run([program, "rules", "--format", "json"],
                                           stdout=subprocess.PIPE, check=True).stdout)
        self.rules = {sort: {rule["code"] for rule in listed
                             if "paragraph-" + sort in rule["plants"]} for sort in SIDE}

    def findings(self, document, target):
        names = []
        for side, data in (("de", document.source.bytes), ("en", target)):
            names.append("%s/text.%s%s" % (self.folder.name, side, document.suffix))
            with open(names[-1], "wb") as file:
                file.write(data)
        run = subprocess.run(
            [self.program, "check", "-q", "-j1", "--fail-on", "never",
             "--source-lang", "de", "--target-lang", "en", "--select",
             ",".join(sorted(set().union(*self.rules.values()))),
             "--format", "jsonl"] + names, stdout=subprocess.PIPE, check=True)
        lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
        return [line for line in lines if "rule" in line]


def candidates(document):
    return [i for i, (a, b) in enumerate(document.target.paragraphs)
            if words(document.target.bytes[a:b]) >= 8]


def plant(sort, document, stranger, rng):
    """The planted target and where the fault lies: places, one will do."""
    data, spans = document.target
    i = rng.choice(candidates(document))
    begin, end = spans[i]
    text = data[begin:end]
    border = b"\n" if document.suffix == ".html" else b"\n\n"
    if sort == "removed":
        return data[:begin] + data[end:], [document.source.paragraphs[i]]
    if sort == "moved":
        places = [k for k in range(len(spans)) if abs(k - i) > 1]
        k = rng.choice(places)
        place = spans[k][0]
        if place < begin:
            moved = (data[:place] + text + border + data[place:begin]
                     + data[end:])
            passed = [(a + len(text) + len(border), b + len(text) + len(border))
                      for a, b in spans[k:i]]
            return moved, [(place, place + len(text))] + passed
        moved = data[:begin] + data[end:place] + text + border + data[place:]
        passed = [(a - len(text), b - len(text)) for a, b in spans[i + 1:k]]
        return moved, [(place - len(text), place)] + passed
    if sort == "doubled":
        k = min(i + rng.randrange(1, 3), len(spans) - 1)
        if k == i:
            return (data[:end] + border + text + data[end:],
                    [(end + len(border), end + len(border) + len(text))])
    else:
        a, b = stranger.target.paragraphs[rng.choice(candidates(stranger))]
        text = data_in_kind(stranger, document, stranger.target.bytes[a:b])
        k = i
    place = spans[k][0]
    return (data[:place] + text + border + data[place:],
            [(place, place + len(text))])


def data_in_kind(stranger, document, text):
    """A paragraph of one file, written as one of another."""
    if stranger.suffix == document.suffix:
        return text
    bare = b" ".join(re.sub(rb"<[^>]*>|[*_`]", b"", text).split())
    return b"<p>" + bare + b"</p>" if document.suffix == ".html" else bare


def overlap(finding, side, place):
    shared = 0
    for span in finding["spans"]:
        if span["side"] != side:
            continue
        begin, end = span["byte"], span["byte"] + span["bytes"]
        shared += max(0, min(end, place[1]) - max(begin, place[0]))
    return shared / (place[1] - place[0])


def is_found(sort, findings, places, rules):
    side = SIDE[sort]
    wrong_rules = set().union(*(rules[other] for other in WRONG.get(sort, ())))
    for place in places:
        covered = sum(overlap(f, side, place) for f in findings
                      if f["rule"] in rules[sort])
        wrong = sum(overlap(f, side, place) for f in findings
                    if f["rule"] in wrong_rules)
        if covered >= 0.5 and wrong < 0.5:
            return True
    return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("--most-alarms", type=float, default=1000)
    parser.add_argument("--handbook", default=HANDBOOK)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()

    rng = random.Random(options.seed)
    all_documents = documents(options.handbook)
    checker = Checker(options.program)
    alarms, read = 0, 0
    for untouched in all_documents:
        found = checker.findings(untouched, untouched.target.bytes)
        alarms += len(found)
        read += words(untouched.target.bytes)
        for finding in found if options.verbose else ():
            print("false alarm:", untouched.name, finding["rule"],
                  finding["message"])
    rate = alarms * 20_000 / read
    print("%d documents untouched, %d words: %d false alarms, %.2f for 20,000 "
          "words" % (len(all_documents), read, alarms, rate))
    status = 0 if rate <= options.most_alarms else 1
    clean = [d for d in all_documents if "/corpus/clean/" in d.name]
    others = [d for d in all_documents if d not in clean] or clean
    for sort in SIDE:
        hits = 0
        for number in range(options.count):
            document = rng.choice(clean if number % 2 else others)
            stranger = rng.choice([d for d in all_documents if d != document])
            target, places = plant(sort, document, stranger, rng)
            findings = checker.findings(document, target)
            if is_found(sort, findings, places, checker.rules):
                hits += 1
            elif options.verbose:
                side = document.source.bytes if sort == "removed" else target
                print("missed:", sort, document.name,
                      side[slice(*places[0])].decode()[:300],
                      [(f["rule"], f["message"]) for f in findings])
        print("%-9s %4d of %4d found, %.1f %%"
              % (sort, hits, options.count, 100 * hits / options.count))
        if hits < options.least * options.count:
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
