import { expect, test } from 'vitest';
import { letters } from './letters';
import { sheet, solve } from './present.node';
import { questionTypes } from './questions';
import { example } from './questions/sample.node';

test.each(Object.keys(questionTypes).filter((type) => type !== 'order'))(
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
    const [, name = text] = text.split(' → ');
    expect(onPaper.find((one) => one.letter === letter)?.text).toBe(name);
  }
});

test('the answer to an order question says what its first and its last place mean, as the question does', () => {
  const { ask } = solve(example('order'), 'en');
  expect(ask).toBe(sheet(example('order'), 'en').groups[0]?.ask);
  expect(ask).toContain(' → ');
  expect(solve(example('choice'), 'en').ask).toBeUndefined();
});
