// A short set of journeys in Firefox ESR and WebKitGTK: what Chromium lets pass may not pass there.
import { locales } from '@/lib/i18n/locales';
import { say } from '@/lib/quiz/strings';
import { answersIn } from './engines/answers';

import { aBrowser, type Browser } from './engines/browser';
import { startFirefox } from './engines/firefox';
import { engines, expect, test } from './engines/fixture';
import { countSeen, cutMarks, showPaper, tooWideIn } from './engines/in-page';
import { oneOfEachKind } from './support/chapters';
import { needs } from './support/needs';
import { questionsOf } from './support/reader';
import { pagesOf } from './support/watch';

// One browser, one page: the tests take turns.
test.describe.configure({ mode: 'default' });

/** One page of each kind, as paths from the root of the site. */
async function kinds(root: string): Promise<string[]> {
  return [...oneOfEachKind(await pagesOf(root)), ...locales.map((locale) => `${locale}/404.html`)];
}

const complaints = (engine: Browser) => engine.run<string[]>('return window.complaints');

/** Makes the first move, and waits until every island of the page answers. */
async function wakes(engine: Browser): Promise<void> {
  await engine.moves();
  await engine.sees('!document.querySelector("[data-island]:not([data-live])")');
}

for (const locale of locales) {
  test(`${locale}: every kind of page opens and wakes without a complaint`, async ({ engine, witnessed }) => {
    const paths = (await kinds(witnessed.course)).filter((path) => path.startsWith(`${locale}/`));
    expect(paths.length).toBeGreaterThan(9);
    for (const path of paths) {
      await engine.opens(witnessed.course + path);
      expect(await engine.run('return document.documentElement.lang'), path).toBe(locale);
      await wakes(engine);
      expect(await complaints(engine), path).toEqual([]);
    }
  });
}

const asked = [
  ...['leaf-check', 'leaf-end'].flatMap((quiz) =>
    questionsOf(`e2e/courses/tiny/quizzes/1-leaf/${quiz}.yaml`).map((question) => ({ path: 'leaf/', question })),
  ),
  ...questionsOf('e2e/courses/tiny/quizzes/2-cup/cup-check.yaml').map((question) => ({ path: 'cup/', question })),
];

for (const { path, question } of asked) {
  test(`${question.type} "${question.id}": a wrong answer, then the right one, kept through a reload and in the other language`, async ({
    engine,
    witnessed,
  }) => {
    const form = `#q-${question.id}`;
    const state = (wanted: string) => engine.sees(`document.querySelector('${form}').dataset.state === '${wanted}'`);
    await engine.opens(`${witnessed.tiny}en/${path}`);
    await engine.run('localStorage.clear()');
    await engine.reloads();
    await wakes(engine);
    await answersIn(engine, question, false);
    await engine.clicks(`${form} button[name=check]`);
    await engine.sees(`['wrong', 'partial'].includes(document.querySelector('${form}').dataset.state)`);
    await engine.sees(`document.querySelector('${form} :is(.why, .link)')?.getClientRects().length`);
    await answersIn(engine, question, true);
    await engine.clicks(`${form} button[name=check]`);
    await state('right');
    await engine.sees(`document.querySelector('${form}').textContent.includes(${JSON.stringify(say('right', 'en'))})`);
    await engine.reloads();
    await state('right');
    await engine.clicks('a[data-switch][hreflang=fr]');
    await engine.sees('document.documentElement.lang === "fr"');
    await state('right');
    expect(await complaints(engine)).toEqual([]);
  });
}

test('the glossary is filtered by typing and by ticking', async ({ engine, witnessed }) => {
  const shown = '[...document.querySelectorAll("[data-entry]")].filter((entry) => entry.getClientRects().length)';
  await engine.opens(`${witnessed.course}en/glossary/`);
  await wakes(engine);
  await engine.types('input[type=search]', 'seccomp');
  await engine.sees(`${shown}.length > 0 && ${shown}.length < 20`);
  await engine.sees(`${shown}.every((entry) => /seccomp/i.test(entry.textContent))`);
  await engine.opens(`${witnessed.course}en/timeline/`);
  const all = await engine.run<number>(`return ${shown}.length`);
  await engine.clicks('.facets input[value=mainframe]');
  await engine.sees(`${shown}.length > 0 && ${shown}.length < ${all / 2}`);
});

