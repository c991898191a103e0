// Keeps the record in this browser. Nothing is ever lost: what cannot be read is set aside under another name.
import { type Event, emptyRecord, isRecord, type ProgressRecord } from './record';

/** `set-aside`: the record was unreadable, and kept apart · `unsaved`: this browser refuses to store (private mode, full). */
export type Trouble = 'set-aside' | 'unsaved';

const changed = 'virli:progress';
const nameOf = (course: string) => `virli:record:${course}`;

// What could not be stored lives here until the page is closed, so that an answer still gets its feedback.
let unstored: { [name: string]: ProgressRecord } = {};

/** Reads the record of a course; an unreadable one is set aside first. Never throws. */
export function readRecord(course: string): { record: ProgressRecord; trouble: Trouble | null } {
  const name = nameOf(course);
  const kept = unstored[name];
  if (kept) return { record: kept, trouble: 'unsaved' };
  try {
    const stored = localStorage.getItem(name);
    if (stored === null) return { record: emptyRecord, trouble: null };
    const record = parsed(stored);
    if (record) return { record, trouble: null };
    localStorage.setItem(`${name}:set-aside:${Date.now()}`, stored);
    localStorage.removeItem(name);
    return { record: emptyRecord, trouble: 'set-aside' };
  } catch {
    return { record: emptyRecord, trouble: 'unsaved' };
  }
}

/** Adds an event, and forgets the draft that it settles. */
export function append(course: string, event: Event, draft: string): Trouble | null {
  return update(course, (record) => {
    const { [draft]: _, ...drafts } = record.drafts;
    return { ...record, events: [...record.events, event], drafts };
  });
}

/** Remembers a response that has not been checked yet; `undefined` forgets it. */
export function saveDraft(course: string, draft: string, response: unknown): Trouble | null {
  return update(course, (record) => ({ ...record, drafts: { ...record.drafts, [draft]: response } }));
}

/** Calls back when the record changes, on this page or in another tab. Returns how to stop. */
export function watchRecord(listener: () => void): () => void {
  addEventListener(changed, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(changed, listener);
    removeEventListener('storage', listener);
  };
}

function update(course: string, change: (record: ProgressRecord) => ProgressRecord): Trouble | null {
  const name = nameOf(course);
  // Read again just before writing: another tab may have answered meanwhile.
  const { record, trouble } = readRecord(course);
  const next = change(record);
  const stored = store(name, next);
  dispatchEvent(new CustomEvent(changed));
  return stored ? (trouble === 'set-aside' ? trouble : null) : 'unsaved';
}

function store(name: string, record: ProgressRecord): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(record));
    const { [name]: _, ...others } = unstored;
    unstored = others;
    return true;
  } catch {
    unstored = { ...unstored, [name]: record };
    return false;
  }
}

function parsed(stored: string): ProgressRecord | null {
  try {
    const value: unknown = JSON.parse(stored);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
