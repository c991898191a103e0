// In the head of `/`, instead of head.browser.ts: sends the reader on to a language. Who has none of the course's stays and chooses.
import { localeToRead } from './locale-memory.browser';
import { startTheme } from './theme.browser';

export function start(): void {
  document.documentElement.classList.add('js');
  startTheme();
  const locale = localeToRead();
  // In a folder without a server, a folder shows its list of files.
  if (locale) location.replace(locale + (location.protocol === 'file:' ? '/index.html' : '/'));
}
