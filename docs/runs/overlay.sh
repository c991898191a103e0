#!/bin/sh
# What commands leave in the upper layer: whole copies, whiteouts, opaque directories; and what a deletion gives back.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare mount
needs_root
needs_overlay
mkdir disk
mount -t tmpfs t disk
cd disk

# An empty overlay over the folder "low"; `upper` lists what its upper layer holds.
fresh() {
  umount m 2>/dev/null || true
  rm -rf up work m low
  mkdir up work m low
}
# In a user namespace, the mark of an opaque directory is kept under a name that needs no privilege: userxattr.
join() { mount -t overlay o -o "lowerdir=low,upperdir=up,workdir=work${RUN_IN_USER_NAMESPACE:+,userxattr}" m; }
upper() { (cd up && find . ! -name . | sort | while read -r name; do
  if [ -c "$name" ]; then echo "up/${name#./}: character device $(stat -c '%t,%T' "$name")"
  elif [ -d "$name" ]; then echo "up/${name#./}: directory"
  else echo "up/${name#./}: file of $(stat -c %s "$name") bytes"; fi
done); }

say 'echo X >> m/a; rm m/b; echo N > m/n (low holds a, 5 bytes, and b)'
fresh
printf 'A\nA2\n' > low/a
echo B > low/b
join
cat m/a >/dev/null
echo "after reading m/a, entries in up: $(find up ! -name up | wc -l)"
echo X >> m/a; rm m/b; echo N > m/n
upper
echo "low/a: $(tr '\n' ' ' < low/a)"
echo "low/b is still there: $(whether test -f low/b)"
mkdir up2 work2 m2
mount -t overlay o -o lowerdir=low,upperdir=up2,workdir=work2 m2
echo "a second overlay on the same low sees: $(cd m2 && echo *)"
umount m2

say 'A file of 100 MiB: what copies it up'
head -c 100M /dev/zero > big
size() { if [ -f up/big ]; then echo "$(($(stat -c %s up/big) / 1048576)) MiB"; else echo '0 MiB'; fi; }
for act in reading stat chmod 'opening it for writing, without a write' 'appending one byte'; do
  fresh
  ln big low/big
  join
  case $act in
    reading) cat m/big >/dev/null ;;
    stat) stat m/big >/dev/null ;;
    chmod) chmod 600 m/big ;;
    opening*) : >> m/big ;;
    appending*) printf x >> m/big ;;
  esac
  echo "$act: up holds $(size)"
done
used() { df -k --output=used . | tail -n 1; }
before=$(used)
rm m/big
echo "then rm m/big: $((($(used) - before) / -1024)) MiB freed on the disk, and up holds:"
upper
echo "the file of the lower layer: $(($(stat -c %s low/big) / 1048576)) MiB"

say 'A directory deleted and created again'
fresh
mkdir low/d
echo old > low/d/old
join
rm -r m/d
upper
mkdir m/d
upper
echo "m/d holds: $(ls m/d | wc -l) entries; low/d still holds: $(ls low/d)"

say 'A file made in the container, then deleted: nothing is left'
fresh
join
echo x > m/x; rm m/x
echo "entries in up: $(find up ! -name up | wc -l)"

say 'A work directory on another file system'
fresh
mkdir other
mount -t tmpfs t other
mkdir other/work
try 'mounting' mount -t overlay o -o lowerdir=low,upperdir=up,workdir=other/work m
