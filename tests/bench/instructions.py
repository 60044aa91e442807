#!/usr/bin/env python3
"""Instructions a pair, counted by valgrind: the same on a busy machine.

usage: instructions.py PROGRAM [--icu PROGRAM] [--pairs N] [--most N]

Checks N (2,000) pairs of Debian's texts (pairs.py), none longer than 300 words
a side, on one thread.  What a run costs before the first pair, and what is
loaded when first needed, is taken off: the first 100 pairs are also checked
alone, and the figure is the difference for one of the others.  With --icu
(tests/bench/icu_words.cc) the same is said of ICU's word breaking, and how many
times that the check is.  Repeats to .01 %.  Exit status 1: more than --most
instructions a pair.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

import pairs as debian

LEAD = 100
MOST_WORDS = 300


def instructions(command):
    """Of one run, by callgrind."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", run.stderr)[1])


def instructions_a_pair(command, rows, folder):
    """Beyond the start, by the difference of two runs."""
    counts = []
    for name, some in (("lead.tsv", rows[:LEAD]), ("all.tsv", rows)):
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.writelines("\t".join(row) + "\n" for row in some)
        counts.append(instructions([*command, path]))
    print(f"  {os.path.basename(command[0])}: {counts[0]:,} for {LEAD} pairs, "
          f"{counts[1]:,} for {len(rows):,}", flush=True)
    return (counts[1] - counts[0]) / (len(rows) - LEAD)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--icu")
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--most", type=float)
    options = parser.parse_args()
    rows = debian.chosen([pair for pair in debian.pairs()
                          if debian.longest_side(pair) < MOST_WORDS], options.pairs)
    if len(rows) < options.pairs:
        sys.exit("Debian's packages debian-handbook and manpages-de are needed")
    check = [options.program, "-j1", "-q", "check", "--source-lang", "de",
             "--target-lang", "en", "--exit-zero", "--format", "none",
             "--input-format", "tsv"]
    with tempfile.TemporaryDirectory() as folder:
        count = instructions_a_pair(check, rows, folder)
        line = f"{count / 1000:.1f} k instructions a pair"
        if options.icu:
            icu = instructions_a_pair([options.icu], rows, folder)
            line += f", {count / icu:.1f} times ICU's word breaking ({icu / 1000:.1f} k)"
    print(line)
    return 0 if options.most is None or count <= options.most else 1


if __name__ == "__main__":
    sys.exit(main())
