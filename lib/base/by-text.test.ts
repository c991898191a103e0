import { expect, test } from 'vitest';
import { byText } from './by-text';

test('a text that has not changed is not read again', () => {
  let readings = 0;
  const read = byText((file, text) => {
    readings++;
    return `${file}: ${text}`;
  });
  expect([read('a', 'one'), read('a', 'one'), read('b', 'one')]).toEqual(['a: one', 'a: one', 'b: one']);
  expect(readings).toBe(2);
});

test('a changed text is read anew, and the text before it too when it comes back', () => {
  const read = byText((_, text) => text.toUpperCase());
  expect([read('a', 'one'), read('a', 'two'), read('a', 'one')]).toEqual(['ONE', 'TWO', 'ONE']);
});
