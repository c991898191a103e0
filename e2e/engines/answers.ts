// Fills in a question, rightly or wrongly, with clicks and keys.
import { present } from '@/lib/quiz/present.node';
import { questionTypes } from '@/lib/quiz/questions';
import type { Question } from '@/lib/quiz/words';
import type { Browser } from './browser';

export async function answersIn(engine: Browser, asked: Question, right: boolean): Promise<void> {
  const fill = fills[asked.type];
  if (!fill) throw new Error(`Nobody has told the engines how to answer a question of type "${asked.type}".`);
  await fill(engine, `#q-${asked.id}`, asked, right);
}

type Fill = (engine: Browser, form: string, asked: Question, right: boolean) => Promise<void>;

// Each key is of the type named beside it: the question was parsed by that type's schema.
const fills: Record<string, Fill> = {
  async choice(engine, form, asked, right) {
    const key = keyOf(asked) as { right: string[] };
    const wrong = questionTypes.choice?.options(asked).find((option) => !option.right)?.id ?? '';
    const wanted = right ? key.right : [wrong];
    const ticked = await engine.run<string[]>(
      'return [...document.querySelectorAll(arguments[0] + " input[type=checkbox]:checked")].map((box) => box.value)',
      form,
    );
    for (const id of ticked) if (!wanted.includes(id)) await engine.clicks(`${form} input[value="${id}"]`);
    for (const id of wanted) if (!ticked.includes(id)) await engine.clicks(`${form} input[value="${id}"]`);
  },
  async truth(engine, form, asked, right) {
    const key = keyOf(asked) as { holds: boolean; reason: string };
    await engine.clicks(`${form} input[name=holds][value="${right ? key.holds : !key.holds}"]`);
    await engine.clicks(`${form} input[name=reason][value="${key.reason}"]`);
  },
  async numeric(engine, form, asked, right) {
    const key = keyOf(asked) as { answer: number };
    await engine.run('document.querySelector(arguments[0] + " input[name=number]").select()', form);
    // Backspace first: what is selected goes.
    await engine.types(`${form} input[name=number]`, `\uE003${right ? key.answer : key.answer * 7 + 13}`);
  },
  async order(engine, form, asked, right) {
    const key = keyOf(asked) as { order: string[] };
    const wanted = right ? key.order : key.order.toReversed();
    const standing = () =>
      engine.run<string[]>(
        'return [...document.querySelectorAll(arguments[0] + " .items > li")].map((row) => row.querySelector("button").value.split(":")[0])',
        form,
      );
    for (const [place, id] of wanted.entries()) {
      for (let at = (await standing()).indexOf(id); at > place; at--)
        await engine.clicks(`${form} button[value="${id}:up"]`);
    }
    // An order already as wanted still has to be touched once.
    const [first = '', second = ''] = wanted;
    await engine.clicks(`${form} button[value="${first}:down"]`);
    await engine.clicks(`${form} button[value="${second}:down"]`);
  },
};

function keyOf(asked: Question): unknown {
  return present(asked, 'en').answer.key;
}
