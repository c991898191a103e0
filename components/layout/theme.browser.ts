// The colours that the reader has chosen: worn before the first paint, and changed by the list in the bar (theme.tsx).
import { store, stored } from '@/lib/base/stored.browser';
import { isPrepared, whenShown } from '@/lib/base/when-shown.browser';

type Theme = 'light' | 'dark' | 'system';

const name = 'virli:theme';

/** Puts `data-theme` on `<html>`, and drives every `select[data-theme-choice]`. Whatever is not `light` or `dark` is the device's. */
export function startTheme(): void {
  const follow = () => wear(themeIn(stored(name)));
  follow();
  document.addEventListener('change', ({ target }) => {
    if (!isChoice(target)) return;
    const theme = themeIn(target.value);
    wear(theme);
    store(name, theme);
  });
  // In another tab, where whatever is kept tells of itself, and `null` that all has been forgotten; or since this page was prepared.
  addEventListener('storage', ({ key }) => (key ?? name) === name && follow());
  if (isPrepared()) whenShown(follow);
}

/** Says in the lists which theme is worn: for when they stand. */
export function showTheme(): void {
  const { theme = '' } = document.documentElement.dataset;
  for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-theme-choice]')) choice.value = theme;
}

function themeIn(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function wear(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  showTheme();
}

function isChoice(target: EventTarget | null): target is HTMLSelectElement {
  return target instanceof Element && target.matches('select[data-theme-choice]');
}
