#!/bin/sh
# A new mount namespace begins with a copy of the mounts; propagation decides whether later ones pass between the two.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare mount nsenter perl
needs_root
mkdir point

# A shared mount "point", its copy in a new namespace, and then a mount made on each side. `between "words" options of unshare`
between() {
  kind=$1
  shift
  mount -t tmpfs outer point
  mount --make-shared point
  mkdir point/ours point/theirs
  unshare --mount "$@" sleep 60 &
  child=$!
  until [ "$(readlink /proc/$child/ns/mnt)" != "$(readlink /proc/self/ns/mnt)" ] && [ "$(cat /proc/$child/comm)" = sleep ]; do sleep 0.01; done
  mount -t tmpfs t point/ours
  echo "$kind: a mount made outside shows up inside: $(whether nsenter --mount --target $child mountpoint -q "$W/point/ours")"
  nsenter --mount --target $child mount -t tmpfs t "$W/point/theirs"
  echo "$kind: a mount made inside shows up outside: $(whether mountpoint -q point/theirs)"
  kill $child
  wait $child 2>/dev/null || true
  umount --recursive point
}

say 'Between a shared mount and its copy in a new namespace'
between shared --propagation shared
between slave --propagation slave
between private --propagation private
between 'the command unshare, without options'

number=$(syscall_number 272 97)
say 'The system call unshare(CLONE_NEWNS) changes no propagation'
mount -t tmpfs outer point
mount --make-shared point
perl -e 'syscall($ARGV[0], 0x20000) == 0 or die $!; exec "sh", "-c", "grep -c \" $ARGV[1]/point .*shared:\" /proc/self/mountinfo" ' "$number" "$W" | sed 's/^1$/the copy of a shared mount is shared: yes/'
