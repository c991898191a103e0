#!/bin/sh
# The same processes in two lists: ps -eo pid,cmd inside two PID namespaces, one with an init, and from outside.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare nsenter ps
needs_root

# A stand-in for an init: number 1, with two services.
unshare --fork --pid --mount-proc sh -c 'sleep 301 & sleep 302 & exec sleep 300' &
a=$!
unshare --fork --pid --mount-proc sleep 400 &
b=$!
until [ "$(ps -eo args= | grep -c '^sleep [34]0')" -eq 4 ]; do sleep 0.01; done
one_of() { ps -o pid= --ppid "$1" | tr -d ' '; }

list() {
  nsenter --target "$1" --pid --mount ps -eo pid,cmd | grep -v ' ps ' | sed 's/^ *//'
}
say 'ps -eo pid,cmd in A (ps itself left out)'
list "$(one_of $a)"
say 'ps -eo pid,cmd in B'
list "$(one_of $b)"
say 'From outside, the same four, under other numbers'
ps -eo cmd= | grep '^sleep [34]0' | sort
echo "one of them has number 1 here: $(ps -eo pid=,cmd= | grep 'sleep [34]0' | grep -q '^ *1 ' && echo yes || echo no)"
kill -9 "$(one_of $a)" "$(one_of $b)"
wait
