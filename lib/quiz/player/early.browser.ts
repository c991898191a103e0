// What a reader did before this script arrived. An inline script notes it (lib/islands/early/note.browser.ts); the player replays it.
import type { Entries } from '@/lib/quiz/grader';

type Early = { forms?: { [form: string]: Entries }; clicks?: [form: string, name: string, value: string][] };

declare global {
  var virliEarly: Early | undefined;
  /** Set by early-order.browser.ts once the options stand in the reader's order. */
  var virliSeed: number | undefined;
}

/** What was filled and pressed in a form, in order. It is given once: a second call finds nothing. */
export function takeEarly(form: string): { entries: Entries | null; presses: { name: string; value: string }[] } {
  const early = globalThis.virliEarly ?? {};
  const { forms = {}, clicks = [] } = early;
  const { [form]: entries = null, ...others } = forms;
  const presses = clicks.filter(([of]) => of === form).map(([, name, value]) => ({ name, value }));
  // The same object, for the script that notes goes on writing into it.
  Object.assign(early, { forms: others, clicks: clicks.filter(([of]) => of !== form) });
  return { entries, presses };
}

/** The reader's seed when the options already stand in the reader's order, else `null`. */
export function seedAlreadyUsed(): number | null {
  return globalThis.virliSeed ?? null;
}

/** The reader's seed, the same on every page of this browser; made at the first visit; `null` where nothing can be kept. */
export function readerSeed(): number | null {
  try {
    const kept = Number(localStorage.getItem('virli:seed'));
    if (kept > 0) return kept;
    const made = 1 + Math.floor(Math.random() * 9999);
    localStorage.setItem('virli:seed', String(made));
    return made;
  } catch {
    return null;
  }
}

/** Says that the player of a form has taken over: what is done in it from now on is not noted any more. */
export function markLive(form: string): void {
  document.getElementById(form)?.closest('[data-island]')?.setAttribute('data-live', '');
}
