// What a reader did in an island before its code arrived: the page noted it (early/note.browser.ts), the component replays it.
import type { Early, Entries } from './early/note.browser';

declare global {
  var virliEarly: Partial<Early> | undefined;
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

/** Says that the component of a form has taken over: what is done in it from now on is not noted any more. */
export function markLive(form: string): void {
  document.getElementById(form)?.closest('[data-island]')?.setAttribute('data-live', '');
}
