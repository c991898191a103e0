// The elements of islands in the page: which there are, which one is meant by a touch, and which may be touched already.

/** What the reader does to call an island to life. */
export const touches = ['pointerdown', 'focusin', 'keydown', 'click', 'input', 'submit'];

/** Whether what the reader does so is noted as long as nobody answers (lib/islands/early/note.browser.ts). */
export function isNoted(touch: string): boolean {
  return ['click', 'input', 'submit'].includes(touch);
}

/** Those that do not live yet. */
export function islandsOf(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-island]:not([data-live])')];
}

/** The island that is touched here, unless it lives already. Controls may stand outside of the island that has their form. */
export function islandOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const control = target.closest<HTMLButtonElement | HTMLInputElement>('button, input, select, textarea');
  const island = target.closest<HTMLElement>('[data-island]') ?? control?.form?.closest<HTMLElement>('[data-island]');
  return island && island.dataset.live === undefined ? island : null;
}

/** Whether the reader was in it, or did something in it, before this script came (lib/islands/early/note.browser.ts). */
export function isTouched(island: HTMLElement): boolean {
  if (island.contains(document.activeElement)) return true;
  const { forms = {}, clicks = [] } = globalThis.virliEarly ?? {};
  const names = new Set([...Object.keys(forms), ...clicks.map(([form]) => form)]);
  return [...island.querySelectorAll('form')].some((form) => names.has(form.getAttribute('id') ?? ''));
}

/** Whether the browser may still be reading an island, or the script right after it, as long as it reads the page. */
export function isComing(island: Element): boolean {
  if (document.readyState !== 'loading') return false;
  const next = elementAfter(island);
  return !next || (next.tagName === 'SCRIPT' && !elementAfter(next));
}

function elementAfter(element: Element): Element | null {
  const { nextElementSibling: next, parentElement: parent } = element;
  return next ?? (parent && elementAfter(parent));
}
