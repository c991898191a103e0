// In the head of pages with islands: notes what a reader does before the script arrives, so that nothing is lost. Who brings an
// island to life replays what was noted, empties it, and marks the island `data-live`: from then on it is left alone.
// What nobody has taken when the page is left is kept for the next one, in this tab, and stands in its forms again: the script
// may never have come, because the site was published anew.
import { isObject } from '@/lib/base/is-object';
import { isPrepared, whenShown } from '@/lib/base/when-shown.browser';

export type Entries = [name: string, value: string][];

/** `globalThis.virliEarly`: the latest entries of each form in an island, and the clicks on its `button[name]`. */
export type Early = { forms: Record<string, Entries>; clicks: [form: string, name: string, value: string][] };

const name = 'virli:early';

export function start(): void {
  const early: Early = { forms: {}, clicks: [] };
  globalThis.virliEarly = early;

  const note = ({ target }: Event) => {
    const form = target instanceof Element && 'form' in target ? waiting(target.form) : undefined;
    if (form) early.forms[form.id] = entriesOf(form.element);
  };
  addEventListener('input', note);
  addEventListener('change', note);
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[name]') : null;
    const form = waiting(button?.form);
    if (button && form) early.clicks.push([form.id, button.name, button.value]);
  });
  addEventListener('submit', (event) => {
    if (waiting(event.target)) event.preventDefault();
  });

  // The store is asked for nothing before the page stands; its islands come to life later.
  let isRead = false;
  const read = () => {
    if (isRead) return;
    isRead = true;
    putBack(kept(), early);
  };
  document.addEventListener('readystatechange', () => whenShown(read), { once: true });
  addEventListener('pagehide', () => {
    if (isPrepared()) return;
    read();
    keep(early);
  });
}

/** A form of an island that is not alive yet. By its attribute: a field may be called `id`. */
function waiting(form: unknown): { id: string; element: HTMLFormElement } | undefined {
  if (!(form instanceof HTMLFormElement) || !form.closest('[data-island]:not([data-live])')) return undefined;
  const id = form.getAttribute('id');
  return id ? { id, element: form } : undefined;
}

function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/**
 * What was kept goes before what has been done on this page since. A form touched since is left as it stands, and so is one that
 * has come to life already: it has its own memory. What belongs to a form of another page waits for that.
 */
function putBack(before: Early, early: Early): void {
  const lives = (id: string) => {
    const form = document.forms.namedItem(id);
    return form !== null && !waiting(form);
  };
  for (const [id, entries] of Object.entries(before.forms)) {
    if (id in early.forms || lives(id)) continue;
    early.forms[id] = entries;
    fill(document.forms.namedItem(id), entries);
  }
  early.clicks = [...before.clicks.filter(([id]) => !lives(id)), ...early.clicks];
}

function fill(form: HTMLFormElement | null, entries: Entries): void {
  for (const [name, value] of entries) {
    for (const field of form?.elements ?? []) {
      if (!isField(field) || field.name !== name) continue;
      if (!['radio', 'checkbox'].includes(field.type)) field.value = value;
      else if (field.value === value) field.checked = true;
    }
  }
}

function isField(field: Element): field is HTMLInputElement {
  return 'name' in field && 'value' in field;
}

function kept(): Early {
  try {
    const early: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return isEarly(early) ? early : { forms: {}, clicks: [] };
  } catch {
    return { forms: {}, clicks: [] };
  }
}

/** Written by `keep` alone, in this tab: its shape is enough. */
function isEarly(value: unknown): value is Early {
  return isObject(value) && isObject(value.forms) && Array.isArray(value.clicks);
}

/** Of the clicks, only the moves of an order: nothing is checked that the reader may not see. */
function keep({ forms, clicks }: Early): void {
  try {
    const moves = clicks.filter(([, button]) => button === 'move');
    if (Object.keys(forms).length + moves.length > 0)
      sessionStorage.setItem(name, JSON.stringify({ forms, clicks: moves }));
    else sessionStorage.removeItem(name);
  } catch {
    // Nothing can be kept in this browser.
  }
}
