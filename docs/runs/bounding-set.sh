#!/bin/sh
# The bounding set limits what programs may gain, in one user namespace: a new one has the full set again.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare setpriv perl
needs_root
mkdir m

cat > look.sh <<'E2'
. "$RUNS/support/common.sh"
here "CapBnd $(mask CapBnd)"
echo "CAP_SYS_ADMIN in the bounding set: $(whether has_bit "$(mask CapBnd)" 21)"
try 'mounting a tmpfs' mount -t tmpfs t m
E2

say 'A program executed without CAP_SYS_ADMIN in the bounding set'
setpriv --bounding-set=-sys_admin sh look.sh
say 'The same, then through a new user namespace with a mount namespace'
setpriv --bounding-set=-sys_admin unshare --user --map-root-user --mount sh look.sh

say 'A process that drops CAP_SYS_ADMIN from its own bounding set (prctl PR_CAPBSET_DROP), before it executes anything'
perl - "$(syscall_number 157 167)" <<'E2'
syscall($ARGV[0], 24, 21, 0, 0, 0) == 0 or die "prctl: $!";
open my $status, '<', '/proc/self/status' or die;
my %mask = map { /^(Cap\w+):\s*([0-9a-f]+)/ ? ($1 => hex $2) : () } <$status>;
for my $set ('CapBnd', 'CapPrm', 'CapEff') {
  printf "CAP_SYS_ADMIN in %s: %s\n", $set, $mask{$set} >> 21 & 1 ? 'yes' : 'no';
}
E2
