// Says why the page does not answer, in the element that waits for it (components/layout/unreached.tsx).

/**
 * `gone`: published anew since the page was opened · `away`: no connection, or a server in trouble · `lost`: a file of the page
 * did not come, and this browser may not ask for it again.
 */
export type Trouble = 'gone' | 'away' | 'lost';

/** `null`: there is no trouble any more. The words stand in `data-gone`, `data-away` and `data-lost`. */
export function tellUnreached(trouble: Trouble | null): void {
  const notice = document.querySelector<HTMLElement>('.unreached');
  if (!notice) {
    // It stands at the end of the page, which may still be on its way.
    if (document.readyState !== 'loading') return;
    document.addEventListener('DOMContentLoaded', () => tellUnreached(trouble), { once: true });
    return;
  }
  // Said once: the same words again would be read aloud again.
  if ((notice.dataset.why ?? '') === (trouble ?? '')) return;
  notice.dataset.why = trouble ?? '';
  const words = notice.querySelector('p');
  if (words) words.textContent = trouble ? (notice.dataset[trouble] ?? '') : '';
  const reload = notice.querySelector('button');
  if (!reload) return;
  reload.hidden = trouble !== 'gone' && trouble !== 'lost';
  reload.onclick = () => location.reload();
}
