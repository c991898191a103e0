import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encodingProblems, isUndecoded } from './encoding';

const quiz = readFileSync('e2e/courses/tiny/quizzes/1-leaf/leaf-end.yaml', 'utf8');

const told = (bytes: Uint8Array) =>
  encodingProblems('a.yaml', decode(bytes)).map(({ line, column, what, fix }) => `${line}:${column} ${what} ${fix}`);

const save = 'Save the file as UTF-8: editors have it under "Save as…" or "Save with Encoding".';

test('a file saved as Latin-1 is told at its first letter, with what that letter is', () => {
  expect(told(Buffer.from(quiz, 'latin1'))).toEqual([
    `10:24 The byte E9 stands here, which would be "é" in Windows-1252 (Latin-1), and 18 more are not UTF-8 either. ${save}`,
  ]);
});

test('one wrong byte in a long file is told, and the letters around it are left alone', () => {
  const bytes = Buffer.concat([Buffer.from('thé\nc’est 5 '), Buffer.from([0x80]), Buffer.from(' la tasse, crème')]);
  expect(told(bytes)).toEqual([`2:9 The byte 80 stands here, which would be "€" in Windows-1252 (Latin-1). ${save}`]);
  expect(decode(bytes)).toMatch(/^thé\nc’est 5 .* la tasse, crème$/s);
});

test.each([
  ['with its mark', Buffer.from(`\ufeff${quiz}`, 'utf16le')],
  ['big-endian, with its mark', Buffer.from(`\ufeff${quiz}`, 'utf16le').swap16()],
  ['without its mark', Buffer.from(quiz, 'utf16le')],
])('a file saved as UTF-16 %s is told as such', (_how, bytes) => {
  expect(told(bytes)).toEqual([`1:1 The file is UTF-16, and it must be UTF-8. ${save}`]);
});

test('what is no text is told as such', () => {
  expect(told(Buffer.from('Mac OS X\0\x05\x16'))).toEqual([
    '1:9 The file is not a text: a zero byte stands here. Move it out of the course.',
  ]);
});

test.each([
  ['un th\ufffd', '1:6 The sign � (U+FFFD) stands for a letter that was lost. Write the letter again.'],
  [
    'un thÃ©',
    '1:6 "Ã©" stands here: a letter that was saved as UTF-8 and read as something else. Write the letter again, and look at the others of the file.',
  ],
  [
    'câ€™est',
    '1:2 "â€™" stands here: a letter that was saved as UTF-8 and read as something else. Write the letter again, and look at the others of the file.',
  ],
])('letters lost before the file was saved are told: %s', (text, says) => {
  expect(told(Buffer.from(text))).toEqual([says]);
});

test('every text in UTF-8 is read as it is; anything else is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(text.isWellFormed());
      expect(decode(Buffer.from(text))).toBe(text);
      expect(isUndecoded(text)).toBe(text.includes('\0'));
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ min: 1 }), (bytes) => {
      const isText = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).equals(bytes);
      expect(encodingProblems('a.yaml', decode(bytes)).length > 0 || isText).toBe(true);
    }),
  );
});

test('accents, quotes and emoji that are meant are left alone', () => {
  expect(told(Buffer.from('ÂGE, SÃO PAULO, « thé » – “tea” 👩‍🍳 €'))).toEqual([]);
});
