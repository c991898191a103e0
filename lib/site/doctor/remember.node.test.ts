import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { knownPages, rememberPages, rememberSite } from './remember.node';

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'virli-memory-'));

test('pages are known of the address that had them, other files are not kept', () => {
  const memory = path.join(aFolder(), 'doctor');
  rememberPages(memory, 'https://school.example/', ['fr/old/index.html', 'og.png', '_virli/a-0123456789.js']);
  rememberPages(memory, 'https://school.example/', ['fr/index.html']);
  expect(knownPages(memory, 'https://school.example/')).toEqual(['fr/index.html', 'fr/old/index.html']);
  expect(knownPages(memory, 'https://other.example/')).toEqual([]);
});

test('pages of a build that is replaced are known of every address', () => {
  const [memory, site] = [path.join(aFolder(), 'doctor'), aFolder()];
  rememberSite(memory, path.join(site, 'nothing-yet'));
  writeFileSync(path.join(site, 'virli-build.json'), '{"version":"1.2.3","files":{"fr/old/index.html":"0123456789"}}');
  rememberSite(memory, site);
  expect(knownPages(memory, 'https://school.example/')).toEqual(['fr/old/index.html']);
});
