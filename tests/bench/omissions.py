#!/usr/bin/env python3
"""How well are omissions found?  Takes words out of clean translations.

usage: omissions.py PROGRAM PAIRS.tsv [--words 4,6,8] [--seed 7] [--pair de-en]

PAIRS.tsv: source TAB target, clean; 80 lines count as one document.  For each
number of words k, in every eighth target (in turn, so that each is cut once)
k words in a row are taken out, in a place drawn with the seed.  A cut target
is found if it has a warning or an error that it had not before.  Prints the
share of clean targets with one, and the share of cut ones found, by OMI rules
alone and by all.
"""
import argparse, json, random, subprocess, tempfile

LINES = 80
EVERY = 8


def findings(program, pair, rows):
    """By line: the codes of warnings and errors."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.writelines(f"{s}\t{t}\n" for s, t in rows)
        file.flush()
        source, target = pair.split("-")
        out = subprocess.run([program, "check", "-q", "--input-format", "tsv", "--source-lang", source,
                              "--target-lang", target, "--format", "bench", file.name],
                             capture_output=True, text=True).stdout
    found = [[] for _ in rows]
    for line in out.splitlines():
        finding = json.loads(line)
        if finding["severity"] != "info":
            found[finding["segment"] - 1].append(finding["rule"])
    return found


def cut(target, count, draw):
    """Without `count` words in a row; none if too little would be left."""
    words = target.split()
    if len(words) < count + 4:
        return None
    at = draw.randrange(len(words) - count)
    return " ".join(words[:at] + words[at + count:])


def is_omission(code):
    return code.startswith("OMI")


def measure(program, pair, documents, count, seed):
    draw = random.Random(seed)
    clean = [findings(program, pair, rows) for rows in documents]
    total = by_omission = by_any = 0
    for rows, before in zip(documents, clean):
        for turn in range(EVERY):
            planted = list(rows)
            places = []
            for i in range(turn, len(rows), EVERY):
                shorter = cut(rows[i][1], count, draw)
                if shorter is not None:
                    planted[i] = (rows[i][0], shorter)
                    places.append(i)
            after = findings(program, pair, planted)
            for i in places:
                new = [code for code in after[i] if after[i].count(code) > before[i].count(code)]
                total += 1
                by_omission += any(map(is_omission, new))
                by_any += bool(new)
    lines = sum(map(len, documents))
    flagged = sum(bool(codes) for document in clean for codes in document)
    omission = sum(any(map(is_omission, codes)) for document in clean for codes in document)
    print(f"{count:2d} words: {total} cut, found by OMI {100 * by_omission / total:.1f} %, by all {100 * by_any / total:.1f} %; "
          f"clean flagged by OMI {100 * omission / lines:.2f} %, by all {100 * flagged / lines:.2f} % of {lines}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("pairs")
    arguments.add_argument("--words", default="4,6,8")
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--pair", default="de-en")
    given = arguments.parse_args()
    rows = [line.rstrip("\n").split("\t")[:2] for line in open(given.pairs, encoding="utf-8")]
    documents = [rows[i:i + LINES] for i in range(0, len(rows), LINES)]
    for count in map(int, given.words.split(",")):
        measure(given.program, given.pair, [d for d in documents if len(d) >= LINES // 2], count, given.seed)


if __name__ == "__main__":
    main()
