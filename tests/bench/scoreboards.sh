#!/usr/bin/env bash
# scoreboards.sh PROGRAM BENCH_FOLDER [PAIR...]
# Runs the scoreboards that lie in BENCH_FOLDER, if there are any, and prints
# their last lines: the number challenge, the quantities, interbench (German to
# English, or the pairs named), and the alignment of Text+Berg.
set -euo pipefail

program=$(realpath "$1")
bench=$2
shift 2
if [ ! -d "$bench" ]; then
  echo "no scoreboards in $bench: nothing measured"
  exit 0
fi
bench=$(realpath "$bench")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pairs="check -q --input-format tsv --source-lang {src} --target-lang {tgt} --format bench {input}"

echo "== number challenge"
python3 "$bench/score_challenge.py" "$bench/challenge_numbers_de_en.tsv" \
  --cmd "$program $pairs" --rules NUM,DAT | tail -n 1

echo "== quantities"
python3 "$bench/numbers/score_numbers.py" "$bench/numbers/recognizers.tsv" \
  --cmd "$program quantities --language {lang} --format jsonl {input}"

echo "== alignment, Text+Berg development document"
texts=$bench/align/textberg
"$program" align --input-format lines --source-lang de --target-lang fr \
  --format ladder "$texts/dev.de" "$texts/dev.fr" >"$work/dev.beads"
python3 "$bench/align/score.py" -g "$texts/dev.defr" -t "$work/dev.beads"

for pair in "${@:-de-en}"; do
  echo "== interbench $pair"
  python3 "$bench/interbench/run_bench.py" --data "$bench/interbench/dev" \
    --pair "$pair" --name interlint --cache "$work/cache" \
    --cmd "$program $pairs" >"$work/$pair.txt"
  grep -E "^(NEWS|MEAN|false alarms|SHIPPED|FINAL)|^## Rules" "$work/$pair.txt"
  sed -n '/^## Rules/,/^HEADLINE/p' "$work/$pair.txt" | sed '1d;$d'
done
