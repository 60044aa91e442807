#!/usr/bin/env python3
"""Documents with known alignment, made of sentence pairs.

usage: documents.py PAIRS.tsv OUT [--seed S] [--level light|hard] [--size 100]
                    [--most N]

PAIRS.tsv: source TAB target, a pair a line, in the order of the text.  Every
--size pairs make a document of OUT: NN.source and NN.target, a sentence a line,
an empty line between paragraphs, and NN.gold, "[0, 1]:[2]", counted from 0.
Sentences are merged, cut, exchanged, deleted, added, and paragraph ends moved.
Pairs of several sentences, of less than three words and of no prose are left
out.  The same seed makes the same documents.
"""
import argparse
import os
import random
import re

# Chance per pair, in this order on one random number.
RATES = {
    "light": dict(merged_source=.015, merged_target=.015, three=.002,
                  exchanged=.003, deleted=.012, deleted_block=.002, added=.008,
                  cut=.03, moved_border=.03),
    "hard": dict(merged_source=.06, merged_target=.05, three=.015,
                 exchanged=.015, deleted=.03, deleted_block=.008, added=.03,
                 cut=.06, moved_border=.15),
}
CUT = re.compile(
    r"(;|,? (?:and|but|which|who|while|because|although)|,| –) ")
SENTENCE_END = re.compile(r"[.!?][\"“”’)]* +[\"„“(]*[A-ZÄÖÜ]")


def is_sentence(text):
    return (3 <= len(text.split()) <= 60 and not SENTENCE_END.search(text)
            and sum(c.isalpha() or c == " " for c in text) > .8 * len(text))


def pairs_in(path):
    pairs = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = [cell.strip() for cell in line.rstrip("\n").split("\t")]
            if len(cells) > 1 and all(map(is_sentence, cells[:2])):
                pairs.append((cells[0], cells[1]))
    return pairs


def cut_in_two(text, rng):
    places = [m for m in CUT.finditer(text)
              if .3 * len(text) < m.start() < .7 * len(text)]
    if not places:
        return None
    place = rng.choice(places)
    first = text[:place.start()].rstrip(" ,;–") + "."
    second = text[place.end():]
    word = place[0].strip(" ,;–")
    if word in ("and", "but"):
        second = word + " " + second
    elif word in ("which", "who"):
        second = "This " + second
    return [first, second[:1].upper() + second[1:]]


def beads(pairs, strangers, rates, rng):
    """Lists of source and of target sentences that belong together."""
    i = 0
    while i < len(pairs):
        draw, sort = rng.random(), "kept"
        for name, rate in rates.items():
            if draw < rate:
                sort = name
                break
            draw -= rate
        source, target = zip(*pairs[i:i + 4])
        left = len(source)
        if sort == "merged_source" and left > 1:
            yield [" ".join(source[:2])], list(target[:2])
            i += 2
        elif sort == "merged_target" and left > 1:
            yield list(source[:2]), [" ".join(target[:2])]
            i += 2
        elif sort == "three" and left > 2:
            one = (list(source[:3]), [" ".join(target[:3])])
            other = ([" ".join(source[:3])], list(target[:3]))
            yield one if rng.random() < .5 else other
            i += 3
        elif sort == "exchanged" and left > 1:
            yield list(source[:2]), [target[1], target[0]]
            i += 2
        elif sort in ("deleted", "deleted_block"):
            count = 1 if sort == "deleted" else rng.randint(2, 4)
            for sentence in source[:count]:
                yield [sentence], []
            i += min(count, left)
        else:
            if sort == "added":
                yield [], [rng.choice(strangers)[1]]
            two = cut_in_two(target[0], rng) if sort == "cut" else None
            yield [source[0]], two or [target[0]]
            i += 1


def write(base, made, rates, rng):
    with open(base + ".source", "w", encoding="utf-8") as sources, \
            open(base + ".target", "w", encoding="utf-8") as targets, \
            open(base + ".gold", "w", encoding="utf-8") as gold:
        i = j = 0
        left = rng.randint(1, 6)
        for source, target in made:
            gold.write("%s:%s\n" % (list(range(i, i + len(source))),
                                    list(range(j, j + len(target)))))
            i, j = i + len(source), j + len(target)
            sources.writelines(line + "\n" for line in source)
            targets.writelines(line + "\n" for line in target)
            left -= 1
            if left <= 0:  # a paragraph ends, now and then on one side alone
                if rng.random() > rates["moved_border"] / 2:
                    sources.write("\n")
                if rng.random() > rates["moved_border"]:
                    targets.write("\n")
                left = rng.randint(1, 6)
            elif rng.random() < rates["moved_border"] / 6:
                targets.write("\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs")
    parser.add_argument("out")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--level", choices=RATES, default="hard")
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--most", type=int, default=60)
    options = parser.parse_args()
    pairs = pairs_in(options.pairs)
    os.makedirs(options.out, exist_ok=True)
    rates = RATES[options.level]
    changes = {k: v for k, v in rates.items() if k != "moved_border"}
    starts = range(0, len(pairs) - options.size // 2, options.size)
    step = max(1, len(starts) // options.most)
    for number, start in enumerate(list(starts)[::step][:options.most]):
        rng = random.Random("%s-%s-%d" % (options.seed, options.level, number))
        end = start + options.size
        made = list(beads(pairs[start:end], pairs[:start] + pairs[end:],
                          changes, rng))
        write(os.path.join(options.out, "%03d" % number), made, rates, rng)


if __name__ == "__main__":
    main()
