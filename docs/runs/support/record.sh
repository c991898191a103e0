#!/bin/sh
# Makes runs again and keeps what they print: `sh docs/runs/support/record.sh` for all of them, or with their names.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- $(ls ./*.sh | sed 's,^\./,,; s,\.sh$,,')

# What the lines depend on; nothing that names this machine.
head_of() {
  echo "# Linux $(uname -r | sed 's/-.*//') on $(uname -m), $(date -u +%F), as $(id -u | sed 's/^0$/root/; t; s/.*/an ordinary user/')"
  tools=$(sed -n 's/^needs //p' "$1.sh" | tr ' ' '\n' | sort -u | while read -r tool; do version_of "$tool"; done | sort -u | paste -sd, | sed 's/,/, /g')
  echo "# ${tools:-no tool but the shell}"
  echo "# again: sh docs/runs/$1.sh"
}

version_of() {
  case $1 in
    unshare | nsenter | setpriv | mount) unshare --version | sed 's/.*from //' ;;
    ip) ip -V | sed 's/.*\(iproute2-[0-9.]*\).*/\1/; s/-/ /' ;;
    perl) perl -e 'printf "perl %vd\n", $^V' ;;
    cc) cc --version | sed -n '1s/^\([a-z]*\).* \([0-9.]*\)$/\1 \2/p' ;;
    capsh) ;;
    ps) ps --version | sed 's/ from / /; s/^ps //' ;;
    *) ;;
  esac
}

errors=$(mktemp)
trap 'rm -f "$errors"' EXIT
for name; do
  status=0
  lines=$(sh "./$name.sh" 2>"$errors") || status=$?
  case $status in
    0) { head_of "$name"; echo; printf '%s\n' "$lines"; } > "$name.txt"; echo "recorded $name" ;;
    77) echo "skipped $name: $(cat "$errors")" ;;
    *) echo "failed $name: $(cat "$errors")"; exit 1 ;;
  esac
done
