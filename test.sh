#!/usr/bin/env bash
# Installs what the tests need, builds, and passes every test.
set -euo pipefail
cd "$(dirname "$0")"

cmake/install-packages.sh packages.txt
jobs=$(nproc)

for preset in release dev; do
  echo "== $preset"
  cmake --preset "$preset" -Wno-dev --log-level=WARNING
  cmake --build --preset "$preset" -j "$jobs"
  ctest --preset "$preset" -j "$jobs" --progress
done
