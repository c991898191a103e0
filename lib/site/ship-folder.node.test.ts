// The folder that a site is made in: what is in it is replaced by a site that is whole, or stays as it was.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, filesOf, registry, shipped } from '@/lib/site/fixture/shipped.node';
import { ship } from '@/lib/site/ship.node';

test('a site that cannot be made leaves the one made before as it was', async () => {
  const { to } = await shipped();
  await expect(
    ship({ build, from: 'lib/site/fixture/none', to, siteUrl: undefined, islands: registry, base: '' }),
  ).rejects.toThrow();
  expect(existsSync(path.join(to, 'fr/page/index.html'))).toBe(true);
  expect(readdirSync(path.dirname(to))).toEqual(['export', 'out']);
});

test.each([
  ['photos', 'photos/summer.jpg'],
  ["a school's own site, with its `_headers`", '_headers'],
])('OUT does not erase a folder that holds %s', async (_, file) => {
  const to = mkdtempSync(path.join(tmpdir(), 'virli-home-'));
  mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
  writeFileSync(path.join(to, file), '/*\n  X-Frame-Options: DENY\n');
  await expect(
    ship({ build, from: 'lib/site/fixture/export', to, siteUrl: undefined, islands: registry, base: '' }),
  ).rejects.toThrow(`${to}/ holds something else than a site made here. Choose another OUT, or empty that folder.`);
  expect(filesOf(to)).toEqual([file]);
});

test('a site made here is replaced by the next one, and nothing beside it is touched', async () => {
  const { to } = await shipped();
  writeFileSync(path.join(to, 'old.html'), 'from the last build');
  mkdirSync(`${to}.new`);
  await ship({ build, from: 'lib/site/fixture/export', to, siteUrl: undefined, islands: registry, base: '' });
  expect(existsSync(path.join(to, 'old.html'))).toBe(false);
  expect(readdirSync(path.dirname(to))).toEqual(['export', 'out', 'out.new']);
});

test('a web server that runs as somebody else can read the site', async () => {
  const { to } = await shipped();
  expect(statSync(to).mode).toBe(statSync(path.join(to, 'fr')).mode);
});
