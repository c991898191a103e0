#!/bin/sh
# Each option of unshare makes one new namespace and leaves the seven others shared. What keeps one alive without a process.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare mount nsenter
needs_root

say 'What a child of unshare has that its caller has not'
look='for kind in mnt uts ipc pid net user cgroup time; do readlink /proc/self/ns/$kind; done'
sh -c "$look" > before
for option in mount uts ipc pid net user cgroup time; do
  new=$(unshare --$option --fork sh -c "$look" | diff before - | sed -n 's/^> \([a-z]*\):.*/\1/p' | paste -sd' ')
  echo "unshare --$option: $new"
done

say 'What keeps a namespace alive'
touch kept
unshare --uts=kept sh -c 'hostname kept-alive'
echo "no process is left in it, but its link is mounted: nsenter finds the name $(nsenter --uts=kept hostname)"
umount kept
try 'nsenter once it is unmounted' nsenter --uts=kept hostname
unshare --uts sh -c 'hostname held; exec sleep 60' &
sleeper=$!
while [ "$(nsenter --uts --target $sleeper hostname 2>/dev/null)" != held ]; do sleep 0.01; done
exec 9< "/proc/$sleeper/ns/uts"
kill $sleeper
wait $sleeper 2>/dev/null || true
echo "its process has ended, but a descriptor is open: nsenter finds the name $(nsenter --uts=/proc/self/fd/9 hostname)"
