// What lib/checks says of the pages, held against the pages themselves: the ids that each has, and what the shipping refuses.
import path from 'node:path';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { checkCourse } from '@/lib/checks/check-course.node';
import { sitePages } from '@/lib/checks/site/pages';
import { type Files, readFiles } from '@/lib/course/files.node';
import { readCourse } from '@/lib/course/read-course.node';
import type { Course } from '@/lib/course/words';
import { locales } from '@/lib/i18n/locales';
import { checkLinks, checkPage } from '@/lib/site/check-page';
import { attributeOf, elementsOf, parsePage } from '@/lib/site/html';
import { AnswersPage } from './answers-page';
import { CoursePage } from './course-page';
import { Home } from './home';
import { answersPaths, homePaths } from './paths';
import { pagesOf } from './routes';

const tiny = readFiles('e2e/courses/tiny');

/** Two figures, a worked example, a timeline and slides: what the small course does without. */
const rich: Files = {
  ...tiny,
  'content/timeline.yaml': `- id: assam
  date: "1823"
  category: theory
  title: { fr: Assam, en: Assam }
  note: { fr: Un théier pousse là., en: A tea plant grows there. }
  sources: [linnaeus]
  seen: quoted
`,
  'content/slides.yaml': `- id: S1
  part: { fr: La plante, en: The plant }
  says: { fr: Le thé vient de Chine., en: Tea comes from China. }
  verdict: nuance
  today: { fr: De Chine et d'ailleurs., en: From China and elsewhere. }
`,
  ...withLines('leaf', '<Figure name="container">Un. One.</Figure>\n\n<Example title="x">\n\nUn. One.\n\n</Example>'),
  ...withLines('cup', '<Figure name="container">Un. One.</Figure>'),
};

test.each([
  ['the small course', tiny],
  ['a course with one of everything', rich],
  ['the course of this repository', readFiles('.')],
])(
  'every id that a page of %s has is known to the checks',
  async (_, files) => {
    const course = courseOf(files);
    const known = new Map(sitePages(course).map(({ path, ids }) => [path, ids.map(({ id }) => id)]));
    for (const { url, html } of await pages(course)) {
      const ids = elementsOf(parsePage(html)).flatMap((element) => attributeOf(element, 'id') ?? []);
      const unknown = ids.filter((id) => !known.get(url)?.includes(id) && !id.startsWith('letter-'));
      expect(unknown, `${url}: add these to lib/checks/site/`).toEqual([]);
    }
  },
  120_000,
);

const refused: [string, string, string][] = [
  ['a heading with the id of the text', '### Un titre [#text]', 'The id "text" is already that of the page itself'],
  ['a heading with the id of a note', '### Un titre [#note-1]', 'The id "note-1" is already that of note 1'],
  ['a heading with the id of a definition', '### Un titre [#def-oxidation]', 'The id "def-oxidation" is already'],
  ['a heading with the id of a quiz', '### Un titre [#quiz-leaf-check]', 'The id "quiz-leaf-check" is already'],
  ['a heading with the id of a question', '### Un titre [#q-leaf-colour]', 'The id "q-leaf-colour" is already'],
  ['a heading with the id of a stem', '### Un titre [#leaf-colour-stem]', 'The id "leaf-colour-stem" is already'],
  [
    'a figure shown twice',
    '<Figure name="container">Un.</Figure>\n\n<Figure name="container">Deux.</Figure>',
    'The id "figure-container" is already that of the figure "container"',
  ],
  [
    'two worked examples with one title',
    '<Example title="x">\n\nUn.\n\n</Example>\n\n<Example title="x">\n\nDeux.\n\n</Example>',
    'The id "example-1" is already that of the example "x"',
  ],
  ['a link to a page that does not exist', 'Voir [là-bas](../nulle-part/).', '"../nulle-part/" leads nowhere'],
  ['a link without its last slash', 'Voir [là-bas](/fr/tasse).', '"/fr/tasse" leads nowhere'],
  ['a link to the answers, which are elsewhere', 'Voir [là-bas](reponses/).', '"reponses/" leads nowhere'],
  ['a link to a section of nobody', 'Voir [là-bas](#nobody).', 'No section of this page has the id "nobody"'],
  ['a link to a quiz, which the whole course has not', 'Voir [là-bas](#quiz-leaf-check).', 'No section of this page'],
  ['a link to a section of another chapter', 'Voir [là-bas](/fr/tasse/#nobody).', 'The page /fr/tasse/ has no place'],
  ['a link to a term of nobody', 'Voir [là-bas](/fr/glossaire/#term-x).', 'The page /fr/glossaire/ has no place'],
];

