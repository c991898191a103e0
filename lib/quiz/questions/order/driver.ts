import type { Driver } from '../driver';
import type { Key } from './author';

export const driver: Driver<Key> = {
  async fills(form, { key }, right) {
    const wanted = right ? key.order : key.order.toReversed();
    const standing = async () => (await form.values('button[value$=":up"]')).map((value) => value.replace(/:up$/, ''));
    for (const [place, id] of wanted.entries()) {
      for (let at = (await standing()).indexOf(id); at > place; at--) await form.clicks(`button[value="${id}:up"]`);
    }
    // An order already as wanted still has to be touched once.
    const [first = '', second = ''] = wanted;
    await form.clicks(`button[value="${first}:down"]`);
    await form.clicks(`button[value="${second}:down"]`);
  },
};
