#!/usr/bin/env bash
# install-packages.sh LIST...
# Installs the Debian packages that the lists name and that are not there yet.
set -euo pipefail

missing=()
while read -r package; do
  dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null |
    grep -qx installed || missing+=("$package")
done < <(cat "$@")
[ "${#missing[@]}" -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "interlint is built on Debian 12; install by hand: ${missing[*]}" >&2
  exit 1
fi
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)
echo "installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends \
  "${missing[@]}" >/dev/null
