// In the head of every page that has a language. Before the first paint only the class `js` and the colours; the rest listens.
import { leadLanguageSwitch } from './language-switch.browser';
import { rememberLocale } from './locale-memory.browser';
import { startTheme } from './theme.browser';

export function start(): void {
  document.documentElement.classList.add('js');
  startTheme();
  rememberLocale();
  leadLanguageSwitch();
}
