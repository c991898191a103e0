import { afterEach, expect, test, vi } from 'vitest';
import { aStore } from '@/lib/base/fake-browser';
import { inOrder, ordersOf } from '@/lib/quiz/orders';
import { start } from './early-order.browser';
import { readerSeed, seedAlreadyUsed } from './reader-seed.browser';

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.virliSeed = undefined;
});

/** A list of options, and the quiz that holds it. */
function aQuiz(options: string[], orders: string[]) {
  const list = {
    children: options,
    dataset: { orders: orders.join(' ') },
    append: (...moved: string[]) => {
      list.children = [...list.children.filter((one) => !moved.includes(one)), ...moved];
    },
  };
  // Of an element the script needs no more than this.
  return { list, quiz: { previousElementSibling: { querySelectorAll: () => [list] } as unknown as Element } };
}

test.each([1, 2, 3, 4, 9999])('the reader of seed %i finds the options as the player will draw them', (seed) => {
  vi.stubGlobal('localStorage', aStore({ 'virli:seed': String(seed) }));
  const options = ['oak', 'elm', 'ash'];
  const orders = ordersOf('trees', [undefined, undefined, undefined]);
  const { list, quiz } = aQuiz(options, orders);
  start(quiz);
  expect(seedAlreadyUsed()).toBe(seed);
  expect(list.children).toEqual(inOrder(options, orders, readerSeed()));
});

test('at the first visit a seed is made, and kept', () => {
  const localStorage = aStore();
  vi.stubGlobal('localStorage', localStorage);
  start(aQuiz(['oak', 'elm'], ['01', '10']).quiz);
  expect(localStorage.kept.get('virli:seed')).toBe(String(seedAlreadyUsed()));
});

test('where nothing can be kept the options stay as written', () => {
  vi.stubGlobal('localStorage', aStore({}, { closed: true }));
  const { list, quiz } = aQuiz(['oak', 'elm'], ['10']);
  start(quiz);
  expect(list.children).toEqual(['oak', 'elm']);
  expect(seedAlreadyUsed()).toBeNull();
});
