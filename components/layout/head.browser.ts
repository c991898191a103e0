// In the head of every page that has a language. Before the first paint only the class `js` and the colours; the rest listens.
import { whenShown } from '@/lib/base/when-shown.browser';
import { leadLanguageSwitch } from './language-switch.browser';
import { rememberLocale } from './locale-memory.browser';
import { showTheme, startTheme } from './theme.browser';

export function start(): void {
  document.documentElement.classList.add('js');
  startTheme();
  leadLanguageSwitch();
  document.addEventListener('DOMContentLoaded', () => {
    showTheme();
    // A page that is prepared may never be read.
    whenShown(rememberLocale);
  });
}
