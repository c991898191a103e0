import type { Driver } from '../driver';
import type { Key } from './author';
import { fieldOf } from './grade';

export const driver: Driver<Key> = {
  // Wrongly: each item gets the partner of the next one.
  async fills(form, { key }, right) {
    for (const [at, [item, partner]] of key.pairs.entries()) {
      const [, next] = key.pairs[(at + 1) % key.pairs.length] ?? [];
      await form.chooses(`select[name="${fieldOf(item)}"]`, right ? partner : (next ?? partner));
    }
  },
};
