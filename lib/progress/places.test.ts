import { expect, test } from 'vitest';
import { over, placeOf, type Reached, waitMillis } from './places';

const sections = ['picking', 'drying', 'rolling', 'firing'];

test.each([
  ['nothing is kept yet', undefined, 'drying', 0],
  ['the reader is farther than what is kept', 'drying', 'rolling', 0],
  ['the reader is in what is kept', 'drying', 'drying', 0],
  ['the reader is before what is kept', 'rolling', 'picking', 10_000],
  ['a chapter that was over is read again', '/next', 'picking', 10_000],
  ['a chapter is over now', 'firing', '/left', 0],
  ['what was missed has been mended', '/left', '/next', 0],
  ['what is kept is no section any more', 'steaming', 'picking', 0],
])('%s', (_when, kept, read, millis) => {
  expect(waitMillis(sections, kept, read)).toBe(millis);
});

test.each<[string, Partial<Reached>, string]>([
  ['in the middle of the text, the section being read', { read: 'drying' }, 'drying'],
  ['in the last section, before its end', { read: 'firing' }, 'firing'],
  ['at the end of the text, the next chapter', { read: 'firing', isEndSeen: true }, over.next],
  ['at the end of the text, with something missed', { read: 'firing', isEndSeen: true, isMissed: true }, over.left],
  ['with every question answered, from the last of them on', { read: 'rolling', isAnswered: true }, over.next],
  ['with every question answered, back in an earlier section', { read: 'drying', isAnswered: true }, 'drying'],
  ['the end seen from afar, and now reading above it', { read: 'rolling', isEndSeen: true }, 'rolling'],
  [
    'a chapter without questions is over at its end',
    { read: 'firing', isEndSeen: true, lastAsked: undefined },
    over.next,
  ],
  ['above the first section, nothing', { read: '', isAnswered: true }, ''],
])('%s is what to come back to', (_when, reached, place) => {
  const nothing = { sections, read: '', lastAsked: 'rolling', isEndSeen: false, isAnswered: false, isMissed: false };
  expect(placeOf({ ...nothing, ...reached })).toBe(place);
});
