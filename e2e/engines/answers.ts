// Fills in a question with clicks and keys.
import type { Question } from '@/lib/quiz/words';
import { fillIn } from '../support/fill-in';
import type { Browser } from './browser';

/** Selects what a field holds, and deletes it. */
const backspace = '\uE003';

export async function answersIn(engine: Browser, asked: Question, right: boolean): Promise<void> {
  const within = (selector: string) => `#q-${asked.id} ${selector}`;
  const form = {
    clicks: (selector: string) => engine.clicks(within(selector)),
    async writes(selector: string, text: string) {
      await engine.run('document.querySelector(arguments[0]).select()', within(selector));
      await engine.types(within(selector), backspace + text);
    },
    values: (selector: string) =>
      engine.run<string[]>(
        'return [...document.querySelectorAll(arguments[0])].map((one) => one.getAttribute("value"))',
        within(selector),
      ),
  };
  await fillIn(form, asked, right);
}
