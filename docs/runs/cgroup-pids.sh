#!/bin/sh
# pids.max counts every task of the group and refuses new ones; those already there carry on.
. "$(dirname "$0")/support/common.sh"
needs perl
needs_root
group=$(new_cgroup pids)

# Enters a group, if one is given, and starts so many children, or as many as it may.
cat > many.pl <<'E2'
my ($wanted, $procs) = @ARGV;
if ($procs) { open my $file, '>', $procs or die; print $file $$; close $file or die }
my @children;
for (1 .. $wanted) { my $pid = fork; defined $pid or last; $pid or do { sleep 60; exit }; push @children, $pid }
my $error = @children < $wanted ? $! : 'none';
print scalar @children, " children of $wanted, error: $error";
print ', children still there: ', scalar(grep { kill 0 => $_ } @children), "\n";
kill KILL => @children;
wait for @children;
E2

say 'pids.max is 3; a process alone in the group starts four children'
echo 3 > "$group/pids.max"
perl many.pl 4 "$group/cgroup.procs"
sed -n 's/^max /forks refused, in pids.events: /p' "$group/pids.events"
end_group "$group"

say 'pids.max is 20, and no group'
group=$(new_cgroup pids)
echo 20 > "$group/pids.max"
echo "in the group: $(perl many.pl 40 "$group/cgroup.procs")"
echo "outside the group: $(perl many.pl 40)"
end_group "$group"