test.each(refused)(
  '%s is refused by the shipping, and told by the check before',
  async (_, lines, says) => {
    const files = { ...tiny, ...withLines('leaf', lines) };
    const { problems } = checkCourse(files);
    expect(problems.map(({ what }) => what)).toContainEqual(expect.stringContaining(says));
    for (const { line, column, file } of problems) {
      expect(file).toMatch(/^content\/1-leaf\/(fr|en)\.mdx$/);
      expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
    }
    expect(await shippingRefuses(files)).not.toEqual([]);
  },
  60_000,
);

test('links to sections, figures, examples, other chapters and the companions pass both', async () => {
  const there = [
    '#not-tea',
    '#figure-container',
    '#example-1',
    '/fr/tasse/#time',
    '../tasse/',
    '/fr/glossaire/#term-oxidation',
    '/fr/chronologie/#assam',
    '/fr/slides-2015/#s1',
    '/fr/credits/#source-linnaeus',
    'https://example.com/#x',
  ];
  const files = {
    ...rich,
    'content/1-leaf/fr.mdx': `${rich['content/1-leaf/fr.mdx']}\n${there.map((to) => `Voir [ceci](${to}).`).join('\n')}\n`,
  };
  expect(checkCourse(files).problems).toEqual([]);
  expect(await shippingRefuses(files)).toEqual([]);
}, 60_000);

/** Lines in the middle of both texts of a chapter. */
function withLines(chapter: 'leaf' | 'cup', lines: string): Files {
  const folder = { leaf: '1-leaf', cup: '2-cup' }[chapter];
  return Object.fromEntries(
    locales.map((locale) => {
      const file = `content/${folder}/${locale}.mdx`;
      const quiz = `<Quiz id="${chapter}-check" />`;
      return [file, (tiny[file] ?? '').replace(quiz, () => `${lines}\n\n${quiz}`)];
    }),
  );
}

function courseOf(files: Files): Course {
  const { course } = readCourse(files, path.resolve('.'));
  if (!course) throw new Error('the course should be readable');
  return course;
}

async function shippingRefuses(files: Files): Promise<string[]> {
  const made = await pages(courseOf(files));
  const checked = made.map(({ url, html }) => checkPage(parsePage(html), { url, islands: false }));
  const places = ['index.html', ...made.map(({ url }) => `${url.slice(1)}index.html`)];
  return [...checked.flatMap(({ problems }) => problems), ...checkLinks(checked, places)];
}

/** Every page but the first choice of a language, as React writes it. */
async function pages(course: Course): Promise<{ url: string; html: string }[]> {
  const all = locales.flatMap((locale) => [
    { url: homePaths[locale], page: <Home course={course} locale={locale} /> },
    ...pagesOf(course, locale).map(({ slug, page }) => ({
      url: `/${locale}/${slug}/`,
      page: <CoursePage page={page} course={course} locale={locale} />,
    })),
    ...course.chapters.map((chapter) => ({
      url: answersPaths(chapter)[locale],
      page: <AnswersPage course={course} chapter={chapter} locale={locale} />,
    })),
  ]);
  return Promise.all(
    all.map(async ({ url, page }) => ({ url, html: await new Response((await prerender(page)).prelude).text() })),
  );
}
