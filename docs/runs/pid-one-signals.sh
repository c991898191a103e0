#!/bin/sh
# Signals to PID 1 of a namespace: dropped when it has no handler and does not block them, whoever sends them; but SIGKILL and SIGSTOP from an ancestor.
ANY_ROOT=yes
. "$(dirname "$0")/support/common.sh"
needs unshare perl
needs_root

# Starts a PID 1 that sleeps and, once it is ready, gives its number here: `number_one [signal it handles]`.
number_one() {
  rm -f ready
  unshare --fork --pid perl -e '
    $SIG{$ARGV[0]} = sub { print "  its handler for SIG$ARGV[0] runs\n"; exit } if @ARGV;
    $| = 1; open my $ready, ">", "ready"; print $ready readlink("/proc/self"); close $ready;
    sleep 1 while 1' "$@" &
  unshare=$!
  until [ -s ready ]; do sleep 0.01; done
  one=$(cat ready)
}
state() { sed -n 's/^State:[[:space:]]*\(.\).*/\1/p' "/proc/$one/status" 2>/dev/null; }
# A signal that kills or stops is seen within this time.
fate() {
  for _ in 1 2 3 4 5 6 7 8; do
    case $(state) in
      '' | Z) echo "$1: it dies"; return ;;
      T) echo "$1: it is stopped"; return ;;
    esac
    sleep 0.01
  done
  echo "$1: it carries on"
}

say 'From outside, to a PID 1 without handlers'
number_one
for signal in TERM INT HUP USR1; do
  kill -$signal "$one"
  fate "SIG$signal"
done
kill -STOP "$one"
fate SIGSTOP
kill -CONT "$one"
fate SIGCONT
kill -KILL "$one"
fate SIGKILL
wait $unshare 2>/dev/null || true

say 'From outside, to a PID 1 with a handler for SIGTERM'
number_one TERM
kill -TERM "$one"
fate SIGTERM
wait $unshare 2>/dev/null || true

say 'From outside, to a PID 1 that has no handler for SIGTERM but blocks it'
rm -f ready
unshare --fork --pid perl -MPOSIX=:signal_h -e '
  my ($term, $pending) = (POSIX::SigSet->new(SIGTERM), POSIX::SigSet->new);
  sigprocmask(SIG_BLOCK, $term);
  $| = 1; open my $ready, ">", "ready"; print $ready readlink("/proc/self"); close $ready;
  for (1 .. 500) {
    sigpending($pending);
    if ($pending->ismember(SIGTERM)) { print "  it finds SIGTERM waiting, and leaves\n"; exit }
    select undef, undef, undef, 0.01;
  }
  print "  nothing came\n"' &
unshare=$!
until [ -s ready ]; do sleep 0.01; done
kill -TERM "$(cat ready)"
wait $unshare 2>/dev/null || true

say 'From inside'
unshare --fork --pid sh -c 'for signal in TERM STOP KILL; do kill -$signal 1; echo "kill -$signal 1: status $?, and PID 1 carries on"; done'
