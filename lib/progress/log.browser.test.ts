import { afterEach, expect, test, vi } from 'vitest';
import { append, openRecord, readRecord, saveDraft, watchRecord } from './log.browser';
import { progressOf } from './progress.browser';
import type { Event } from './record';

const answer: Event = {
  did: 'answered',
  question: 'q',
  rev: 1,
  at: 5,
  response: { picked: ['a'] },
  state: 'right',
  points: 1,
};

function aBrowser(entries: Record<string, string> = {}, refuses: (name: string) => boolean = () => false) {
  const kept = new Map(Object.entries(entries));
  const target = new EventTarget();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (refuses(name)) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => kept.delete(name),
  });
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) {
    vi.stubGlobal(name, target[name].bind(target));
  }
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

test('an answer is found again by whoever opens the record next', () => {
  aBrowser();
  expect(append('tea', answer, 'q@1')).toBeNull();
  expect(progressOf('tea')['q@1']?.solved).toBe(true);
});

test('checking an answer forgets its draft', () => {
  aBrowser();
  saveDraft('tea', 'q@1', { picked: ['b'] });
  expect(readRecord('tea').drafts).toEqual({ 'q@1': { picked: ['b'] } });
  append('tea', answer, 'q@1');
  expect(readRecord('tea').drafts).toEqual({});
});

test('two courses in one browser keep their records apart', () => {
  aBrowser();
  append('tea', answer, 'q@1');
  expect(progressOf('coffee')).toEqual({});
});

test.each(['not json', '{"version":1}', '[]'])(
  'an unreadable record (%s) is set aside, whole, and a new one begins',
  (stored) => {
    const kept = aBrowser({ 'virli:record:tea': stored });
    expect(openRecord('tea').trouble).toBe('set-aside');
    const aside = [...kept].find(([name]) => name.startsWith('virli:record:tea:set-aside:'));
    expect(aside?.[1]).toBe(stored);
    expect(openRecord('tea')).toEqual({ record: { version: 1, events: [], drafts: {} }, trouble: null });
  },
);

test('a browser that refuses to store still remembers until the page is closed', () => {
  aBrowser({}, () => true);
  expect(append('full', answer, 'q@1')).toBe('unsaved');
  expect(progressOf('full')['q@1']?.solved).toBe(true);
});

test('listeners hear of an answer, until they stop', () => {
  aBrowser();
  const heard = vi.fn();
  const stop = watchRecord(heard);
  append('tea', answer, 'q@1');
  stop();
  append('tea', answer, 'q@1');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('looking at the progress leaves an unreadable record, and its message, to the quiz', () => {
  const kept = aBrowser({ 'virli:record:tea': 'not json' });
  expect(progressOf('tea')).toEqual({});
  expect(kept.get('virli:record:tea')).toBe('not json');
  expect(openRecord('tea').trouble).toBe('set-aside');
});

test('an unreadable record that cannot be set aside is never written over', () => {
  const kept = aBrowser({ 'virli:record:coffee': 'precious' }, (name) => name.includes('set-aside'));
  expect(openRecord('coffee').trouble).toBe('unsaved');
  expect(append('coffee', answer, 'q@1')).toBe('unsaved');
  expect(kept.get('virli:record:coffee')).toBe('precious');
  expect(progressOf('coffee')['q@1']?.solved).toBe(true);
});

test('what another tab stored while this one could not is kept, and so is what this one had to say', () => {
  let full = true;
  const kept = aBrowser({}, () => full);
  append('mocha', answer, 'q@1');
  full = false;
  const other = { version: 1, events: [{ ...answer, question: 'other' }], drafts: {} };
  kept.set('virli:record:mocha', JSON.stringify(other));
  expect(append('mocha', { ...answer, question: 'third' }, 'third@1')).toBeNull();
  expect(Object.keys(progressOf('mocha')).toSorted()).toEqual(['other@1', 'q@1', 'third@1']);
});

test('a record is parsed once, however often it is read, until it changes', () => {
  const kept = aBrowser();
  append('oolong', answer, 'q@1');
  const record = readRecord('oolong');
  expect(openRecord('oolong').record).toBe(record);
  saveDraft('oolong', 'late@1', { picked: ['b'] });
  expect(readRecord('oolong').drafts).toEqual({ 'late@1': { picked: ['b'] } });
  expect(record.drafts).toEqual({});
  const other = JSON.stringify({ version: 1, events: [{ ...answer, question: 'other' }], drafts: {} });
  kept.set('virli:record:oolong', other);
  expect(Object.keys(progressOf('oolong'))).toEqual(['other@1']);
  kept.set('virli:record:oolong', 'no longer json');
  expect(readRecord('oolong').events).toEqual([]);
  kept.set('virli:record:oolong', other);
  expect(Object.keys(progressOf('oolong'))).toEqual(['other@1']);
});
