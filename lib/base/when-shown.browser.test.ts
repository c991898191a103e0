import { afterEach, expect, test, vi } from 'vitest';
import { aTarget } from './fake-browser';
import { whenShown } from './when-shown.browser';

afterEach(() => vi.unstubAllGlobals());

test.each([{}, { prerendering: false }])('on a page that is seen, all begins at once', (page) => {
  vi.stubGlobal('document', page);
  const begin = vi.fn();
  whenShown(begin);
  expect(begin).toHaveBeenCalledTimes(1);
});

test('on a page that is being prepared, it begins when that is shown', () => {
  const page = { ...aTarget(), prerendering: true };
  vi.stubGlobal('document', page);
  const begin = vi.fn();
  whenShown(begin);
  expect(begin).not.toHaveBeenCalled();
  page.fire('prerenderingchange');
  page.fire('prerenderingchange');
  expect(begin).toHaveBeenCalledTimes(1);
});
