// Keeps the record in this browser. Nothing is ever lost: what cannot be read is set aside under another name, and what
// cannot be written is kept until the page is closed.
import { type Event, emptyRecord, isRecord, type ProgressRecord } from './record';

/** `set-aside`: the record was unreadable, and kept apart · `unsaved`: this browser refuses to store (private mode, full). */
export type Trouble = 'set-aside' | 'unsaved';

/** What to add to a record: events, and drafts by `questionKey` (`undefined` forgets one). */
type Change = { events: Event[]; drafts: { [key: string]: unknown } };

const changed = 'virli:progress';
const nameOf = (course: string) => `virli:record:${course}`;

// By name: what could not be stored, to be added to whatever another tab has stored meanwhile.
const pending = new Map<string, Change>();
// Names whose stored text can neither be read nor set aside: they are never written to.
const untouchable = new Set<string>();
// By name: the text last found, and the record that it holds. Every question of a page reads the record, and so does each write:
// as long as the text is the same, whoever wrote it, it is not parsed again.
const lastFound = new Map<string, { text: string; record: ProgressRecord | null }>();

/** The record of a course; an unreadable one counts as empty and is left as it is. Never throws. */
export function readRecord(course: string): ProgressRecord {
  const name = nameOf(course);
  return withChange(stored(name) ?? emptyRecord, pending.get(name));
}

/** The same, for who is about to write: an unreadable record is set aside first. */
export function openRecord(course: string): { record: ProgressRecord; trouble: Trouble | null } {
  const name = nameOf(course);
  const trouble = setAside(name);
  return { record: readRecord(course), trouble: trouble ?? (pending.has(name) ? 'unsaved' : null) };
}

/** Adds an event, and forgets the draft that it settles. */
export function append(course: string, event: Event, draft: string): Trouble | null {
  return write(course, { events: [event], drafts: { [draft]: undefined } });
}

/** Remembers a response that has not been checked yet; `undefined` forgets it. */
export function saveDraft(course: string, draft: string, response: unknown): Trouble | null {
  return write(course, { events: [], drafts: { [draft]: response } });
}

/** Calls back when the record changes, on this page or in another tab. Returns how to stop. */
export function watchRecord(listener: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  for (const event of [changed, 'storage']) addEventListener(event, listener, { signal });
  return () => over.abort();
}

function write(course: string, change: Change): Trouble | null {
  const name = nameOf(course);
  const trouble = setAside(name);
  const waiting = pending.get(name);
  const all = {
    events: [...(waiting?.events ?? []), ...change.events],
    drafts: { ...waiting?.drafts, ...change.drafts },
  };
  // Read again just before writing: another tab may have answered meanwhile.
  const kept = !untouchable.has(name) && store(name, withChange(stored(name) ?? emptyRecord, all));
  if (kept) pending.delete(name);
  else pending.set(name, all);
  dispatchEvent(new CustomEvent(changed));
  return kept ? trouble : 'unsaved';
}

function withChange(record: ProgressRecord, change: Change | undefined): ProgressRecord {
  if (!change) return record;
  const drafts = Object.entries({ ...record.drafts, ...change.drafts }).filter(
    ([, response]) => response !== undefined,
  );
  return { ...record, events: [...record.events, ...change.events], drafts: Object.fromEntries(drafts) };
}

/** `null` when there is nothing, or nothing that can be read. */
function stored(name: string): ProgressRecord | null {
  try {
    const text = localStorage.getItem(name);
    return text === null ? null : recordIn(name, text);
  } catch {
    return null;
  }
}

function recordIn(name: string, text: string): ProgressRecord | null {
  const found = lastFound.get(name);
  if (found?.text === text) return found.record;
  const record = parsed(text);
  lastFound.set(name, { text, record });
  return record;
}

function parsed(text: string): ProgressRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function setAside(name: string): Trouble | null {
  try {
    const text = localStorage.getItem(name);
    if (text === null || recordIn(name, text)) return null;
    untouchable.add(name);
    localStorage.setItem(`${name}:set-aside:${Date.now()}`, text);
    localStorage.removeItem(name);
    untouchable.delete(name);
    return 'set-aside';
  } catch {
    return 'unsaved';
  }
}

function store(name: string, record: ProgressRecord): boolean {
  try {
    const text = JSON.stringify(record);
    localStorage.setItem(name, text);
    lastFound.set(name, { text, record });
    return true;
  } catch {
    return false;
  }
}
