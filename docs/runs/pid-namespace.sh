#!/bin/sh
# One number per level; the first child is PID 1, and the namespace closes with it; 32 levels at most.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare ps perl
needs_root

say 'unshare --fork --pid --mount-proc sh'
unshare --fork --pid --mount-proc sh -c 'echo "pid=$$"; ps -eo pid=,args=; true' | sed 's/^ *//; s/sh -c .*/sh -c …/'
say 'Without a new mount of /proc, the one from outside stays'
sleep 60 &
unshare --fork --pid test -d /proc/$! && echo 'the sleep started outside shows in /proc: yes'
kill $!
wait $! || true

say 'NSpid of a process two namespaces below the reader of /proc'
unshare --fork --pid unshare --fork --pid sleep 62 &
until sleeper=$(ps -eo pid=,args= | sed -n 's/^ *\([0-9]*\) sleep 62$/\1/p') && [ -n "$sleeper" ]; do sleep 0.01; done
grep NSpid "/proc/$sleeper/status" | tr '\t' ' ' | sed "s/ $sleeper / (its number here) /"
kill -9 "$sleeper"
wait

say 'Without --fork, the shell stays where it is: its first child is PID 1, and no process can be created once it has ended'
unshare --pid sh -c 'ls / >/dev/null; echo one; ls / >/dev/null && echo two' 2>/dev/null || echo 'two is not printed'
echo "fork fails with: $(unshare --pid perl -e 'unless (my $pid = fork) { exit } wait; defined fork or print $!')"

say 'When PID 1 ends'
unshare --fork --pid sh -c 'sleep 61 & sleep 61 & exit 0' &
wait $!
echo "sleeps left once their PID 1 has ended: $(ps -eo args= | grep -c '^sleep 61$' || true)"

say 'Levels'
# Each process makes a namespace, and a child in it that does the same.
perl - "$(syscall_number 272 97)" <<'E2'
my $deep = 0;
while (syscall($ARGV[0], 0x20000000) == 0) {
  my $pid = fork;
  defined $pid or last;
  if ($pid) { wait; exit }
  $deep++;
}
print "~ namespaces created, one inside the other, below the one of this run: $deep\n";
print "the next one: $!\n";
E2
