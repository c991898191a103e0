import type { Driver } from '../driver';
import type { Key } from './author';

export const driver: Driver<Key> = {
  async fills(form, { key }, right) {
    await form.clicks(`input[name=holds][value="${right ? key.holds : !key.holds}"]`);
    await form.clicks(`input[name=reason][value="${key.reason}"]`);
  },
};
