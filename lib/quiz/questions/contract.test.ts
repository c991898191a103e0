// What every question type promises. It runs for whatever is registered.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type RichText, wordsOf } from '@/lib/i18n/rich';
import { type Asked, fresh, step } from '@/lib/quiz/player/attempt';
import { Question } from '@/lib/quiz/player/question';
import { askedOf } from '@/lib/quiz/player/session';
import { present, sheet, solve } from '@/lib/quiz/present.node';
import { unveiled } from '@/lib/quiz/veil';
import type { ShownQuestion } from '@/lib/quiz/words';
import { questionTypes } from '.';
import { authors } from './authors';
import { readers } from './readers';
import { example, exampleText, presented } from './sample.node';

const types = Object.keys(questionTypes);

function parts(type: string) {
  const reader = readers[type];
  if (!reader) throw new Error(`"${type}" is not registered in lib/quiz/questions/index.ts.`);
  const { shown, answer } = presented(type);
  return { reader, shown: shown.shown, key: answer.key, answer, question: shown };
}

test('the registry, the list of readers and the folders name the same types', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(folders.toSorted()).toEqual(types.toSorted());
  expect(Object.keys(readers).toSorted()).toEqual(types.toSorted());
});

test.each(types)('%s: its example follows its own schema and names its type', (type) => {
  expect(example(type).type).toBe(type);
});

test.each(types)('%s: the right response is worth 1 point', (type) => {
  const { reader, shown, key } = parts(type);
  expect(reader.grade(shown, key, reader.right(shown, key, 'en'))).toMatchObject({ state: 'right', points: 1 });
});

test.each(types)('%s: the empty response is incomplete, not wrong', (type) => {
  const { reader, shown, key } = parts(type);
  const verdict = reader.grade(shown, key, reader.empty(shown));
  expect(verdict).toMatchObject({ state: 'incomplete', points: 0 });
  expect(verdict.notes[0]?.code).toBe('needed');
  // Said in every language, or the reader presses a mute button.
  for (const locale of locales) expect(reader.needed[verdict.notes[0]?.at ?? '']?.[locale]).toMatch(/.\.$/);
});

test.each(types)('%s: a form nobody touched gives the empty response', (type) => {
  const { reader, shown } = parts(type);
  expect(reader.fromForm([], shown, 'en')).toEqual(reader.empty(shown));
});

test.each(types)('%s: grading twice gives equal verdicts', (type) => {
  const { reader, shown, key } = parts(type);
  const right = reader.right(shown, key, 'en');
  expect(reader.grade(shown, key, right)).toEqual(reader.grade(shown, key, right));
});

test.each(types)('%s: responses survive being stored', (type) => {
  const { reader, shown, key } = parts(type);
  for (const response of [reader.empty(shown), reader.right(shown, key, 'en')]) {
    const stored: unknown = JSON.parse(JSON.stringify(response));
    expect(reader.isResponse(stored, shown)).toBe(true);
  }
});

test.each(types)('%s: whatever is stored, the guard answers and a response it accepts can be graded', (type) => {
  const { reader, shown, key } = parts(type);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (!reader.isResponse(value, shown)) return;
      const { points } = reader.grade(shown, key, value);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(1);
    }),
  );
});

test.each(types)('%s: what is shown holds no secret, and the key is veiled', (type) => {
  const { question, answer } = parts(type);
  const { answer: kept, ...seen } = question;
  const page = JSON.stringify(seen);
  const secrets = [...Object.values(answer.why), answer.explanation].map((said) => JSON.stringify(said));
  for (const secret of secrets) expect(page).not.toContain(secret);
  expect(page).not.toContain('"right"');
  expect(page).not.toContain('misconception');
  expect(kept.key).not.toContain(JSON.stringify(answer.key));
  expect({ ...kept, key: unveiled(kept.key) }).toEqual(answer);
});

test.each(types)('%s: every note of a verdict has something to say', (type) => {
  const { reader, shown, key, answer } = parts(type);
  for (const { at } of reader.grade(shown, key, reader.right(shown, key, 'en')).notes)
    expect(answer.why[at]?.length).toBeGreaterThan(0);
});

