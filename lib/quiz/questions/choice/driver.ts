import type { Driver } from '../driver';
import type { Key } from './author';

export const driver: Driver<Key> = {
  async fills(form, { key, wrong = '' }, right) {
    const wanted = right ? key.right : [wrong];
    const ticked = await form.values('input:checked');
    for (const id of await form.values('input[type=checkbox]:checked'))
      if (!wanted.includes(id)) await form.clicks(`input[value="${id}"]`);
    for (const id of wanted) if (!ticked.includes(id)) await form.clicks(`input[value="${id}"]`);
  },
};