test('what is far below is reached by its address, and found by a search in the page', async ({
  engine,
  witnessed,
}) => {
  const chapter = `${witnessed.course}en/containers/`;
  const inWindow = (what: string) =>
    engine.sees(`(({ top }) => top > 0 && top < innerHeight)((${what}).getBoundingClientRect())`);
  await engine.opens(`${chapter}#further-reading`);
  await inWindow("document.querySelector('#further-reading')");
  await engine.opens(chapter);
  const last = "[...document.querySelectorAll('main .prose > p')].at(-1)";
  expect(await engine.run(`return window.find(${last}.textContent.slice(0, 30))`)).toBe(true);
  await inWindow(last);
});

test('the mark of a title is whole in the gutter', async ({ engine, witnessed }) => {
  await engine.opens(`${witnessed.course}en/history/`);
  const { cut, looked } = await engine.calls(cutMarks);
  expect(looked).toBeGreaterThan(3);
  expect(cut).toEqual([]);
});

test('a term opens its definition, and Escape closes it', async ({ engine, witnessed }) => {
  await engine.opens(`${witnessed.course}en/containers/`);
  await engine.run('document.querySelector(".term").scrollIntoView({ block: "center", behavior: "instant" })');
  await engine.clicks('.term span');
  await engine.sees('document.querySelector(".gloss:popover-open")?.getClientRects().length');
  await engine.types('.term button', '\uE00C');
  await engine.sees('!document.querySelector(".gloss:popover-open")');
});

test('paper has the text, the questions and their empty boxes, and none of the controls', async ({
  engine,
  engineName,
  witnessed,
}) => {
  await engine.opens(`${witnessed.course}en/containers/`);
  // No engine here shows its print styles on a screen: the rules for paper are made rules for all.
  await engine.calls(showPaper);
  const seen = (selector: string) => engine.calls(countSeen, selector);
  expect(await seen('.question .stem')).toBeGreaterThan(10);
  expect(await seen('main h2')).toBeGreaterThan(5);
  expect(await seen('button[name=check], button[name=reveal], button[name=move], .copy, .no-print')).toBe(0);
  // WebKitWebDriver 2.50 has no command for printing.
  if (engineName !== 'firefox-esr') return;
  const pdf = Buffer.from(String(await engine.send('print')), 'base64');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

const widths = [360, 390, 768, 1024, 1440, 2560];

/** What is wider than its window at each width, one sentence each. The page is shown in a frame: see witness.ts. */
async function tooWide(engine: Browser, root: string, paths: string[], grow = 1): Promise<string[]> {
  await engine.opens(`${root}frame.html`);
  const found: string[] = [];
  for (const path of paths) {
    found.push(...(await engine.calls(tooWideIn, root + path, widths, grow)));
  }
  return found;
}

test('no page is wider than its window', async ({ engine, witnessed }) => {
  expect(await tooWide(engine, witnessed.course, await kinds(witnessed.course))).toEqual([]);
});

test('with a default font of 24 px no page is wider than its window, and the bar stays in it', async ({
  engine,
  engineName,
  witnessed,
}) => {
  const paths = (await kinds(witnessed.course)).filter((path) => !/whole|entier/.test(path));
  if (engineName === 'firefox-esr') {
    needs(engines[engineName].missing);
    const large = aBrowser(await startFirefox({ fontSize: 24 }));
    try {
      expect(await tooWide(large, witnessed.course, paths)).toEqual([]);
    } finally {
      await large.stop();
    }
    return;
  }
  // MiniBrowser has no setting for the size: the root of the page takes half as much again.
  expect(await tooWide(engine, witnessed.course, paths, 1.5)).toEqual([]);
});
