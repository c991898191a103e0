#!/bin/sh
# How many system calls Docker's default profile leaves out. Give it the profile, default.json of github.com/moby/profiles:
#   DOCKER_PROFILE=default.json sh docs/runs/docker-profile.sh
. "$(dirname "$0")/support/common.sh"
needs perl
headers=$(ls /usr/include/*/asm/unistd_64.h 2>/dev/null | head -n 1)
[ -n "${DOCKER_PROFILE:-}" ] || skip 'DOCKER_PROFILE does not name the profile to count in'
[ -r "$DOCKER_PROFILE" ] || skip "$DOCKER_PROFILE cannot be read"
[ -n "$headers" ] || skip 'the numbers of the x86-64 calls (asm/unistd_64.h) are not installed'
perl -MJSON::PP -e 1 2>/dev/null || skip 'perl has no JSON::PP'
here "calls of the headers of Linux $(printf '#include <linux/version.h>\nLINUX_VERSION_MAJOR.LINUX_VERSION_PATCHLEVEL' | cc -E -P - 2>/dev/null | tail -n 1 | tr -d ' ')"
perl -MJSON::PP - "$DOCKER_PROFILE" "$headers" <<'E2'
my ($profile, $headers) = map { open my $file, '<', $_ or die "$_: $!"; join '', <$file> } @ARGV;
my %has = map { ("CAP_$_" => 1) } qw(CHOWN DAC_OVERRIDE FOWNER FSETID KILL SETGID SETUID SETPCAP NET_BIND_SERVICE NET_RAW SYS_CHROOT MKNOD AUDIT_WRITE SETFCAP);
my @calls = $headers =~ /#define __NR_(\w+)\s+\d+/g;
my (%allowed, %always);
for my $rule (@{decode_json($profile)->{syscalls}}) {
  next if $rule->{action} ne 'SCMP_ACT_ALLOW';
  my ($only, $not) = map { $rule->{$_} || {} } qw(includes excludes);
  next if $only->{arches} && !grep { $_ eq 'amd64' } @{$only->{arches}};
  next if grep { $_ eq 'amd64' } @{$not->{arches} || []};
  next if grep { !$has{$_} } @{$only->{caps} || []};
  next if grep { $has{$_} } @{$not->{caps} || []};
  for (@{$rule->{names}}) { $allowed{$_} = 1; $always{$_} = 1 unless @{$rule->{args} || []} }
}
my @refused = grep { !$allowed{$_} } @calls;
print "x86-64 calls: ", scalar @calls, "; not allowed with the 14 capabilities: ", scalar @refused, "\n";
print "allowed with some arguments only: ", join(' ', grep { $allowed{$_} && !$always{$_} } @calls), "\n";
print "not allowed: ", join(' ', sort @refused), "\n";
E2
