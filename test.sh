#!/usr/bin/env bash
# test.sh [--sanitize]
# Installs what the tests need, builds, and passes every test.  With --sanitize
# the same once more under the address and undefined behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")"

cmake/install-packages.sh packages.txt
presets=(release)
[ "${1:-}" != --sanitize ] || presets+=(dev)

for preset in "${presets[@]}"; do
  echo "== $preset"
  cmake --preset "$preset" -Wno-dev --log-level=WARNING
  cmake --build --preset "$preset" -j "$(nproc)"
  ctest --preset "$preset" -j "$(nproc)" --progress
done
