#!/bin/sh
# Version 2: a group holds processes or hands out a domain controller to its children, not both. And the files that concern a whole group.
. "$(dirname "$0")/support/common.sh"
needs perl
needs_root
root=$(sed -n 's/^[^ ]* \([^ ]*\) cgroup2 .*/\1/p' /proc/mounts | head -n 1)
[ -n "$root" ] || skip 'cgroup version 2 is not mounted'
hand_out "$root" '^(memory|io|hugetlb|rdma|misc)$' || true
group=$(new_cgroup2)
controller=$(tr ' ' '\n' < "$group/cgroup.controllers" | grep -E '^(memory|io|hugetlb|rdma|misc)$' | head -n 1)
[ -n "$controller" ] || skip 'no domain controller is in version 2 here'
here "with the controller $controller"
mkdir "$group/leaf"
echo "$group/leaf" >> cgroups
sleep 60 &
sleeper=$!
into() { put "$sleeper" "$1/cgroup.procs"; }
share() { put "$1" "$group/cgroup.subtree_control"; }

say 'A group with a process in it'
into "$group"
try 'handing the controller out to its children' share "+$controller"
say 'Its process moved to a leaf'
into "$group/leaf"
try 'handing the controller out to its children' share "+$controller"
try 'moving the process back' into "$group"
say 'The controller taken back'
share "-$controller"
try 'moving the process back' into "$group"
kill $sleeper
wait $sleeper 2>/dev/null || true

say 'Freezing and killing a whole group'
sh -c 'echo $$ > "$1/cgroup.procs"; while :; do :; done' sh "$group/leaf" &
sh -c 'echo $$ > "$1/cgroup.procs"; exec sleep 60' sh "$group/leaf" &
until [ "$(wc -l < "$group/leaf/cgroup.procs")" -eq 2 ]; do sleep 0.01; done
echo 1 > "$group/leaf/cgroup.freeze"
until grep -q '^frozen 1' "$group/leaf/cgroup.events"; do sleep 0.01; done
echo 'cgroup.freeze 1: cgroup.events says frozen 1'
echo 1 > "$group/leaf/cgroup.kill"
until grep -q '^populated 0' "$group/leaf/cgroup.events"; do sleep 0.01; done
echo 'cgroup.kill 1: cgroup.events says populated 0, although frozen'

echo 0 > "$group/leaf/cgroup.freeze"

say 'The cgroup namespace'
sh -c 'echo $$ > "$1/cgroup.procs"; exec unshare --cgroup sh -c "sed -n s/^0:://p /proc/self/cgroup"' sh "$group/leaf" | sed 's/^/a process of the leaf reads its path as: /'
end_group "$group/leaf"
end_group "$group"
