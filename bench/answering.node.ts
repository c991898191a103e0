// From the navigation to a checked answer, by a reader who presses as soon as the first question is there, and what the
// browser did meanwhile. Nothing else is asked of the page before the answer.
import { ask, evaluate, pause, type Reader, slowLine, visit } from './browser.node';

export type Answering = {
  answeredMillis: number;
  /** When the first question was there. */
  questionMillis: number;
  fcpMillis: number;
  layoutMillis: number;
  styleMillis: number;
  scriptMillis: number;
};

type Seen = { answered: number; question: number; fcp: number };

/** Throws when nothing is said of the answer within 20 s. */
export async function measureAnswering(reader: Reader, url: string, isPeer: boolean): Promise<Answering> {
  const { cdp, close } = await visit(reader, isPeer ? answerPeer : answerOurs);
  await cdp.send('Performance.enable');
  await slowLine(cdp);
  await cdp.send('Page.navigate', { url });
  const found = 'globalThis.benchAnswer?.answered ? true : null';
  if (!(await ask<true>(cdp, found))) throw new Error(`${url}: an answer was not checked within 20 s.`);
  await pause(600);
  const seen = await evaluate<Seen>(cdp, `({ ...benchAnswer, fcp: ${fcp} })`);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await close();
  const millis = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    answeredMillis: seen.answered,
    questionMillis: seen.question,
    fcpMillis: seen.fcp,
    layoutMillis: millis('LayoutDuration'),
    styleMillis: millis('RecalcStyleDuration'),
    scriptMillis: millis('ScriptDuration'),
  };
}

const fcp = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

/** Runs in the page. One press on an option of each group, and one on Check. */
function answerOurs(): void {
  const seen: { answered?: number; question?: number } = {};
  Object.assign(globalThis, { benchAnswer: seen });
  // The first one found: once it is answered it has no button to check.
  let form: HTMLFormElement | undefined;
  const timer = setInterval(() => {
    if (form?.dataset.state) {
      seen.answered = performance.now();
      clearInterval(timer);
    }
    if (form) return;
    form = [...document.querySelectorAll<HTMLFormElement>('form.question')].find((one) =>
      one.matches(':has(input[type=radio]):has(button[name=check])'),
    );
    if (!form) return;
    seen.question = performance.now();
    form.scrollIntoView({ block: 'center', behavior: 'instant' });
    const options = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const first = options.filter((one, index) => options.findIndex(({ name }) => name === one.name) === index);
    for (const option of first) option.click();
    form.querySelector<HTMLButtonElement>('button[name=check]')?.click();
  }, 25);
}

/** Runs in the page. A peer answers at the choice, and is asked until its script is there to do so. */
function answerPeer(): void {
  const seen: { answered?: number; question?: number } = {};
  Object.assign(globalThis, { benchAnswer: seen });
  let pressed = 0;
  const timer = setInterval(() => {
    if (document.querySelector('[data-quiz-feedback]')?.textContent?.trim()) {
      seen.answered = performance.now();
      clearInterval(timer);
      return;
    }
    const options = document.querySelector('[data-quiz] fieldset')?.querySelectorAll<HTMLElement>('[data-quiz-option]');
    if (!options || options.length < 3) return;
    if (seen.question === undefined) {
      seen.question = performance.now();
      options[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    pressed += 1;
    // The same radio button pressed twice changes nothing.
    options[1 + (pressed % 2)]?.click();
  }, 25);
}
