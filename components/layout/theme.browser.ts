// The colours that the reader has chosen: worn before the first paint, and changed by the list in the bar (theme.tsx).
import { store, stored } from '@/lib/base/stored.browser';
import { isPrepared, whenShown } from '@/lib/base/when-shown.browser';

type Theme = 'light' | 'dark' | 'system';

const name = 'virli:theme';

/** Puts `data-theme` on `<html>`, and drives every `select[data-theme-choice]`. Anything but `light` or `dark` is the device's. */
export function startTheme(): void {
  let theme = themeIn(stored(name));
  wear(theme);
  document.addEventListener('DOMContentLoaded', () => show(theme));
  document.addEventListener('change', ({ target }) => {
    if (!isChoice(target)) return;
    theme = themeIn(target.value);
    wear(theme);
    store(name, theme === 'system' ? null : theme);
  });
  const follow = () => {
    theme = themeIn(stored(name));
    wear(theme);
    show(theme);
  };
  // In another tab; or since this page was prepared.
  addEventListener('storage', follow);
  if (isPrepared()) whenShown(follow);
}

function themeIn(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function wear(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

function show(theme: Theme): void {
  for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-theme-choice]')) choice.value = theme;
}

function isChoice(target: EventTarget | null): target is HTMLSelectElement {
  return target instanceof Element && target.matches('select[data-theme-choice]');
}
