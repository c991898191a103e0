#!/bin/sh
# Keyrings, the system calls keyctl and add_key: no namespace holds session keyrings; user keyrings go with the user namespace.
. "$(dirname "$0")/support/common.sh"
needs unshare perl
needs_root
[ -r /proc/keys ] || skip 'this kernel has no keyrings'
cat > keys.pl <<'E2'
my ($add, $keyctl, @do) = @ARGV;
my ($type, $none) = ('user', '');
sub add { my ($name, $value, $ring) = @_; syscall($add + 0, $type, $name, $value, length $value, $ring) }
sub find { my ($ring, $name) = @_; syscall($keyctl + 0, 10, $ring, $type, $name, 0) }
my %ring = (session => -3, user => -4);
sub found { my ($ring) = @_; my $name = "virli-$ring"; find($ring{$ring}, $name) >= 0 ? 'found' : 'not found' }
if ($do[0] eq 'begin') {
  my $session = "virli";
  syscall($keyctl + 0, 1, $session) >= 0 or die "join: $!";
  for my $ring (qw(session user)) { my $name = "virli-$ring"; my $value = 'x'; add($name, $value, $ring{$ring}) >= 0 or die "add: $!" }
  exec @do[1 .. $#do];
}
if ($do[0] eq 'end') { for my $ring (qw(session user)) { my $name = "virli-$ring"; my $key = find($ring{$ring}, $name); syscall($keyctl + 0, 9, $key + 0, $ring{$ring}) if $key >= 0 } exit }
print "in the session keyring: ", found('session'), "\n";
print "in the user keyring: ", found('user'), "\n";
E2
numbers="$(syscall_number 248 217) $(syscall_number 250 219)"
export numbers
cat > look.sh <<'E2'
. "$RUNS/support/common.sh"
say 'The process that put a key in each'
perl keys.pl $numbers look
say 'In new mount, UTS, IPC, PID, network, cgroup and time namespaces'
unshare --mount --uts --ipc --pid --net --cgroup --time --fork perl keys.pl $numbers look
say 'In a new user namespace as well'
unshare --user --map-root-user --mount --uts --ipc --pid --net --cgroup --time --fork perl keys.pl $numbers look
perl keys.pl $numbers end
E2
perl keys.pl $numbers begin sh look.sh
