#!/bin/sh
# no_new_privs: a setuid program gives nothing, and an ordinary user may install a seccomp filter, which stays and is inherited.
. "$(dirname "$0")/support/common.sh"
needs unshare setpriv mount perl
needs_root
mkdir disk
mount -t tmpfs t disk
cp /usr/bin/id disk/id
chmod 4755 disk/id

say 'A setuid copy of id, started by user 1000'
echo "effective uid: $(as_user disk/id -u)"
echo "effective uid, with no_new_privs: $(as_user setpriv --no-new-privs disk/id -u)"

say 'A filter that makes every mkdir fail, installed by user 1000 with prctl(PR_SET_SECCOMP)'
cat > filter.pl <<'E2'
my ($prctl, $mkdir, $mkdirat, $quiet, @command) = @ARGV;
if ($quiet) { syscall($prctl + 0, 38, 1, 0, 0, 0) == 0 or die "no_new_privs: $!" }
# Load the number of the call; if it is mkdir or mkdirat answer EPERM, else allow.
my $program = pack 'SCCL' x 4, 0x20, 0, 0, 0, 0x15, 1, 0, $mkdir, 0x15, 0, 1, $mkdirat, 0x06, 0, 0, 0x00050001;
$program .= pack 'SCCL', 0x06, 0, 0, 0x7fff0000;
my $filter = pack 'Sx6P', 5, $program;
if (syscall($prctl + 0, 22, 2, $filter) != 0) { print "installing it: refused ($!)\n"; exit }
print "installing it: accepted\n";
exec @command;
E2
numbers="$(syscall_number 157 167) $(syscall_number 83 34) $(syscall_number 258 34)"
echo "without no_new_privs, $(as_user perl filter.pl $numbers 0 true)"
cat > try.sh <<'E2'
. "$RUNS/support/common.sh"
cd disk/free
try 'mkdir' mkdir a
try 'mkdir, in a child of a child' sh -c 'sh -c "mkdir b; exit"'
echo "filters on this process, in /proc/self/status: $(sed -n 's/^Seccomp_filters:[[:space:]]*//p' /proc/self/status)"
E2
mkdir -m 777 disk/free
as_user perl filter.pl $numbers 1 sh try.sh
say 'A second filter is added to the first; none replaces it'
cat > second.sh <<'E2'
. "$RUNS/support/common.sh"
perl filter.pl $1 $2 $3 0 sed -n 's/^Seccomp_filters:[[:space:]]*/filters: /p' /proc/self/status
E2
as_user perl filter.pl $numbers 1 sh second.sh $numbers
try 'turning seccomp off again (prctl PR_SET_SECCOMP, 0)' as_user perl filter.pl $numbers 1 perl -e 'syscall($ARGV[0] + 0, 22, 0, 0) == 0 or die "$!\n"' "$(syscall_number 157 167)"
