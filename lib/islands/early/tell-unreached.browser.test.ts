import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from '@/lib/base/fake-browser';
import { tellUnreached } from './tell-unreached.browser';

afterEach(() => vi.unstubAllGlobals());

function aPage({ readyState = 'complete', isThere = true } = {}) {
  const said: string[] = [];
  const words = {
    set textContent(text: string) {
      said.push(text);
    },
  };
  const button = { hidden: true, onclick: undefined as (() => void) | undefined };
  const notice = {
    dataset: { gone: 'Published anew.', away: 'Out of reach.', lost: 'Lost on the way.' },
    querySelector: (name: string) => (name === 'p' ? words : button),
  };
  const page = { ...aTarget(), readyState, isThere, querySelector: () => (page.isThere ? notice : null) };
  vi.stubGlobal('document', page);
  return { page, said, button };
}

test('a page published anew, or one that lost a file, can be loaded again; one out of reach cannot', () => {
  const { said, button } = aPage();
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  tellUnreached('gone');
  expect(button.hidden).toBe(false);
  button.onclick?.();
  expect(reload).toHaveBeenCalledTimes(1);
  tellUnreached('away');
  expect(button.hidden).toBe(true);
  tellUnreached('lost');
  expect(button.hidden).toBe(false);
  tellUnreached(null);
  expect(said).toEqual(['Published anew.', 'Out of reach.', 'Lost on the way.', '']);
});

test('the same trouble is said once', () => {
  const { said } = aPage();
  tellUnreached('away');
  tellUnreached('away');
  expect(said).toEqual(['Out of reach.']);
});

test('on a page that is still on its way, it waits for the place where it is said', () => {
  const { page, said } = aPage({ readyState: 'loading', isThere: false });
  tellUnreached('away');
  page.isThere = true;
  page.fire('DOMContentLoaded');
  expect(said).toEqual(['Out of reach.']);
});

test('a page without that place says nothing', () => {
  const { said } = aPage({ isThere: false });
  tellUnreached('away');
  expect(said).toEqual([]);
});
