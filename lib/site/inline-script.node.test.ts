import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inlineScript } from './inline-script.node';

/** The path of a source with these words, in a folder that goes when the test ends. */
function aSource(words: string): { source: string; [Symbol.dispose]: () => void } {
  const folder = mkdtempSync('node_modules/.cache-inline-script-');
  const source = path.posix.join(folder, 'a.browser.ts');
  writeFileSync(source, words);
  return { source, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('a source becomes one small text that starts with its own element', () => {
  using written = aSource(
    "import { isObject } from '@/lib/base/is-object';\nexport function start(script: object) { console.log(isObject(script)); }",
  );
  const text = inlineScript(written.source);
  expect(text).toMatch(/^\(\(\)=>\{.*\(document\.currentScript\);?\}\)\(\);$/);
  expect(text).not.toContain('\n');
});

test('a source is made once', () => {
  using written = aSource('export function start() { console.log(1); }');
  const text = inlineScript(written.source);
  writeFileSync(written.source, 'export function start() { console.log(2); }');
  expect(inlineScript(written.source)).toBe(text);
});

test('a source that is not there stops the build', () => {
  expect(() => inlineScript('lib/site/erly.browser.ts')).toThrow(
    'lib/site/erly.browser.ts: no such file, and a page wants to run it. Correct the path where it is named.',
  );
});

test('a source that does not start stops the build', () => {
  using written = aSource('export function begin() {}');
  expect(() => inlineScript(written.source)).toThrow('No matching export in "node_modules/.cache-inline-script-');
});

test('a text that would end its element is refused', () => {
  using written = aSource('export function start() { console.log("<!--"); }');
  expect(() => inlineScript(written.source)).toThrow('its text holds a tag that the page would take for its own.');
});
