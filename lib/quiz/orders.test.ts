import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, ordersOf, type Pin, startsOf } from './orders';

test('a pinned option keeps its place in every order', () => {
  for (const order of ordersOf('pins', [undefined, undefined, 'last', 'first'])) {
    expect(order[0]).toBe('3');
    expect(order[3]).toBe('2');
  }
});

test('an order that gives points away never begins a question', () => {
  for (let name = 0; name < 50; name++) {
    const starts = startsOf(`question-${name}`, 3, (order) => order.startsWith('0'));
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.join(' ')).not.toMatch(/\b0/);
  }
});

test('one reader does not find the same order everywhere', () => {
  for (const seed of [1, 2, 9999]) {
    const found = Array.from({ length: 20 }, (_, name) => {
      const orders = ordersOf(`question-${name}`, [undefined, undefined, undefined]);
      return orders[seed % orders.length];
    });
    expect(new Set(found).size).toBeGreaterThan(3);
  }
});

test('each free option stands equally often in each place', () => {
  for (const pins of [3, 4, 5, 6].map((count) => new Array<Pin>(count).fill(undefined))) {
    const orders = ordersOf('question', pins);
    expect(new Set(orders).size).toBe(orders.length);
    for (const place of pins.keys()) {
      const standing = orders.map((order) => order[place]);
      for (const option of pins.keys())
        expect(standing.filter((digit) => digit === String(option))).toHaveLength(orders.length / pins.length);
    }
  }
});

test('two options have two orders', () => {
  expect(ordersOf('pair', [undefined, undefined]).toSorted()).toEqual(['01', '10']);
});

test('before the seed is known the options stay as written', () => {
  expect(inOrder(['a', 'b'], ['10'], null)).toEqual(['a', 'b']);
});

test('whatever the seed, every option is shown once', () => {
  const pins: fc.Arbitrary<Pin[]> = fc.array(fc.constantFrom<Pin[]>(undefined, undefined, 'first', 'last'), {
    minLength: 2,
    maxLength: 26,
  });
  fc.assert(
    fc.property(fc.string(), pins, fc.nat(), (name, pinned, seed) => {
      const items = pinned.map((_, index) => index);
      expect(inOrder(items, ordersOf(name, pinned), seed).toSorted((one, other) => one - other)).toEqual(items);
    }),
  );
});
