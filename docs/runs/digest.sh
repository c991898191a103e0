#!/bin/sh
# The digest that chapter 4 promises for eleven bytes, and what one changed word does to it.
. "$(dirname "$0")/support/common.sh"
needs sha256sum
promised=$(sed -n 's/^\([0-9a-f]\{64\}\)  hello\.txt$/\1/p' "$RUNS/../../content/4-implementations/en.mdx")
printf 'one kernel\n' > hello.txt
echo "bytes: $(wc -c < hello.txt)"
echo "sha256: $(sha256sum hello.txt | cut -c 1-64)"
echo "the digest of the chapter: $(sha256sum hello.txt | grep -q "^$promised " && echo the same || echo another)"
sed -i 's/one kernel/two kernel/' hello.txt
echo "with another word of the same length: $(sha256sum hello.txt | grep -q "^$promised " && echo the same || echo another)"
