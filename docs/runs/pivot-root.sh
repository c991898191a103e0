#!/bin/sh
# What pivot_root asks for: a new root that is a mount point, and no shared propagation. It then moves everybody in the namespace whose root is the old one, and leaves other current directories where they are.
. "$(dirname "$0")/support/common.sh"
needs unshare mount
needs_root
needs_overlay
mkdir -p new/old

say 'The new root'
try 'pivot_root to a plain directory' unshare --mount pivot_root new new/old
try 'pivot_root to the same directory, mounted on itself' unshare --mount sh -c 'mount --bind new new; pivot_root new new/old'

say 'Propagation'
try 'pivot_root where the current root is shared' unshare --mount sh -c 'mount --bind new new; mount --make-shared /; pivot_root new new/old'
try 'pivot_root where the new root is shared' unshare --mount sh -c 'mount --bind new new; mount --make-shared new; pivot_root new new/old'

say 'A process of the same namespace that did not call pivot_root'
mkdir layers
mount -t tmpfs t layers
mkdir layers/up layers/work layers/root
mount -t overlay o -o lowerdir=/,upperdir=layers/up,workdir=layers/work layers/root
cat > go.sh <<'E2'
cd layers/root
sleep 60 &
sleeper=$!
root_of() { stat -L -c %d:%i "/proc/$1/root/."; }
new=$(stat -c %d:%i .)
[ "$(root_of $sleeper)" = "$new" ] || echo 'its root before: the old one'
pivot_root . mnt
cd /
mount -t proc proc /proc
[ "$(root_of $sleeper)" = "$new" ] && echo 'its root afterwards: the new one'
kill $sleeper
E2
unshare --mount sh go.sh

say 'The old root unmounted: what a process finds whose current directory was deeper in the old tree'
mkdir deep
touch deep/marker
mkfifo pipe
cat > left.sh <<'E2'
found() { [ -e "$2" ] && echo "marker by $1: found" || echo "marker by $1: not found"; }
marker=$PWD/deep/marker
(
  cd deep
  read -r go
  found 'the current directory' marker
  found 'its path' "$marker"
) < pipe &
exec 4> pipe
rm "layers/root$marker"
cd layers/root
pivot_root . mnt
cd /
mount -t proc proc /proc
umount -l /mnt
echo go >&4
wait
E2
unshare --mount sh left.sh
