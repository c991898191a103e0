#!/bin/sh
# Two bytes of an ELF header name the machine: change one, and the kernel does not execute the program.
. "$(dirname "$0")/support/common.sh"
needs od dd
case $(uname -m) in
  x86_64) foreign='\267' ;;
  aarch64) foreign='\076' ;;
  *) skip "which machine would be foreign to $(uname -m)?" ;;
esac
cp /bin/true program
chmod 755 program
[ "$(od -An -tx1 -N4 program | tr -d ' ')" = 7f454c46 ] || skip '/bin/true is not an ELF program'
try 'the program' ./program
cp program before
printf "$foreign" | dd of=program bs=1 seek=18 conv=notrunc status=none
echo "bytes that differ: $(cmp -l before program | wc -l)"
if message=$(sh -c './program' 2>&1); then skip 'this machine also executes programs of the other one (binfmt_misc)'; fi
echo "the program, with the number of another machine: $(reason "$message" | tr -d '()' | sed 's/^ //')"
