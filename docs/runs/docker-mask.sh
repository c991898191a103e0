#!/bin/sh
# The 14 capabilities that Docker leaves by default, as the mask of /proc/PID/status; and how many there are in this kernel.
. "$(dirname "$0")/support/common.sh"
needs setpriv
needs_root

say 'chown dac_override fowner fsetid kill setgid setuid setpcap net_bind_service net_raw sys_chroot mknod audit_write setfcap'
only=-all
count=0
for name in chown dac_override fowner fsetid kill setgid setuid setpcap net_bind_service net_raw sys_chroot mknod audit_write setfcap; do
  only=$only,+$name
  count=$((count + 1))
done
echo "names: $count"
left=$(setpriv --bounding-set="$only" sed -n 's/^CapBnd:[[:space:]]*//p' /proc/self/status)
echo "mask: $left"
bits=$(for bit in $(seq 0 63); do if has_bit "$left" "$bit"; then echo "$bit"; fi; done | paste -sd' ')
echo "bits: $bits"
echo "bit 21, CAP_SYS_ADMIN: $(whether has_bit "$left" 21); bit 25, CAP_SYS_TIME: $(whether has_bit "$left" 25); bit 27, CAP_MKNOD: $(whether has_bit "$left" 27)"
here "capabilities of this kernel: $(($(cat /proc/sys/kernel/cap_last_cap) + 1))"
echo "41 of them or more: $([ "$(cat /proc/sys/kernel/cap_last_cap)" -ge 40 ] && echo yes || echo no)"
