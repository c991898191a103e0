import { expect, test } from 'vitest';
import { bundleIslands } from '@/lib/site/bundle-islands.node';
import type { Needs } from '@/lib/site/needs';
import { readRegistry } from '@/lib/site/read-registry.node';

const fixture = 'lib/site/fixture/islands.ts';

/** The islands of a page, and the parts that each uses. */
type Page = Record<string, string[]>;

async function scriptsOf(pages: Page[], registry = fixture) {
  const known = await readRegistry(registry, process.cwd());
  const needs = pages.map((page): Needs => new Map(Object.entries(page).map(([name, uses]) => [name, new Set(uses)])));
  const { scripts, filesFor, codeFor } = await bundleIslands(known, needs);
  const files = needs.map(filesFor).map(({ runs, shared }) => [...runs, ...shared]);
  const codes = files.map((all) => all.map((file) => scripts.get(file) ?? '').join('\n'));
  return { scripts, files, codes, onDemand: needs.map(codeFor) };
}

test('a page asks for what several pages share, and for its own', async () => {
  const { files, scripts } = await scriptsOf([{ progress: [], broken: [] }, { progress: [] }, { scales: ['gram'] }]);
  expect(files.map((all) => all.length)).toEqual([3, 2, 2]);
  for (const file of files.flat()) expect(file).toMatch(/^_virli\/(group-\d|chunk)-[0-9A-Z]{8}\.js$/);
  expect(files[0]).toEqual(expect.arrayContaining(files[1] ?? []));
  for (const file of files.flat()) expect(scripts.has(file)).toBe(true);
});

test('a page gets only the parts that it uses', async () => {
  const { codes } = await scriptsOf([{ scales: ['gram'] }, { scales: ['litre', 'gram'] }]);
  expect(codes[0]).toContain('gramme');
  expect(codes[0]).not.toContain('decilitre');
  expect(codes[1]).toContain('decilitre');
});

test('what an island loads on demand is in a file of its own, which no page asks for', async () => {
  const { codes, scripts, onDemand } = await scriptsOf([{ lab: [] }, { progress: [] }]);
  expect(codes[0]?.length).toBeLessThan(20_000);
  const [machine, ...others] = [...scripts].filter(([, code]) => code.includes('ready to run'));
  expect(machine?.[0]).toMatch(/^_virli\/machine-/);
  expect(machine?.[1].length).toBeGreaterThan(15_000);
  expect(others).toEqual([]);
  expect(codes[0]).toContain(`import("./${machine?.[0].replace('_virli/', '')}")`);
  // The styles of its page know what it may name, those of the others do not ask.
  expect(onDemand.map((code) => code.includes('ready to run'))).toEqual([true, false]);
});

test('the same pages give the same files, in whatever order they come', async () => {
  const pages: Page[] = [{ scales: ['litre', 'gram'], progress: [] }, { progress: [] }, { broken: [] }];
  const [one, two] = [await scriptsOf(pages), await scriptsOf(pages.toReversed())];
  expect(two.files.toReversed()).toEqual(one.files);
  expect([...two.scripts].sort()).toEqual([...one.scripts].sort());
});

test('no React, no zod and no YAML reach the browser', async () => {
  const pages: Page[] = [
    { question: ['choice', 'numeric', 'order', 'truth'], ending: [], contents: [] },
    { filter: [] },
  ];
  const { codes, files } = await scriptsOf(pages, 'components/islands.ts');
  expect(files.map((all) => all.length)).toEqual([2, 2]);
  for (const code of codes) expect(code).not.toMatch(/react-dom|ZodError|yaml/i);
  expect(codes[1]?.length).toBeLessThan(codes[0]?.length ?? 0);
});
