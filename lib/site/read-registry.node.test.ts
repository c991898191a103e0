import { expect, test } from 'vitest';
import { readRegistry } from '@/lib/site/read-registry.node';

const folder = 'lib/site/fixture/islands';

test('a registry tells where the modules of its islands and parts are, without running any', async () => {
  const known = await readRegistry('lib/site/fixture/islands.ts', process.cwd());
  expect(known.scales).toEqual({
    module: `${folder}/scales.tsx`,
    wakes: 'now',
    grants: {},
    parts: { gram: `${folder}/gram.ts`, litre: `${folder}/litre.ts` },
  });
  expect(known.lab).toMatchObject({ module: `${folder}/lab.tsx`, grants: { wasm: true, trustedTypes: 'lab' } });
});
