# What every run shares; sourced by its first line. It gives the run a mount and a PID namespace of its own when it can, a
# folder "$W" to work in, and words to print with. Whatever happens, nothing is left behind.
set -eu
export LC_ALL=C TZ=UTC PATH="$PATH:/usr/sbin:/sbin"
RUNS=${RUNS:-$(cd "$(dirname "$0")" && pwd)}

# Says why a run cannot be made here. 77 means "skipped".
skip() {
  echo "$*" >&2
  exit 77
}

# The tools a run needs, by name.
needs() {
  for tool; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
  done
}

needs_root() {
  [ "$(id -u)" -eq 0 ] || skip 'this run needs root'
}

needs_user_namespaces() {
  as_user unshare --user --map-root-user true 2>/dev/null || skip 'ordinary users may not create user namespaces here'
}

needs_overlay() {
  grep -q overlay /proc/filesystems || skip 'this kernel has no overlayfs'
}

# Runs a command as an ordinary user: uid 1000 if we are root, else whoever we are.
as_user() {
  if [ "$(id -u)" -eq 0 ]; then
    setpriv --reuid=1000 --regid=1000 --clear-groups --bounding-set=+all --inh-caps=-all "$@"
  else
    "$@"
  fi
}

# A title.
say() {
  printf '## %s\n' "$*"
}

# A line that depends on the machine: recorded for the reader, not compared.
here() {
  printf '~ %s\n' "$*"
}

# What a command does, in words: `try "mounting a tmpfs" mount -t tmpfs t /mnt`.
try() {
  what=$1
  shift
  if message=$("$@" 2>&1 >/dev/null); then
    echo "$what: succeeds"
  else
    echo "$what: fails$(reason "$message")"
  fi
}

# The kernel's own word for an error; tools wrap it in theirs.
reason() {
  printf '%s' "$1" | tr '\n' ' ' | sed -n -E 's/.*(Operation not permitted|Permission denied|Invalid argument|Device or resource busy|Operation not supported|No such file or directory|Cannot allocate memory|Network is unreachable|Nexthop has invalid gateway|Cannot fork|Resource temporarily unavailable|Exec format error|Bad system call|Connection refused).*/ (\1)/Ip' |
    sed 's/permission denied/Permission denied/'
}

# The number of a system call, for perl: on x86-64, then on arm64.
syscall_number() {
  case $(uname -m) in
    x86_64) echo "$1" ;;
    aarch64) echo "$2" ;;
    *) skip "system calls are not numbered here for $(uname -m)" ;;
  esac
}

# Writes $1 into a file of the kernel, and says what the kernel answers: shells hide it.
put() {
  perl -e 'open my $file, ">", $ARGV[1] or die "$!\n"; defined syswrite($file, $ARGV[0]) or die "$!\n"' -- "$1" "$2"
}

# yes or no
whether() {
  if "$@" >/dev/null 2>&1; then echo yes; else echo no; fi
}

# The mask of capabilities on a line of /proc/PID/status: `mask CapBnd [pid]`.
mask() {
  sed -n "s/^$1:[[:space:]]*//p" "/proc/${2:-self}/status"
}

# Is bit $2 set in the hexadecimal mask $1?
has_bit() {
  [ $(((0x$1 >> $2) & 1)) -eq 1 ]
}

# Named after the folders above it, so that whoever started the run knows its own.
group_name() {
  echo "$(basename "$(dirname "$W")")-$(basename "$W")-$(date +%N)"
}

# A new group with a controller, of version 2 or, where version 1 still has it, of version 1: prints its folder.
new_cgroup() {
  for root in $(sed -n 's/^[^ ]* \([^ ]*\) cgroup2 .*/\1/p' /proc/mounts) $(sed -n "s/^[^ ]* \([^ ]*\) cgroup [^ ]*\b$1\b.*/\1/p" /proc/mounts); do
    # In a container, or below systemd, the groups that may be made are those below our own.
    for parent in "$root" "$root$(cgroup_of "$root")"; do
      group=$parent/$(group_name)
      mkdir "$group" 2>/dev/null || continue
      echo "$group" >> "$W/cgroups"
      if [ -e "$group/$1.max" ] || grep -qsw "$1" "$group/cgroup.controllers"; then
        echo "$group"
        return
      fi
    done
  done
  skip "no group with the controller $1 can be made here"
}

# A new group of version 2, whatever its controllers.
new_cgroup2() {
  for root in $(sed -n 's/^[^ ]* \([^ ]*\) cgroup2 .*/\1/p' /proc/mounts); do
    group=$root/$(group_name)
    mkdir "$group" 2>/dev/null || continue
    echo "$group" >> "$W/cgroups"
    echo "$group"
    return
  done
  skip 'no group of version 2 can be made here'
}

# Has the root give a controller whose name matches $2 to its children, if it gives none yet; taken back in the end.
hand_out() {
  [ -z "$(tr ' ' '\n' < "$1/cgroup.subtree_control" | grep -E "$2")" ] || return 0
  controller=$(tr ' ' '\n' < "$1/cgroup.controllers" | grep -E "$2" | head -n 1)
  [ -n "$controller" ] || return 1
  echo "$1/cgroup.subtree_control $controller" >> "$W/controllers"
  echo "+$controller" > "$1/cgroup.subtree_control"
}

# The group of this process in the hierarchy mounted at $1.
cgroup_of() {
  case $(stat -f -c %T "$1") in
    cgroup2fs) sed -n 's/^0:://p' /proc/self/cgroup ;;
    *) sed -n "s/^[0-9]*:$(basename "$1")://p" /proc/self/cgroup ;;
  esac
}

# Ends what runs in a group, and the group.
end_group() {
  until rmdir "$1" 2>/dev/null; do
    kill -9 $(cat "$1/cgroup.procs") 2>/dev/null || true
    sleep 0.01
  done
}

# From outside (a script that sets ANY_ROOT is content with the root of a user namespace): make the folder, the namespaces and the end of it all; then run the script again, inside.
if [ -z "${RUN_INSIDE:-}" ]; then
  W=$(mktemp -d "${TMPDIR:-/tmp}/virli-run.XXXXXX")
  chmod 755 "$W"
  export W RUNS RUN_INSIDE=1
  # shellcheck disable=SC2064
  trap "sh '$RUNS/support/leave-nothing.sh' '$W'" EXIT
  trap 'exit 130' INT TERM HUP
  status=0
  if [ "$(id -u)" -eq 0 ]; then
    unshare --mount true 2>/dev/null || skip 'root may not create namespaces here'
    unshare --mount --pid --fork --kill-child --mount-proc sh "$0" || status=$?
  elif [ "${ANY_ROOT:-}" ]; then
    unshare --user --map-root-user true 2>/dev/null || skip 'ordinary users may not create user namespaces here'
    RUN_IN_USER_NAMESPACE=1 unshare --user --map-root-user --mount --pid --fork --kill-child --mount-proc sh "$0" || status=$?
  else
    sh "$0" || status=$?
  fi
  exit "$status"
fi
cd "$W"
