import { expect, test } from 'vitest';
import { blocks, inline } from './markdown.node';

test('an option keeps its code and emphasis, and gets the typography of its language', () => {
  expect(inline("Le `chroot` d'*hier* ?", 'fr')).toBe('Le <code>chroot</code> d’<em>hier</em>\u202f?');
});

test('code is never touched by typography', () => {
  expect(inline("`a ? 'b' : c`", 'fr')).toBe("<code>a ? 'b' : c</code>");
});

test('a stem may have paragraphs, a listing and bullets', () => {
  expect(blocks('Look:\n\n```\n$ id\n```\n\n- one\n- **two**\n', 'en')).toBe(
    '<p>Look:</p><pre><code>$ id</code></pre><ul><li>one</li><li><strong>two</strong></li></ul>',
  );
});

test('a line break typed by the author is a space', () => {
  expect(inline('one\ntwo', 'en')).toBe('one two');
});

test('what small texts do not have is named', () => {
  expect(() => blocks('# A title', 'en')).toThrow('"heading" cannot be used in a small text');
  expect(() => inline('one\n\ntwo', 'en')).toThrow('one paragraph is expected here');
});

test('an option that begins with a year is not a list', () => {
  expect(inline('1968. The year of CP-67.', 'en')).toBe('1968. The year of CP-67.');
  expect(inline('- 3', 'en')).toBe('- 3');
  expect(inline('# ls', 'en')).toBe('# ls');
});

test('a numbered list is refused rather than shown as bullets', () => {
  expect(() => blocks('1. one\n2. two', 'en')).toThrow('a numbered list cannot be used in a small text');
});

test('a quote after emphasis closes', () => {
  expect(inline('the "*guest*" system', 'en')).toBe('the “<em>guest</em>” system');
});

test('a link inside the course is refused, for it would break below a path', () => {
  expect(() => inline('[there](/fr/histoire/)', 'fr')).toThrow(
    'a link inside the course ("/fr/histoire/") cannot be used in a small text',
  );
  expect(inline('[OCI](https://opencontainers.org)', 'en')).toBe('<a href="https://opencontainers.org">OCI</a>');
});
