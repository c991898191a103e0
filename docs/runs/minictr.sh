#!/bin/sh
# The chapter's own script, taken from its text: what the container it starts may do, what it may not, and what gives way.
. "$(dirname "$0")/support/common.sh"
needs unshare setpriv mount ip perl
needs_root
needs_overlay
sed -n '/^#!\/bin\/sh$/,/^```$/p' "$RUNS/../../content/3-containers/en.mdx" | sed '$d' > minictr
chmod 755 minictr

# A root with a few programs of this machine and the libraries they want. In memory, as is what the script itself makes.
mkdir disk
mount -t tmpfs t disk
root=$W/disk/root
mkdir -p "$root/dev" "$root/proc" "$root/tmp" "$root/mnt"
touch "$root/dev/null"
tools='sh setpriv mount umount rmdir hostname grep sed mknod unshare ls cat perl mkdir sleep'
for tool in $tools; do
  file=$(command -v "$tool")
  { readlink -f "$file"; ldd "$file" 2>/dev/null | grep -o '/[^ )]*'; } | while read -r one; do
    mkdir -p "$root$(dirname "$one")"
    [ -e "$root$one" ] || cp -L "$one" "$root$one"
  done
  mkdir -p "$root/bin" "$root$(dirname "$file")"
  [ -e "$root$file" ] || cp -L "$file" "$root$file"
  [ -e "$root/bin/$tool" ] || cp -L "$file" "$root/bin/$tool"
done
export PATH=/bin:$PATH TMPDIR="$W/disk"

group=$(new_cgroup pids)
[ ! -e "$group/cgroup.subtree_control" ] || echo +pids > "$group/cgroup.subtree_control"
# Runs one of the scripts with the commands of standard input: `contained script name`.
contained() {
  echo "$group/minictr-$2" >> "$W/cgroups"
  CGROOT=$group sh "$1" "$root" "$2" sh -c "$(cat)" sh "$W"
  end_group "$group/minictr-$2"
}

say 'Inside'
contained ./minictr demo <<'E2'
echo "pid=$$"
hostname
grep NoNewPrivs /proc/self/status | sed 's/[[:space:]][[:space:]]*/ /'
mask=$(sed -n 's/^CapEff:[[:space:]]*//p' /proc/self/status)
for bit in 12 16 17 19 21 27; do [ $(((0x$mask >> bit) & 1)) = 0 ] && echo "bit $bit: missing"; done
[ $(((0x$mask >> 25) & 1)) = 1 ] && echo 'bit 25, CAP_SYS_TIME: still there'
echo "~ CapEff $mask"
mount -t tmpfs t /tmp 2>/dev/null || echo 'mount -t tmpfs t /tmp: fails'
mknod /tmp/d c 1 3 2>/dev/null || echo 'mknod /tmp/d c 1 3: fails'
E2

say 'Forty forks inside'
contained ./minictr forks <<'E2'
perl -e 'my @pids; for (1 .. 40) { my $pid = fork; defined $pid or last; $pid or do { sleep 60; exit }; push @pids, $pid }
  print @pids < 20 ? "40 forks: stopped before 20 (" . $! . ")\n" : "40 forks: all\n"; kill KILL => @pids'
E2

say 'Through a new user namespace'
contained ./minictr again <<'E2'
unshare --user --map-root-user --mount sh -c '
  mask=$(sed -n "s/^CapEff:[[:space:]]*//p" /proc/self/status)
  [ $(((0x$mask >> 21) & 1)) = 1 ] && echo "CAP_SYS_ADMIN: back, in that namespace"
  mount -t tmpfs t /mnt && echo "mount -t tmpfs t /mnt: succeeds"
  mknod /mnt/d c 1 3 2>/dev/null || echo "mknod /mnt/d c 1 3: fails"'
E2

say 'A file of the kernel that is neither masked nor read-only'
# Opened for writing, and closed again: nothing is written.
contained ./minictr open <<'E2'
( : >> /proc/sys/kernel/core_pattern ) 2>/dev/null && echo '/proc/sys/kernel/core_pattern can be opened for writing'
exit 0
E2

say 'With one line removed: what gives way'
without() {
  sed "$1" minictr > less
  cmp -s less minictr && { echo "the script has no such line: $1" >&2; exit 1; }
  chmod 755 less
}
without '/cgroup.procs"$/d'
echo "the line cgroup.procs: $(contained ./less nogroup <<'E2'
perl -e 'my @pids; for (1 .. 40) { my $pid = fork; defined $pid or last; $pid or do { sleep 60; exit }; push @pids, $pid }
  print scalar @pids, " forks of 40"; kill KILL => @pids'
E2
)"
without 's/unshare -m -u /unshare -m /'
cat > host.sh <<'E2'
. "$RUNS/support/common.sh"
CGROOT=$1 sh ./less "$2" renamed sh -c : sh
echo "the option -u: the host is called $(hostname)"
E2
echo "$group/minictr-renamed" >> cgroups
# The host, here, is a UTS namespace of this run.
unshare --uts sh host.sh "$group" "$root"
end_group "$group/minictr-renamed"
without '/umount -l \/.old/d'
echo "the line umount: $(contained ./less old <<'E2'
[ -d "/.old$1" ] && echo 'files of the host under /.old'
E2
)"
without 's/^  exec setpriv --no-new-privs.*/  exec "$@"/; /^,-sys_module/d'
echo "setpriv and its options: $(contained ./less full <<'E2'
mount -t tmpfs t /tmp && mknod /tmp/d c 1 3 && echo 'mount and mknod succeed'
E2
)"
