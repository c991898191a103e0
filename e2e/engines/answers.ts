// Fills in a question with clicks and keys.
import type { Question } from '@/lib/quiz/words';
import { fillIn } from '../support/fill-in';
import type { Browser } from './browser';

/** Selects what a field holds, and deletes it. */
const backspace = '\uE003';
const up = '\uE013';
const down = '\uE015';

export async function answersIn(engine: Browser, asked: Question, right: boolean): Promise<void> {
  const within = (selector: string) => `#q-${asked.id} ${selector}`;
  const form = {
    clicks: (selector: string) => engine.clicks(within(selector)),
    async writes(selector: string, text: string) {
      await engine.run('document.querySelector(arguments[0]).select()', within(selector));
      await engine.types(within(selector), backspace + text);
    },
    // With the arrows: the list that a click opens is a window of its own, which not every driver reaches.
    async chooses(selector: string, value: string) {
      const steps = await engine.run<number>(
        `const list = document.querySelector(arguments[0]);
        return [...list.options].findIndex((option) => option.value === arguments[1]) - list.selectedIndex;`,
        within(selector),
        value,
      );
      if (steps !== 0) await engine.types(within(selector), (steps > 0 ? down : up).repeat(Math.abs(steps)));
    },
    values: (selector: string) =>
      engine.run<string[]>(
        'return [...document.querySelectorAll(arguments[0])].map((one) => one.getAttribute("value"))',
        within(selector),
      ),
  };
  await fillIn(form, asked, right);
}
