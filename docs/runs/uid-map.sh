#!/bin/sh
# A map of two lines and four files, the example of the chapter: what root inside may read, give away, and may not.
. "$(dirname "$0")/support/common.sh"
needs unshare nsenter perl
needs_root
mkdir files
cd files
for file in root:100000 web:100033 me:1000 stranger:1001; do
  echo hello > "${file%:*}"
  chmod 600 "${file%:*}"
  chown "${file#*:}:${file#*:}" "${file%:*}"
done
chmod 755 .

cat > ../inside.sh <<'E2'
. "$RUNS/support/common.sh"
cd files
for file in *; do echo "owner of $file: $(stat -c %u "$file")"; done
echo "capabilities: all of them: $(whether [ "$(mask CapEff)" = "$(mask CapBnd)" ])"
try 'cat web' cat web
try 'cat stranger' cat stranger
try 'chown 5000 web' chown 5000 web
try 'chown 1000 web' chown 1000 web
E2

# A new user namespace, held by a sleep: its number is in $holder.
new_user_namespace() {
  unshare --user sleep 60 &
  holder=$!
  until [ "$(readlink /proc/$holder/ns/user)" != "$(readlink /proc/self/ns/user)" ]; do sleep 0.01; done
}
end_of_namespace() {
  kill $holder
  wait $holder 2>/dev/null || true
}

say 'The map: 0 100000 1000, then 1000 1000 1'
new_user_namespace
# In one write: the kernel takes no second one.
map=$(printf '0 100000 1000\n1000 1000 1\n')
put "$map" "/proc/$holder/uid_map"
put "$map" "/proc/$holder/gid_map"
try 'root outside writes the same map a second time' put "$map" "/proc/$holder/uid_map"
nsenter --user --target $holder sh ../inside.sh
echo "owner of web, seen from outside: $(stat -c %u web)"
end_of_namespace

say 'How long a map may be'
for lines in 340 341; do
  new_user_namespace
  perl -e 'open my $map, ">", "/proc/$ARGV[0]/uid_map" or die $!; my $text = join "", map { "$_ " . (2 * $_) . " 1\n" } 0 .. $ARGV[1] - 1;
    print "$ARGV[1] lines: ", (defined syswrite($map, $text) ? "accepted" : "refused ($!)"), "\n"' $holder $lines
  end_of_namespace
done
