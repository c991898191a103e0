#!/bin/sh
# A new network namespace: nothing but a loopback that is down; then a cable, addresses, and a route that needs both ends up.
. "$(dirname "$0")/support/common.sh"
needs unshare nsenter ip perl
needs_root

unshare --net sleep 60 &
box=$!
until [ "$(readlink /proc/$box/ns/net)" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.01; done
# The other end of the cable, and whatever else happens, in a second new namespace that plays the host.
cat > host.sh <<'E2'
. "$RUNS/support/common.sh"
box=$1
in_box() { nsenter --target "$box" --net "$@"; }
talk='use IO::Socket::INET; my $server = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1) or die "$!\n";
  IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $server->sockport, Timeout => 1) or die "$!\n"'
say 'New'
in_box ip -br link | sed 's/ *$//'
echo "addresses: $(in_box ip -br -4 addr show | grep -c '[0-9]/' || true), routes: $(in_box ip route | wc -l)"
try 'a server and a client on 127.0.0.1' in_box perl -e "$talk"
in_box ip link set lo up
echo "ip link set lo up; then 127.0.0.1: $(in_box ip -br -4 addr show lo | tr -s ' ' | sed 's/ $//')"
try 'a server and a client on 127.0.0.1' in_box perl -e "$talk"

say 'A cable: ip link add v0 type veth peer name v1; ip link set v1 netns'
ip link add v0 type veth peer name v1
ip link set v1 netns "$box"
ip addr add 10.0.0.1/24 dev v0
ip link set v0 up
in_box ip addr add 10.0.0.2/24 dev v1
try 'default route while v1 is down' in_box ip route add default via 10.0.0.1
in_box ip link set v1 up
try 'default route once v1 is up' in_box ip route add default via 10.0.0.1
in_box ip route | sed 's/ *$//'

say 'When the last process ends, the pair disappears with the namespace'
echo "v0 before: $(whether ip link show v0)"
kill "$box"
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do ip link show v0 >/dev/null 2>&1 || break; sleep 0.05; done
echo "v0 afterwards: $(whether ip link show v0)"
E2
unshare --net sh host.sh $box
wait

say 'An ordinary user, in the network of the host'
try 'creating an interface' as_user ip link add v0 type dummy
