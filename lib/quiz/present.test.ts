import { expect, test } from 'vitest';
import { letters } from './letters';
import { sheet, solve } from './present.node';
import { questionTypes } from './questions';
import { example } from './questions/sample.node';

const isPicked = (type: string) => !['order', 'fill'].includes(sheet(example(type), 'en').groups[0]?.mark ?? '');

test.each(Object.keys(questionTypes).filter(isPicked))(
  '%s: the answers stand in the order of their letters, which go on from true and false to the reasons',
  (type) => {
    for (const locale of ['fr', 'en'] as const) {
      const lettered = sheet(example(type), locale).groups.flatMap(({ options }) =>
        options.flatMap(({ letter }) => letter ?? []),
      );
      const found = solve(example(type), locale).options.flatMap(({ letter }) => letter ?? []);
      expect(found.join('')).toBe(lettered.join(''));
      expect(letters.startsWith(found.join(''))).toBe(true);
    }
  },
);

test('an answer has the letter of its option, not of one that its own ends with', () => {
  const question = structuredClone(example('match')) as ReturnType<typeof example> & { partners: object[] };
  const names = ['4', '14', '114', '24'];
  for (const [at, one] of question.partners.entries()) Object.assign(one, { en: names[at] });
  const onPaper = sheet(question, 'en').groups.flatMap(({ options }) => options);
  const { options } = solve(question, 'en');
  expect(options).toHaveLength(names.length);
  for (const { letter, text } of options) {
    expect(onPaper.find((one) => one.letter === letter)?.text).toBe(text);
  }
});

test('blanks are filled in where they stand: an item, then the letter and the words of its partner', () => {
  const { options } = solve(example('match'), 'en');
  expect(options.map(({ before, text }) => (before ?? '') + text)).toEqual([
    'A green tea → Water at 75 °C',
    'A black tea → Water just off the boil',
    'A tea that steeps overnight → Cold water',
    'Sparkling water',
  ]);
});

test('the answer to an order question says what its first and its last place mean, as the question does', () => {
  const { ask } = solve(example('order'), 'en');
  expect(ask).toBe(sheet(example('order'), 'en').groups[0]?.ask);
  expect(ask).toContain(' → ');
  expect(solve(example('choice'), 'en').ask).toBeUndefined();
});
