#!/bin/sh
# Root with the map "0 1000 1", seen from outside: it is user 1000, with all that user 1000 owns, and nothing of root's.
. "$(dirname "$0")/support/common.sh"
needs unshare
needs_user_namespaces
me=$(as_user id -u)
# Stands for a home: what this user owns, readable by nobody else.
mkdir home
echo secret > home/id_ed25519
chmod 700 home
chmod 600 home/id_ed25519
[ "$me" = "$(id -u)" ] || chown -R "$me:$me" home
chmod 755 .

cat > inside.sh <<'E2'
. "$RUNS/support/common.sh"
echo "id -u: $(id -u); uid_map: $(tr -s ' ' < /proc/self/uid_map | sed "s/ $1 / (the uid outside) /")"
echo "the private key at home, mode 600, is shown as owned by: $(stat -c %u home/id_ed25519)"
try 'reading it' cat home/id_ed25519
try 'adding to it' sh -c 'echo more >> home/id_ed25519'
echo "/etc/shadow is shown as owned by: $(stat -c %u /etc/shadow)"
try 'reading /etc/shadow' cat /etc/shadow
E2
say 'As an ordinary user: unshare --user --map-root-user'
as_user unshare --user --map-root-user sh inside.sh "$me"
say 'A file made inside, seen from outside'
as_user unshare --user --map-root-user sh -c 'echo hi > home/proof; stat -c "owner, inside: %u" home/proof'
[ "$(stat -c %u home/proof)" = "$me" ] && echo 'owner, outside: the user who typed unshare'
[ "$(tail -n 1 home/id_ed25519)" = more ] && echo 'the key has been changed outside: yes'
