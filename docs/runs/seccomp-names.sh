#!/bin/sh
# A seccomp filter sees of a file name its address alone; with a supervisor behind it (user notification), names can be judged.
. "$(dirname "$0")/support/common.sh"
needs cc
cc -Wall -o names "$RUNS/support/seccomp-names.c" 2>message || skip "this cannot be compiled here: $(grep -m 1 error message)"
chmod 755 names
echo 'do not read' > secret
echo 'hello' > public
say 'A filter on its own'
as_user ./names alone || skip 'this kernel has no seccomp filters'
say 'A filter that asks a supervisor (SECCOMP_RET_USER_NOTIF, then SECCOMP_IOCTL_NOTIF_ADDFD)'
as_user ./names supervised || skip 'this kernel has no user notification (Linux 5.14)'