test.each(types)('%s: both languages show the same things', (type) => {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]));
    return typeof value;
  };
  const [fr, en] = locales.map((locale) => presented(type, locale));
  expect(shape(fr?.answer.why)).toEqual(shape(en?.answer.why));
  expect(fr?.answer.key).toEqual(en?.answer.key);
  expect(Object.keys(fr?.shown.shown as object)).toEqual(Object.keys(en?.shown.shown as object));
});

test.each(types)('%s: the page of answers marks at least one option as right and explains each', (type) => {
  for (const locale of locales) {
    const { options, explanation } = solve(example(type), locale);
    expect(options.some((option) => option.right)).toBe(true);
    for (const option of options) expect(option.why.length).toBeGreaterThan(0);
    expect(explanation.length).toBeGreaterThan(0);
  }
});

test.each(types)('%s: presenting twice gives the same page', (type) => {
  expect(present(example(type), 'fr')).toEqual(present(example(type), 'fr'));
});

test.each(types)('%s: a question that went through JSON is the same question, and grades the same', (type) => {
  const { reader } = parts(type);
  for (const locale of locales) {
    const made = presented(type, locale).shown;
    const question = { ...made, called: 'Q1.7', section: { id: 'tea', title: '1.2 Tea' } };
    const arrived: ShownQuestion = JSON.parse(JSON.stringify(question));
    expect(arrived).toStrictEqual(question);
    const [here, there] = [askedOf(question, reader, locale), askedOf(arrived, reader, locale)];
    const right = reader.right(here.shown, here.key(), locale);
    expect(reader.right(there.shown, there.key(), locale)).toEqual(right);
    for (const response of [reader.empty(here.shown), right]) {
      const answered = (asked: Asked) =>
        step(step(fresh(asked), { do: 'respond', response }, asked), { do: 'check' }, asked);
      expect(answered(there)).toEqual(answered(here));
    }
    expect(step(fresh(there), { do: 'reveal' }, there)).toEqual(step(fresh(here), { do: 'reveal' }, here));
    expect(markup(arrived, locale)).toBe(markup(question, locale));
  }
});

test.each(types)('%s: no clear key stands in the page, nor in what its island is given', (type) => {
  for (const locale of locales) {
    const { shown: question, answer } = presented(type, locale);
    const page = `${markup(question, locale)} ${JSON.stringify(question)}`.replaceAll('&quot;', '"');
    expect(page).toContain(`q-${question.id}`);
    expect(page).not.toContain(JSON.stringify(answer.key));
    for (const [name, value] of Object.entries(answer.key as object))
      expect(page).not.toContain(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
});

test.each(types)('%s: the options have the letters that they have on paper', (type) => {
  for (const locale of locales) {
    const onPaper = sheet(example(type), locale).groups.flatMap(({ options }) => options.filter((one) => one.letter));
    const lettered = [...markup(presented(type, locale).shown, locale).matchAll(/data-letter="(\w)">(.*?)<\/span>/g)]
      .toSorted(([, one = ''], [, other = '']) => one.localeCompare(other))
      .map(([, letter, html]) => [letter, wordsOf(html as RichText)]);
    expect(lettered).toEqual(onPaper.map(({ letter, text }) => [letter, wordsOf(text)]));
  }
});

/** A question that nobody has touched, as the page shows it. */
function markup(question: ShownQuestion, locale: Locale): string {
  const { reader } = parts(question.type);
  const attempt = fresh(askedOf(question, reader, locale));
  const onward = { href: '#after', says: 'Read on' };
  const place = { number: 1, total: 1, onward, retry: null, seed: null, locale } as const;
  const props = { reader, question, attempt, ...place, act: () => undefined };
  return renderToStaticMarkup(createElement(Question, props));
}

test.each(types)('%s: a field nobody knows is refused', (type) => {
  const { success } = authors[type]?.schema.safeParse({ ...parse(exampleText(type)), colour: 'blue' }) ?? {};
  expect(success).toBe(false);
});
