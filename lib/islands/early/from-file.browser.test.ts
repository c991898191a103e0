import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { start } from './from-file.browser';

afterEach(() => vi.unstubAllGlobals());

/** What stands above the title of a page on this host. */
function notice(host: string): string[] {
  const put: string[] = [];
  const page = aTarget();
  vi.stubGlobal('location', { host });
  vi.stubGlobal('document', { ...page, querySelector: () => ({ before: (text: string) => put.push(text) }) });
  start({ dataset: { says: 'Read me "aloud"' } });
  page.fire('DOMContentLoaded');
  return put;
}

test('the notice of a page opened from a file stands above its title, and a served page has none', () => {
  expect(notice('')).toEqual(['Read me "aloud"']);
  expect(notice('school.example')).toEqual([]);
});
