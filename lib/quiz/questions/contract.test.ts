// What every question type promises. It runs for whatever is registered.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '@/lib/i18n/locales';
import { type RichText, wordsOf } from '@/lib/i18n/rich';
import { fresh } from '@/lib/quiz/player/attempt';
import { Question } from '@/lib/quiz/player/question';
import { askedOf } from '@/lib/quiz/player/session';
import { present, solve } from '@/lib/quiz/present.node';
import { received, type SeenOption, sent } from '@/lib/quiz/sent';
import { veil } from '@/lib/quiz/veil';
import { questionTypes } from '.';
import { readers } from './readers';
import { example, exampleText, presented } from './sample.node';

const types = Object.keys(questionTypes);

function parts(type: string) {
  const reader = readers[type];
  if (!reader) throw new Error(`"${type}" has no reader in lib/quiz/questions/readers.ts.`);
  const { shown, answer } = presented(type);
  return { reader, shown: shown.shown, key: answer.key, answer, question: shown };
}

test('the two registries and the folders name the same types', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(Object.keys(readers).toSorted()).toEqual(types.toSorted());
  expect(folders.toSorted()).toEqual(types.toSorted());
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
  expect({ ...kept, key: JSON.parse(veil(kept.key)) }).toEqual(answer);
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

test.each(types)(
  '%s: what is sent without the words of the page is the same question once they are read back',
  (type) => {
    for (const locale of locales) {
      const question = { ...presented(type, locale).shown, called: '1.7', section: { id: 'tea', title: '1.2 Tea' } };
      const { id, rev, called, section, stem, shown } = question;
      const { orders = [], ...lists } = shown as { orders?: string[] };
      const options = Object.values(lists).filter(Array.isArray).flat();
      const others = [{ id: 'true', text: stem }];
      const text = JSON.stringify(sent(question));
      expect(text).not.toMatch(/"(stem|text|orders)"/);
      const seen = { id, rev, called, section, stem, options: [...others, ...options], orders };
      expect(received(JSON.parse(text), seen)).toEqual(question);
    }
  },
);

test.each(types)('%s: each option stands in the page with its letter, beside a control named after it', (type) => {
  const { reader, question, shown } = parts(type);
  const attempt = fresh(askedOf(question, reader, 'en'));
  const rest = {
    reader,
    question,
    attempt,
    number: 1,
    total: 1,
    aside: false,
    answer: null,
    seed: null,
    locale: 'en' as const,
  };
  const page = parseFragment(renderToStaticMarkup(createElement(Question, { ...rest, act: () => undefined })));
  const found = letteredIn(page).map(({ id, html }) => ({ id, words: wordsOf(html as RichText) }));
  const lists = Object.values(shown as object).filter((list): list is SeenOption[] => list[0]?.text !== undefined);
  const options = lists.flat().map(({ id, text }) => ({ id, words: wordsOf(text) }));
  expect(found.slice(found.length - options.length)).toEqual(options);
  if (options.length === 0) expect(found).toEqual([]);
});

type Node = DefaultTreeAdapterTypes.Node;

/** What seen.browser.ts looks for, in a tree without a browser: by letter, the words and the value beside them. */
function letteredIn(page: Node): { id: string; html: string }[] {
  const all = (node: Node): Node[] =>
    'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...all(child)]) : [];
  const of = (node: Node, name: string) =>
    'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
  const lettered = all(page).filter((node) => of(node, 'data-letter') !== undefined);
  return lettered
    .toSorted((a, b) => String(of(a, 'data-letter')).localeCompare(String(of(b, 'data-letter'))))
    .map((node) => {
      const parent = 'parentNode' in node && node.parentNode ? node.parentNode : node;
      const [value = ''] = all(parent).flatMap((beside) => of(beside, 'value') ?? []);
      return { id: value.split(':')[0] ?? '', html: serialize(node as DefaultTreeAdapterTypes.ParentNode) };
    });
}

test.each(types)('%s: a page that has lost an option is not made alive, rather than graded wrongly', (type) => {
  const question = presented(type).shown;
  const message = sent(question);
  if (message.whys.length === 0) return;
  const { id, rev, stem } = question;
  expect(() => received(message, { id, rev, stem, options: [], orders: [] })).toThrow('lost a question');
});

test.each(types)('%s: a field nobody knows is refused', (type) => {
  const { success } = questionTypes[type]?.schema.safeParse({ ...parse(exampleText(type)), colour: 'blue' }) ?? {};
  expect(success).toBe(false);
});
