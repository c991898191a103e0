// Authors name things, and a name may be one that every object of the language has: `constructor`, `toString`.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, onTestFinished, test } from 'vitest';
import { checkCourse } from '@/lib/checks/check-course.node';
import { factTable } from '@/lib/checks/facts';
import { summary } from '@/lib/checks/summary';
import { compileChapter } from '@/lib/course/compile.node';
import { type Files, readFiles } from '@/lib/course/files.node';
import type { Course } from '@/lib/course/words';
import { locales } from '@/lib/i18n/locales';
import { questionKey } from '@/lib/progress/record';
import { fresh, step } from '@/lib/quiz/player/attempt';
import { Question } from '@/lib/quiz/player/question';
import { askedOf } from '@/lib/quiz/player/session';
import { present, solve } from '@/lib/quiz/present.node';
import { readers } from '@/lib/quiz/questions/readers';
import { toSee } from '@/lib/review/to-see';
import { placeTitles } from './place-titles';

const tiny = readFiles('e2e/courses/tiny');

/** Everything that is made of a course without a browser, and everything that a player draws. */
async function made(files: Files): Promise<Course> {
  const { course, printed } = checkCourse(files);
  if (!course) throw new Error(printed);
  expect(printed).toBe('No problem.');
  expect(factTable(course)).toContain('| claim |');
  expect(summary(course)).toContain('in all');
  for (const chapter of course.chapters) {
    for (const locale of locales) {
      expect(await compileChapter(chapter, locale, 'gathered')).not.toBe('');
      expect(Object.keys(placeTitles(chapter, locale))).toHaveLength(chapter.texts[locale].sections.length);
    }
    for (const id of chapter.quizIds) drawn(course, id);
  }
  return course;
}

/** Each question of a quiz as a player draws it: untouched, checked empty, and with its answer shown. */
function drawn(course: Course, id: string): void {
  const onward = { href: '#text', says: 'On' };
  const locale = 'en';
  const all = (course.quizzes[id]?.questions ?? []).map((one) => ({
    key: questionKey(one),
    at: one.id,
    begins: one.id,
  }));
  expect(toSee(all, {}).open).toHaveLength(all.length);
  for (const asked of course.quizzes[id]?.questions ?? []) {
    const question = present(asked, locale).shown;
    expect(solve(asked, locale).options.length).toBeGreaterThan(0);
    const reader = readers[asked.type];
    if (!reader) throw new Error(asked.type);
    const about = askedOf(question, reader, locale);
    const begun = fresh(about);
    for (const attempt of [begun, step(begun, { do: 'check' }, about), step(begun, { do: 'reveal' }, about)]) {
      const rest = { reader, question, attempt, number: 1, total: 1, seed: 7, locale, onward, retry: null } as const;
      const props = { ...rest, act: () => undefined };
      expect(renderToStaticMarkup(createElement(Question, props))).toContain(`q-${question.id}`);
    }
  }
}

test('a course in which everything is called "constructor", or what else objects have, is read, compiled and drawn', async () => {
  const names: [file: RegExp, found: RegExp, name: string][] = [
    [/^content\/1-leaf|leaf-check/, /same-plant|(?<=")leaf-check/g, 'constructor'],
    [/2-cup/, /(?<=#|section: )settings/g, 'constructor'],
    [/1-leaf\/chapter.yaml/, /(?<=^id: )leaf|(?<=en: )leaf(?= \})/gm, 'constructor'],
    [/1-leaf\/chapter.yaml/, /(?<=fr: )feuille(?= \})/g, 'constructor'],
    [/glossary.yaml/, /(?<=chapter: )leaf|(?<=- id: )oxidation/g, 'constructor'],
    [/\.mdx/, /(?<=<Term id=")oxidation/g, 'constructor'],
    [/./, /\blinnaeus\b/g, 'constructor'],
    [/leaf-check/, /leaf-colour|(?<=- id: )(plant|harvest)$/gm, 'constructor'],
    [/leaf-end|cup/, /(?<=- id: )(green|rooibos|halved|boil)$/gm, 'constructor'],
    [/leaf-end/, /(?<=section: )same-plant/g, 'constructor'],
    [/./, /\bO1\.1\b/g, 'toString'],
    [/./, /\bO1\.2\b/g, 'hasOwnProperty'],
    [/./, /\bO2\.1\b/g, 'valueOf'],
    [/./, /\bML1\b/g, 'isPrototypeOf'],
  ];
  const renamed = ([file, text]: [string, string]) => [
    file.replace('leaf-check', 'constructor'),
    names.reduce((now, [where, found, name]) => (where.test(file) ? now.replace(found, name) : now), text),
  ];
  const course = await made(Object.fromEntries(Object.entries(tiny).map(renamed)));
  expect(JSON.stringify(course).split('"constructor"').length).toBeGreaterThan(20);
  expect(Object.entries(course.quizzes).find(([id]) => id === 'constructor')?.[1].file).toBe(
    'quizzes/1-leaf/constructor.yaml',
  );
});

// Whatever looks an author's name up in an object that does not have it finds what all objects have. So they all have these.
test('no name of an author is ever looked up in an object that may not have it', async () => {
  const ids = new Set(
    Object.values(tiny).flatMap((text) =>
      [...text.matchAll(/(?:\bid: |\bid="|\[#|- id: |slide: |kind: )([\w.-]+)/g)].map(([, id = '']) => id),
    ),
  );
  expect(ids.size).toBeGreaterThan(30);
  const asked = new Set<string>();
  for (const id of [...ids, 'leaf-check', 'leaf-end', 'cup-check', 'cup-end']) {
    if (Object.hasOwn(Object.prototype, id)) continue;
    Object.defineProperty(Object.prototype, id, {
      configurable: true,
      get: () => {
        const asker = new Error('asked').stack?.split('\n')[2]?.trim() ?? '';
        if (!asker.includes('node_modules')) asked.add(`${id} ${asker}`);
        return undefined;
      },
      set(value) {
        Object.defineProperty(this, id, { value, writable: true, enumerable: true, configurable: true });
      },
    });
    onTestFinished(() => {
      Reflect.deleteProperty(Object.prototype, id);
    });
  }
  await made(tiny);
  expect([...asked]).toEqual([]);
});
