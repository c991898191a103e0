import { expect, test } from 'vitest';
import { blocks, inline } from './markdown.node';

test('an option keeps its code and emphasis, and gets the typography of its language', () => {
  expect(inline("Le `chroot` d'*hier* ?", 'fr')).toEqual([
    'Le ',
    ['code', 'chroot'],
    ' d’',
    ['em', ['hier']],
    '\u202f?',
  ]);
});

test('code is never touched by typography', () => {
  expect(inline("`a ? 'b' : c`", 'fr')).toEqual([['code', "a ? 'b' : c"]]);
});

test('a stem may have paragraphs, a listing and bullets', () => {
  expect(blocks('Look:\n\n```\n$ id\n```\n\n- one\n- **two**\n', 'en')).toEqual([
    ['p', ['Look:']],
    ['pre', '$ id'],
    ['ul', [['one'], [['strong', ['two']]]]],
  ]);
});

test('a line break typed by the author is a space', () => {
  expect(inline('one\ntwo', 'en')).toEqual(['one two']);
});

test('what small texts do not have is named', () => {
  expect(() => blocks('# A title', 'en')).toThrow('"heading" cannot be used in a small text');
  expect(() => inline('one\n\ntwo', 'en')).toThrow('one paragraph is expected here');
});

test('an option that begins with a year is not a list', () => {
  expect(inline('1968. The year of CP-67.', 'en')).toEqual(['1968. The year of CP-67.']);
  expect(inline('- 3', 'en')).toEqual(['- 3']);
  expect(inline('# ls', 'en')).toEqual(['# ls']);
});

test('a numbered list is refused rather than shown as bullets', () => {
  expect(() => blocks('1. one\n2. two', 'en')).toThrow('a numbered list cannot be used in a small text');
});

test('a quote after emphasis closes', () => {
  expect(inline('the "*guest*" system', 'en')).toEqual(['the “', ['em', ['guest']], '” system']);
});

test('a link inside the course is refused, for it would break below a path', () => {
  expect(() => inline('[there](/fr/histoire/)', 'fr')).toThrow(
    'a link inside the course ("/fr/histoire/") cannot be used in a small text',
  );
  expect(inline('[OCI](https://opencontainers.org)', 'en')).toEqual([['a', 'https://opencontainers.org', ['OCI']]]);
});
