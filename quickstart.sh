#!/usr/bin/env bash
# Installs what interlint needs, builds it, checks a sample article and shows
# the report.  Quick the second time.
set -euo pipefail
cd "$(dirname "$0")"

cmake/install-packages.sh packages.txt
mkdir -p build
cmake --preset release -Wno-dev --log-level=WARNING
cmake --build --preset release --target interlint lexicon-de-en lexicon-en

sample=corpus/de-en/chip-plant
report=build/chip-plant.xml
echo
echo "\$ interlint check $(echo "$sample"/source.de.* "$sample"/target.en.*)"
status=0
build/release/interlint check --output "xml=$report" \
  "$sample"/source.de.* "$sample"/target.en.* || status=$?
# 1 means findings, which is what the sample is for.
[ "$status" -le 1 ] || exit "$status"
echo
echo "The XML report is in $report; the program is build/release/interlint."
