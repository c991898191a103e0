import { expect, test } from 'vitest';
import { attributeOf, parsePage } from '@/lib/site/html';
import { islandsIn, modulesFor, needsOf, unknownIn } from '@/lib/site/needs';
import type { KnownIslands } from '@/lib/site/read-registry.node';

const known: KnownIslands = {
  quiz: { module: 'q.tsx', wakes: 'idle', grants: {}, parts: { choice: 'c.tsx', order: 'o.tsx' } },
  contents: { module: 'k.tsx', wakes: 'idle', grants: {}, parts: {} },
};

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

test('the modules of a page are those of its islands and of the parts that they use, whatever their order', () => {
  const needs = new Map([
    ['quiz', new Set(['order'])],
    ['contents', new Set<string>()],
  ]);
  expect(modulesFor(needs, known)).toEqual(['k.tsx', 'o.tsx', 'q.tsx']);
  expect(modulesFor(new Map([...needs].reverse()), known)).toEqual(['k.tsx', 'o.tsx', 'q.tsx']);
});

test.each([
  ['quizz', [], 'no island is called "quizz". islands.ts knows quiz, contents.'],
  ['toString', [], 'no island is called "toString". islands.ts knows quiz, contents.'],
  ['quiz', ['choice', 'matching'], 'the island "quiz" has no part "matching". islands.ts knows choice, order.'],
  ['contents', ['list'], 'the island "contents" has no part "list". islands.ts knows none.'],
  ['quiz', ['choice'], undefined],
])('of %s with %j is said: %3$s', (name, words, problem) => {
  expect(unknownIn(new Map([[name, new Set(words)]]), known, 'islands.ts')).toBe(problem);
});
