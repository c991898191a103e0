#!/bin/sh
# What chroot changes (the meaning of /) and what it leaves: the current directory, open descriptors, names, network, processes.
. "$(dirname "$0")/support/common.sh"
needs unshare perl
needs_root
mkdir -p j/bin j/proc
echo outside > marker

say 'A dynamically linked program whose loader is not under the new root'
cp /bin/ls j/bin
status=0
chroot j /bin/ls 2>message || status=$?
echo "chroot j /bin/ls: status $status, $(grep -o 'No such file or directory' message)"
echo "j/bin/ls exists: $(whether test -x j/bin/ls)"

say 'After chroot("j"), seen by the process that called it'
# Perl is already running: its chroot and opendir need nothing under the new root.
perl - <<'E2'
use Cwd ();
sub links { join ' ', map { readlink "/proc/self/ns/$_" } @_ }
open my $door, '<', '.' or die;
my ($host, $spaces) = (`uname -n`, links('net', 'pid', 'uts', 'user', 'mnt'));
chroot 'j' or die;
print "marker by its path from the new root: ", (-e '/marker' ? 'found' : 'not found'), "\n";
print "marker by the current directory, which has not moved: ", (-e 'marker' ? 'found' : 'not found'), "\n";
chdir '/' or die;
print "marker once the current directory is the new root: ", (-e 'marker' ? 'found' : 'not found'), "\n";
chdir $door or die "fchdir: $!";
print "marker after fchdir to a descriptor opened before: ", (-e 'marker' ? 'found' : 'not found'), "\n";
chroot '../../../../../../../..' or die;
print "name of the host unchanged: ", (`uname -n` eq $host ? 'yes' : 'no'), "\n";
print "net, pid, uts, user and mnt namespaces unchanged: ", (links('net', 'pid', 'uts', 'user', 'mnt') eq $spaces ? 'yes' : 'no'), "\n";
E2

say 'The same descriptor, by an ordinary user whom root has put in the chroot'
perl - <<'E2'
open my $door, '<', '.' or die;
chroot 'j' or die;
chdir '/' or die;
($(, $)) = (1000, '1000 1000');
($<, $>) = (1000, 1000);
print "uid: $>\n";
print "chroot again: ", (chroot('/') ? 'allowed' : "refused ($!)"), "\n";
chdir $door or die "fchdir: $!";
print "marker after fchdir: ", (-e 'marker' ? 'found' : 'not found'), "\n";
E2

say 'A process started outside, in a /proc mounted under the new root'
mount -t proc proc j/proc
sleep 60 &
perl -e 'chroot "j" or die; chdir "/"; print "it shows: ", (-d "/proc/$ARGV[0]" ? "yes" : "no"), "\n"' $!
