import type { Driver } from '../driver';
import type { Key } from './author';

export const driver: Driver<Key> = {
  async fills(form, { key }, right) {
    await form.writes('input[name=number]', String(right ? key.answer : Number(key.answer) * 7 + 13));
  },
};
