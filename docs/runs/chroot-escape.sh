#!/bin/sh
# The escape program of the chapter, compiled from its text: out of a chroot, but not out of a root changed by pivot_root.
. "$(dirname "$0")/support/common.sh"
needs unshare mount cc
needs_root
needs_overlay
sed -n '/^```c$/,/^```$/p' "$RUNS/../../content/3-containers/en.mdx" | sed '1d;$d' > esc.c
cc -static -Wall -Wno-unused-result -o esc esc.c 2>/dev/null || skip 'there is no C library to link statically'

# Two copies of the system, in memory: "host", with a marker at its root, and "box", without.
mkdir layers
mount -t tmpfs t layers
for root in host box; do
  mkdir -p layers/$root/up layers/$root/work layers/$root/root
  mount -t overlay o -o lowerdir=/,upperdir=layers/$root/up,workdir=layers/$root/work layers/$root/root
  mkdir -p layers/$root/root/srv/j
done
touch layers/host/root/marker
cp esc layers/host/root/srv/j/esc
cp esc layers/box/root/esc

cat > go.sh <<'E2'
. "$RUNS/support/common.sh"
box=$PWD/layers/box/root
cd layers/host/root
pivot_root . mnt
cd /
say 'chroot, then the program: the marker at the root of the host is found (0)'
status=0
chroot /srv/j /esc || status=$?
echo "status $status"

say 'pivot_root, the old root unmounted, then the program: no marker (255)'
mount --bind "/mnt$box" srv
cd srv
pivot_root . mnt
cd /
mount -t proc proc /proc
umount -l /mnt
status=0
/esc || status=$?
echo "status $status"
E2
unshare --mount sh go.sh
