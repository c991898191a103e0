#!/bin/sh
# What root of a new user namespace may do, and what stays refused: the capability counts where the object is owned.
. "$(dirname "$0")/support/common.sh"
needs unshare mount ip perl
needs_user_namespaces
needs_overlay

say 'An ordinary user in a new user namespace, and nothing else'
cat > alone.sh <<'E2'
. "$RUNS/support/common.sh"
echo "uid: $(id -u)"
echo "every capability of this kernel is effective: $(whether has_bit "$(mask CapEff)" "$(cat /proc/sys/kernel/cap_last_cap)")"
here "CapEff $(mask CapEff)"
try 'changing the host name' hostname zork
try 'mounting a tmpfs' mount -t tmpfs t m
E2
mkdir m
as_user unshare --user --map-root-user sh alone.sh

say 'With a UTS namespace as well (unshare --user --uts)'
as_user unshare --user --map-root-user --uts sh -c '. "$RUNS/support/common.sh"; try "changing the host name" hostname zork; hostname'

say 'With a mount namespace as well (unshare --user --mount)'
cat > mounts.sh <<'E2'
. "$RUNS/support/common.sh"
try 'mounting a tmpfs' mount -t tmpfs t m
mkdir m/low m/up m/work m/all
try 'mounting an overlayfs on it' mount -t overlay o -o lowerdir=m/low,upperdir=m/up,workdir=m/work m/all
try 'mounting proc' mount -t proc proc m/all
E2
as_user unshare --user --map-root-user --mount sh mounts.sh
say 'With a PID namespace as well (unshare --user --mount --pid --fork)'
as_user unshare --user --map-root-user --mount --pid --fork sh -c '. "$RUNS/support/common.sh"; try "mounting proc" mount -t proc proc m'
say 'With a network namespace as well (unshare --user --net)'
as_user unshare --user --map-root-user --net sh -c '. "$RUNS/support/common.sh"; try "ip link set lo up" ip link set lo up; try "creating an interface" ip link add v0 type veth peer name v1'

say 'In all of them at once, still refused'
cat > refused.sh <<'E2'
. "$RUNS/support/common.sh"
mount -t tmpfs t m
try 'setting the date to what it is' date -s "@$(date +%s)"
try 'creating a device, null by its numbers' mknod m/null c 1 3
try 'mounting a block device' perl -e 'my ($number, $from, $to, $type) = @ARGV; syscall($number, $from, $to, $type, 0, 0) == 0 or die "$!\n"' "$(syscall_number 165 40)" none m ext4
E2
as_user unshare --user --map-root-user --mount --uts --ipc --net --pid --cgroup --time --fork sh refused.sh
