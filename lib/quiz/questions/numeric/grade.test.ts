import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { wordsOf } from '@/lib/i18n/rich';
import { present, solve } from '@/lib/quiz/present.node';
import type { Question } from '@/lib/quiz/words';
import { example } from '../sample.node';
import type { Key, Shown } from './author';
import { author } from './author';
import { grader, inUnit, ownWords, typedNumber } from './grade';

const percent = { unit: '%' };
const key = { answer: 45, tolerance: 1, mistakes: [{ id: 'base', value: 82, tolerance: 1 }] };
const grade = (typed: string) => grader.grade(percent, key, typedNumber(typed, '', percent, 'fr'));

test.each([
  ['45', 'right', 'when-right'],
  ['46', 'right', 'when-right'],
  ['44,0', 'right', 'when-right'],
  ['45 %', 'right', 'when-right'],
  ['46,1', 'wrong', 'otherwise'],
  ['82', 'wrong', 'mistake-base'],
  ['-45', 'wrong', 'otherwise'],
])('%s is %s', (typed, state, at) => {
  const verdict = grade(typed);
  expect(verdict.state).toBe(state);
  expect(verdict.notes[0]?.at).toBe(at);
});

test('what is not a number is incomplete, not wrong', () => {
  expect(grade('beaucoup')).toMatchObject({ state: 'incomplete', notes: [{ code: 'needed', at: 'number' }] });
});

test('an answer in another unit is converted', () => {
  const shown = {
    units: [
      { id: 'ms', name: 'ms', factor: 1 },
      { id: 's', name: 's', factor: 1000 },
    ],
  };
  const time = { answer: 1500, tolerance: 0, mistakes: [] };
  expect(grader.grade(shown, time, typedNumber('1.5', 's', shown, 'en')).state).toBe('right');
  expect(grader.grade(shown, time, typedNumber('1.5', 'ms', shown, 'en')).state).toBe('wrong');
});

test('an answer that is shown is written as the reader writes numbers', () => {
  const question = author.schema.parse({ ...(example('numeric') as object), answer: 1500.5, mistakes: [] });
  for (const [locale, typed] of [
    ['fr', '1\u202f500,5'],
    ['en', '1,500.5'],
  ] as const) {
    const { shown, answer } = present(question, locale);
    expect(grader.right(shown.shown as Shown, answer.key as Key, locale).typed).toBe(typed);
  }
});

test('a very small number is not taken for zero', () => {
  const tiny = { answer: 1e-9, tolerance: 0, mistakes: [] };
  expect(grader.grade({}, tiny, typedNumber('0', '', {}, 'fr')).state).toBe('wrong');
});

test('fractions are exact: three tenths of a second are 300 ms, and 0.30000000000000004 is not 0.3', () => {
  const shown = {
    units: [
      { id: 'ms', name: 'ms', factor: 1 },
      { id: 'tenth', name: 'tenth', factor: 0.1 },
    ],
  };
  const sum = { answer: 0.3, tolerance: 0, mistakes: [] };
  expect(grader.grade(shown, sum, typedNumber('3', 'tenth', shown, 'en')).state).toBe('right');
  expect(grader.grade(shown, sum, typedNumber('0.30000000000000004', 'ms', shown, 'en')).state).toBe('wrong');
});

test.each([
  ['4294967296', '4294967295'],
  ['18446744073709551616', '18446744073709551615'],
  ['18446744073709551616', '18446744073000000000'],
  ['-9007199254740993', '-9007199254740992'],
])('%s is not its neighbour %s', (answer, other) => {
  const key = { answer, tolerance: 0, mistakes: [] };
  expect(grader.grade({}, key, typedNumber(answer, '', {}, 'fr')).state).toBe('right');
  expect(grader.grade({}, key, typedNumber(other, '', {}, 'fr')).state).toBe('wrong');
});

const timed = {
  units: [
    { id: 'min', name: 'min', factor: 1 },
    { id: 'h', name: 'h', factor: 60 },
  ],
};

test('a unit written after the number is the one chosen, until another one is chosen', () => {
  const typed = typedNumber('2 h', 'min', timed, 'en');
  expect(typed).toEqual({ typed: '2 h', value: '2.', unit: 'h' });
  expect(inUnit(typed.typed, 'min', timed, 'en')).toEqual({ typed: '2', value: '2.', unit: 'min' });
  expect(inUnit('1.5', 'h', timed, 'en')).toMatchObject({ typed: '1.5', unit: 'h' });
});

test('what was typed is said again with its unit, once', () => {
  expect(ownWords(typedNumber('45 %', '', percent, 'fr'), percent, 'fr')).toBe('45 %');
  expect(ownWords(typedNumber('45', '', percent, 'fr'), percent, 'fr')).toBe('45\u00a0%');
  expect(ownWords(typedNumber('2 h', 'min', timed, 'en'), timed, 'en')).toBe('2 h');
});

test('answers kept by a browser before numbers were compared exactly still count', () => {
  const old = { typed: '4,5', value: 4.5, unit: '' };
  expect(grader.isResponse(old, {})).toBe(true);
  expect(grader.grade({}, { answer: 4.5, tolerance: 0, mistakes: [] }, old).state).toBe('right');
});

const kinds = {
  none: {},
  one: { unit: { fr: 'Mo', en: 'MB' } },
  percent: { unit: { fr: '%', en: '%' } },
  several: { units: timed.units.map(({ name, ...unit }) => ({ ...unit, name: { fr: name, en: name } })) },
};

// Everywhere an answer is shown: in the field when it is asked for, and on the page of answers.
test('whatever the answer, what is shown as the answer is right when it is typed, in both languages', () => {
  const { unit: _, units: __, ...asked } = example('numeric') as Question & Record<string, unknown>;
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }),
      fc.integer({ min: -30, max: 20 }),
      fc.constantFrom(...Object.values(kinds)),
      fc.constantFrom(...locales),
      (digits, power, kind, locale) => {
        const answer = inFull(digits, power);
        const written = { ...asked, ...kind, answer, tolerance: 0, mistakes: [] };
        const question: Question = author.schema.parse(written);
        const presented = present(question, locale);
        const [shown, key] = [presented.shown.shown as Shown, presented.answer.key as Key];
        const revealed = grader.right(shown, key, locale);
        const [solved] = solve(question, locale).options.filter(({ right }) => right);
        for (const typed of [revealed.typed, ownWords(revealed, shown, locale), solved ? wordsOf(solved.text) : '']) {
          const read = typedNumber(typed, revealed.unit, shown, locale);
          expect(grader.grade(shown, key, read).state, typed).toBe('right');
        }
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

/** Without an exponent, as authors write. */
function inFull(digits: bigint, power: number): string {
  const all = String(digits < 0n ? -digits : digits).padStart(1 - power, '0');
  const whole = power < 0 ? `${all.slice(0, power)}.${all.slice(power)}` : all + '0'.repeat(power);
  return digits < 0n ? `-${whole}` : whole;
}
