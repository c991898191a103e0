// What the islands of a page ask its policy to allow, together.
import type { Grants } from '@/lib/islands/registry';

export function joinGrants(all: Grants[]): Grants {
  const connect = [...new Set(all.flatMap((grants) => grants.connect ?? []))].sort();
  const trustedTypes = [...new Set(all.flatMap((grants) => grants.trustedTypes ?? []))].sort();
  return {
    ...(all.some(({ wasm }) => wasm) && { wasm: true }),
    ...(all.some(({ workers }) => workers) && { workers: true }),
    ...(connect.length > 0 && { connect }),
    ...(trustedTypes.length > 0 && { trustedTypes: trustedTypes.join(' ') }),
  };
}
