import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richText } from '@/lib/i18n/rich';
import { authors } from '../authors';
import { example, presented } from '../sample.node';
import type { Key, Shown } from './author';
import { grader, partnerOf, type Response, withPair } from './grade';

const shown: Shown = {
  items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: richText(id) })),
  partners: ['1', '2', '3'].map((id) => ({ id, name: id })),
};
const key: Key = { pairs: pairs('a1 b2 c3 d1') };
const grade = (given: string) => grader.grade(shown, key, { pairs: pairs(given) });

function pairs(written: string): Response['pairs'] {
  return written.split(' ').map(([item = '', partner = '']) => [item, partner]);
}

test.each([
  ['a1 b2 c3 d1', 'right', 1],
  ['a1 b2 c3 d3', 'partial', 0.75],
  ['a1 b1 c1 d1', 'partial', 0.5],
  ['a2 b3 c1 d2', 'wrong', 0],
])('%s is %s', (given, state, points) => {
  expect(grade(given)).toMatchObject({ state, points });
});

test('as long as a line has nothing, the answer is incomplete, not wrong', () => {
  expect(grade('a1 b2 c3')).toEqual({ state: 'incomplete', points: 0, notes: [{ code: 'needed', at: 'pairs' }] });
});

test('another try keeps what is right, and asks again for the rest', () => {
  const response = { pairs: pairs('a1 b1 c3 d2') };
  expect(grader.again?.(response, grader.grade(shown, key, response).notes)).toEqual({ pairs: pairs('a1 c3') });
});

test('each line is told of its own pair, also where two lines have the same partner', () => {
  expect(grade('a1 b1 c3 d1').notes).toEqual([
    { code: 'right', at: 'a:1' },
    { code: 'wrong', at: 'b:1' },
    { code: 'right', at: 'c:3' },
    { code: 'right', at: 'd:1' },
  ]);
});

test('whatever is chosen, and in whichever order, each line has its last choice', () => {
  const choice = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', '1', '2', '3', 'elsewhere'));
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const response = choices.reduce<Response>(
        (before, [item, partner]) => withPair(before, shown, item, partner),
        grader.empty(shown),
      );
      expect(grader.isResponse(response, shown)).toBe(true);
      for (const { id } of shown.items) {
        const last = choices.findLast(([item]) => item === id)?.[1] ?? '';
        expect(partnerOf(response, id)).toBe(last === 'elsewhere' ? '' : last);
      }
    }),
  );
});

test.each([
  ['a list of the pairs', [['a', '1']], true],
  [
    'an item twice',
    [
      ['a', '1'],
      ['a', '2'],
    ],
    false,
  ],
  ['an unknown item', [['z', '1']], false],
  ['an unknown partner', [['a', '9']], false],
  ['half a pair', [['a']], false],
])('stored, %s', (_what, stored, isOne) => {
  expect(grader.isResponse({ pairs: stored }, shown)).toBe(isOne);
});

test('partners do not stand opposite their items', () => {
  const { shown: question, answer } = presented('match');
  const [{ items, partners }, wanted] = [question.shown as Shown, answer.key as Key];
  expect(items.every(({ id }, index) => partnerOf(wanted, id) === partners[index]?.id)).toBe(false);
});

const problems = (change: (question: ReturnType<typeof written>) => unknown) => {
  const question = written();
  change(question);
  const { error } = authors.match?.schema.safeParse(question) ?? {};
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

function written() {
  return structuredClone(example('match')) as ReturnType<typeof example> & {
    items: { id: string; with: string }[];
    partners: { id: string; fr: string; en: string }[];
  };
}

test('a partner that nobody wrote is told, and so are twins, one partner for all, and one too long for a list', () => {
  const first = <Item>(items: Item[]): Item => items[0] as Item;
  expect(problems(() => undefined)).toBeUndefined();
  expect(problems(({ items }) => Object.assign(first(items), { with: 'lukewarm' }))).toEqual([
    'items.0.with: No partner is called "lukewarm".',
  ]);
  expect(problems(({ items }) => items.map((one) => Object.assign(one, { with: 'cold' })))).toEqual([
    'items: All items have the same partner.',
  ]);
  expect(problems(({ items }) => Object.assign(first(items), { id: 'black' }))).toEqual([
    'items.1.id: The id "black" is used twice in this question.',
  ]);
  expect(problems(({ partners }) => Object.assign(first(partners), { en: 'w'.repeat(31) }))).toEqual([
    'partners.0.en: A phone cuts what is longer than its list: this partner has 31 characters.',
  ]);
  expect(problems(({ partners }) => Object.assign(partners[3] ?? {}, { id: 'green' }))).toEqual([
    'partners.3.id: An item is called "green" too: ids stand in the page.',
  ]);
});
