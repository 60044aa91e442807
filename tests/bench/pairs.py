#!/usr/bin/env python3
"""Sentence pairs to measure speed on, from human translations in Debian.

usage: pairs.py [handbook | manual] > PAIRS.tsv

Reads the packages debian-handbook and manpages-de (with the English pages that
they translate) and prints source TAB target, German and English, every pair
once; of one of the two, if it is named.  Two texts are paired block by block where both have the same sequence of
elements (HTML) or of macros (roff) within a section.  The texts are under
their own licences: the output is for measuring and is not kept.
"""
import difflib
import glob
import gzip
import hashlib
import itertools
import os
import re
import sys
from html.parser import HTMLParser

HANDBOOK = "/usr/share/doc/debian-handbook/html"
MANUAL = "/usr/share/man"
BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "li", "dt", "dd", "td", "th"}
PARAGRAPH = re.compile(r"\.(?:PP|P|LP|TP|IP|HP|RS|RE|SS|EX|EE|nf|fi|sp)\b")
ESCAPES = [
    (re.compile(r"\\f(?:\[[^\]]*\]|\(..|.)"), ""),
    (re.compile(r"\\\(:([aouAOU])"),
     lambda m: "äöüÄÖÜ"["aouAOU".index(m[1])]),
    (re.compile(r"\\(?:\(|\[)(?:ss)\]?"), "ß"),
    (re.compile(r"\\(?:\(|\[)(?:aq|cq)\]?"), "'"),
    (re.compile(r"\\(?:\(|\[)(?:lq|rq|Bq|dq)\]?"), '"'),
    (re.compile(r"\\(?:\(|\[)(?:en|em)\]?"), "–"),
    (re.compile(r"\\(?:\(|\[)(?:bu|co|rg|tm|ha|ti|rs)\]?"), ""),
    (re.compile(r"\\[&|^%:/,]|\\s[-+]?\d"), ""),
    (re.compile(r"\\-"), "-"),
    (re.compile(r"\\[ ~0]"), " "),
    (re.compile(r"\\e"), r"\\"),
]


class Page(HTMLParser):
    """The block elements of a page, each with its own text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.open = [], []

    def handle_starttag(self, tag, attributes):
        if tag in BLOCKS:
            self.open.append([tag, ""])
            self.blocks.append(self.open[-1])

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            while self.open and self.open.pop()[0] != tag:
                pass

    def handle_data(self, data):
        if self.open:
            self.open[-1][1] += data


def html_blocks(path):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    return [(tag, " ".join(text.split())) for tag, text in page.blocks]


def plain(line):
    for pattern, replacement in ESCAPES:
        line = pattern.sub(replacement, line)
    return line


def manual_sections(path):
    """Lists of (macro, text), one a section."""
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as file:
        sections, blocks = [], []
        for line in file.read().split("\n"):
            if line.startswith((".SH", ".SS")):
                blocks = [(line[:3], "")]
                sections.append(blocks)
            elif match := PARAGRAPH.match(line):
                blocks.append((match[0], ""))
            elif line.startswith((".B", ".I", ".R", ".SM")) and blocks:
                words = line.split(None, 1)[1:] or [""]
                macro, text = blocks[-1]
                blocks[-1] = (macro, text + " " + words[0].replace('"', ""))
            elif line and line[0] not in ".'" and blocks:
                macro, text = blocks[-1]
                blocks[-1] = (macro, text + " " + plain(line))
    return sections


def matched(german, english):
    """Blocks of two texts that stand in the same sequence of elements."""
    shapes = [b[0] for b in german], [b[0] for b in english]
    for run in difflib.SequenceMatcher(None, *shapes, False).get_matching_blocks():
        if run.size == len(shapes[0]) or run.size > 3:
            yield from zip(german[run.a:run.a + run.size],
                           english[run.b:run.b + run.size])


def handbook():
    for path in sorted(glob.glob(f"{HANDBOOK}/de-DE/*.html")):
        twin = path.replace("de-DE", "en-US")
        if os.path.exists(twin):
            yield from matched(html_blocks(path), html_blocks(twin))


def manual():
    for path in sorted(glob.glob(f"{MANUAL}/de/man*/*.gz")):
        twin = path.replace("/de/", "/")
        if not os.path.exists(twin):
            continue
        german, english = manual_sections(path), manual_sections(twin)
        # German pages end in a section on their translators.
        if len(german) - len(english) not in (0, 1):
            continue
        for one, other in zip(german, english):
            yield from matched(one, other)


def sentences(text):
    return re.split(r"(?<=[a-zäöüß)][.!?]) (?=[A-ZÄÖÜ])", text)


def pairs(names=()):
    """(source, target) of the named texts, else of all: every pair once."""
    seen = set()
    texts = {"handbook": handbook, "manual": manual}
    made = itertools.chain.from_iterable(texts[name]() for name in names or texts)
    for (_, german), (_, english) in made:
        german, english = " ".join(german.split()), " ".join(english.split())
        parts = sentences(german), sentences(english)
        if len(parts[0]) != len(parts[1]):
            parts = [german], [english]
        for pair in zip(*parts):
            ratio = (len(pair[0]) + 15) / (len(pair[1]) + 15)
            if 0.6 < ratio < 1.9 and pair[0] != pair[1] and pair not in seen:
                seen.add(pair)
                yield pair


def longest_side(pair):
    """In words."""
    return max(len(text.split()) for text in pair)


def rank(text):
    """Where a text comes in an order by chance that is always the same."""
    return hashlib.sha256(text.encode()).digest()


def chosen(rows, count):
    """So many pairs, in their order; what else is there hardly matters."""
    by_chance = sorted(range(len(rows)), key=lambda i: rank("\t".join(rows[i])))
    return [rows[i] for i in sorted(by_chance[:count])]


def main():
    for pair in pairs(sys.argv[1:]):
        sys.stdout.write("\t".join(pair) + "\n")


if __name__ == "__main__":
    main()
