import { expect, test } from 'vitest';
import { bundleEntry, entryFor } from '@/lib/site/bundle-islands.node';
import { attributeOf, parsePage } from '@/lib/site/html';
import { islandsIn, needsOf } from '@/lib/site/needs';

test('a page needs each of its islands once, with all the parts that any of them uses', () => {
  const page = parsePage(
    '<div data-island="quiz" data-uses="order choice"></div><div data-island="quiz" data-uses="choice"></div><div data-island="contents"></div>',
  );
  expect(islandsIn(page).map(({ element }) => attributeOf(element, 'data-uses'))).toEqual([
    'order choice',
    'choice',
    undefined,
  ]);
  expect(needsOf(page)).toEqual(
    new Map([
      ['quiz', new Set(['order', 'choice'])],
      ['contents', new Set()],
    ]),
  );
});

test('the entry imports only what the page needs, whatever the order it is found in', () => {
  const needs = new Map([
    ['quiz', new Set(['order', 'choice'])],
    ['contents', new Set<string>()],
  ]);
  const line = (name: string, as: string, module: string) => `import { ${name} as ${as} } from '@/${module}';\n`;
  expect(entryFor(needs)).toBe(
    "import { hydrateIslands } from '@/lib/site/hydrate.browser';\n" +
      line('Contents', 'island0', 'components/layout/contents') +
      line('sentQuizWith', 'island1', 'components/mdx/quiz-sent.browser') +
      line('reader', 'part1_0', 'lib/quiz/questions/choice/reader') +
      line('reader', 'part1_1', 'lib/quiz/questions/order/reader') +
      'hydrateIslands({ "contents": island0, "quiz": island1({ "choice": part1_0, "order": part1_1 }) });\n',
  );
  const turned = new Map([...needs].reverse().map(([name, uses]) => [name, new Set([...uses].reverse())]));
  expect(entryFor(turned)).toBe(entryFor(needs));
});

test('an interactive figure is an island without being registered twice', () => {
  expect(entryFor(new Map([['figure-which-interface', new Set<string>()]]))).toContain(
    "import { view as island0 } from '@/lib/figures/which-interface/view';",
  );
});

test('no React, no zod, no YAML and no question type that is not asked for reach the browser', async () => {
  const { code, name } = await bundleEntry(entryFor(new Map([['quiz', new Set(['truth'])]])), 'fr');
  expect(name).toMatch(/^_virli\/islands-[0-9a-f]{10}\.js$/);
  expect(code).not.toMatch(/react-dom|ZodError|yaml/i);
  const all = await bundleEntry(entryFor(new Map([['quiz', new Set(['choice', 'numeric', 'order', 'truth'])]])), 'fr');
  expect(code.length).toBeLessThan(all.code.length);
  // Two scripts are made in full, on a machine that may have other work.
}, 30_000);
