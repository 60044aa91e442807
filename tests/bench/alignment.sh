#!/usr/bin/env bash
# alignment.sh SCORES PROGRAM LEXICONS [TEXTBERG]
# Aligns documents of known alignment, made of the manual pages in manpages-de
# (on which nothing is tuned), and prints how well: with the lexicons and
# without.  TEXTBERG, a folder with
# dev.de, dev.fr and dev.defr, is aligned too if it is there.
set -euo pipefail

scores=$1
program=$2
lexicons=$3
bench=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$bench/pairs.py" manual >"$work/pairs.tsv"
if [ ! -s "$work/pairs.tsv" ]; then
  echo "no texts: install manpages-de"
  exit 0
fi
for seed in 101 102; do
  python3 "$bench/documents.py" "$work/pairs.tsv" "$work/hard-$seed" \
    --seed "$seed" --level hard
done
python3 "$bench/documents.py" "$work/pairs.tsv" "$work/light-101" \
  --seed 101 --level light
cd "$work"
echo "== with a lexicon"
"$scores" --lexicons "$lexicons" hard-101 hard-102 light-101
echo "== without"
"$scores" hard-101 hard-102 light-101
if [ -d "${4:-}" ]; then
  echo "== Text+Berg development document"
  mkdir textberg
  cp "$4/dev.de" textberg/dev.source
  cp "$4/dev.fr" textberg/dev.target
  cp "$4/dev.defr" textberg/dev.gold
  "$scores" --languages de-fr --lexicons "$lexicons" textberg
  "$scores" --languages de-fr textberg
fi
echo "== time of the whole program"
head -n 10000 pairs.tsv | cut -f1 >a.de
head -n 10000 pairs.tsv | cut -f2 >a.en
time "$program" align --input-format lines --format ladder a.de a.en \
  --source-lang de --target-lang en >/dev/null
