#!/bin/sh
# A time namespace shifts the monotonic and boot clocks, and not the date, which nobody inside may set either.
. "$(dirname "$0")/support/common.sh"
needs unshare date
needs_root
[ -e /proc/self/ns/time ] || skip 'this kernel has no time namespaces'
uptime() { sed 's/\..*//' /proc/uptime; }

say 'unshare --time --boottime 86400'
before=$(uptime)
inside=$(unshare --time --boottime 86400 sh -c 'sed "s/\..*//" /proc/uptime; date +%F')
gained=$(($(echo "$inside" | head -n 1) - before))
echo "seconds gained by the uptime, to the minute: $(((gained + 30) / 60 * 60))"
echo "the date is the same as outside: $([ "$(echo "$inside" | tail -n 1)" = "$(date +%F)" ] && echo yes || echo no)"

say 'An ordinary user, root of new user and time namespaces'
needs_user_namespaces
# To what it already is: were it allowed, nothing would change.
cat > set.sh <<'E2'
. "$RUNS/support/common.sh"
echo "all capabilities, CAP_SYS_TIME among them: $(whether has_bit "$(mask CapEff)" 25)"
try 'setting the date to what it is' date -s "@$(date +%s)"
E2
as_user unshare --user --map-root-user --time --fork sh set.sh
