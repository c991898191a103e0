// What scrolls sideways can be reached with the keyboard, and what does not is no stop on the way of the Tab key. Chromium and
// Firefox do so by themselves; WebKit needs to be told.

/** Begins; gives the way to stop. */
export function reachScrollers(): () => void {
  const boxes = document.querySelectorAll<HTMLElement>('.scroll');
  const watch = new ResizeObserver((sizes) => {
    // Only what has changed is measured: asking the others would lay out sections that are far from the screen.
    const changed = new Set(sizes.flatMap(({ target }) => target.closest<HTMLElement>('.scroll') ?? []));
    for (const box of changed) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  });
  // Either may change alone: the window, or what the table holds.
  for (const box of boxes) for (const sized of [box, ...box.children]) watch.observe(sized);
  return () => watch.disconnect();
}
