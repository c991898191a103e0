import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFile, safeNames } from '@/lib/site/find-file.node';

/** A site with two languages, beside a file that is nobody's business. */
function aSite(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'virli-site-'));
  const root = path.join(home, 'site');
  mkdirSync(path.join(root, 'fr/histoire'), { recursive: true });
  for (const file of ['index.html', '404.html', '_headers', 'fr/404.html', 'fr/histoire/index.html', 'fr/a b.png']) {
    writeFileSync(path.join(root, file), file);
  }
  writeFileSync(path.join(home, 'secret'), 'secret');
  symlinkSync(path.join(home, 'secret'), path.join(root, 'leak'));
  symlinkSync(home, path.join(root, 'up'));
  return root;
}

const root = aSite();

test.each([
  ['/', 'file', 'index.html'],
  ['/fr/histoire/', 'file', 'fr/histoire/index.html'],
  ['/fr/a%20b.png', 'file', 'fr/a b.png'],
  ['/fr/histoire', 'folder', undefined],
  ['/fr/rien/du/tout', 'missing', 'fr/404.html'],
  ['/fr/histoire/rien/', 'missing', 'fr/404.html'],
  ['/rien', 'missing', '404.html'],
  ['/_headers', 'missing', '404.html'],
  ['/leak', 'missing', '404.html'],
  ['/up/secret', 'missing', '404.html'],
  ['/../secret', 'bad', undefined],
  ['/fr/../../secret', 'bad', undefined],
  ['/%2e%2e/secret', 'bad', undefined],
  ['/..%2fsecret', 'bad', undefined],
  ['/..\\secret', 'bad', undefined],
  ['/fr/%00', 'bad', undefined],
  ['/%', 'bad', undefined],
  ['//fr/', 'bad', undefined],
  ['fr/', 'bad', undefined],
])('%s is %s', async (asked, state, file) => {
  const found = await findFile(root, asked);
  expect(found.state).toBe(state);
  expect('file' in found ? path.relative(root, found.file).split(path.sep).join('/') : undefined).toBe(file);
});

test('no path leads out of the folder', () => {
  const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '%2f', '\\', '%5c', '%00', 'a', '~', '%252e', ':');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const names = safeNames(`/${pieces.join('')}`);
      if (names) expect(path.join('/site', ...names)).toMatch(/^\/site(\/|$)/);
    }),
  );
});
