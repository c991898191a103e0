// Rules that need more text than a message in messages.md can show.
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { dates } from './dates';

const tiny = readFiles('e2e/courses/tiny');

test('the first quiz of a chapter comes within 800 words, in each language', () => {
  const late = (text: string | undefined) =>
    (text ?? '').replace('<Quiz id="leaf-check" />', `${'Tea is tea. '.repeat(267)}\n\n<Quiz id="leaf-check" />`);
  const { problems } = checkCourse({ ...tiny, 'content/1-leaf/en.mdx': late(tiny['content/1-leaf/en.mdx']) });
  expect(problems).toEqual([
    {
      file: 'content/1-leaf/en.mdx',
      line: 21,
      column: 1,
      level: 'error',
      what: 'The first quiz comes after 855 words.',
      fix: 'Ask something within the first 800 words.',
    },
    {
      file: 'content/1-leaf/en.mdx',
      line: 1,
      column: 1,
      level: 'error',
      what: 'From here to line 21 there are 855 words without a question or a figure.',
      fix: 'Ask or show something at least every 800 words.',
    },
  ]);
});

test('a right option that always stands at the same place is advised against', () => {
  const quiz = tiny['quizzes/1-leaf/leaf-check.yaml'] ?? '';
  const question = quiz.slice(quiz.indexOf('  - id: leaf-species'));
  const again = (id: string) => question.replace('id: leaf-species', `id: ${id}`);
  const three = `${quiz.slice(0, quiz.indexOf('  - id: leaf-colour'))}${question}${again('second')}${again('third')}`;
  const { problems } = checkCourse({ ...tiny, 'quizzes/1-leaf/leaf-check.yaml': three });
  expect(problems).toEqual([
    {
      file: 'quizzes/1-leaf/leaf-check.yaml',
      level: 'advice',
      what: 'In the 3 questions with one right option, it is always number 1.',
      fix: 'Vary its place in the file.',
    },
  ]);
});

test('two quizzes of the same name are told, wherever they are', () => {
  const twin = tiny['quizzes/2-cup/cup-check.yaml'] ?? '';
  const { printed } = checkCourse({ ...tiny, 'quizzes/2-cup/leaf-check.yaml': twin });
  expect(printed).toBe(`quizzes/2-cup/leaf-check.yaml
  There is already a quiz "leaf-check": quizzes/1-leaf/leaf-check.yaml. Rename one of the two files.

1 problem in 1 file. Nothing was built.`);
});

const timeline = (date: string) => `- id: linnaeus-names-tea
  date: ${date}
  category: theory
  title: { fr: Linné nomme le thé, en: Linnaeus names tea }
  note: { fr: Deux plantes d'abord., en: Two plants at first. }
  sources: [linnaeus]
  seen: quoted
  names: [Systema Naturae]
`;

test.each([
  [
    'a marked year',
    '<When id="linnaeus-names-tea">1753</When>',
    '1752',
    '"1753" contradicts content/timeline.yaml, where "linnaeus-names-tea" is of 1752. Correct the one that is wrong.',
  ],
  [
    'a marked month',
    '<When id="linnaeus-names-tea">May 1753</When>',
    '1753-06',
    '"May 1753" contradicts content/timeline.yaml, where "linnaeus-names-tea" is of 1753-06. Correct the one that is wrong.',
  ],
  [
    'a month that nobody knows',
    '<When id="linnaeus-names-tea">May 1753</When>',
    '1753',
    '"May 1753" contradicts content/timeline.yaml, where "linnaeus-names-tea" is of 1753. Correct the one that is wrong.',
  ],
  ['a year after a known name', 'the *Systema Naturae* (1735) says', '1753', undefined],
  [
    'a year after a known name, plain',
    'the Systema Naturae (1735) says',
    '1753',
    '"Systema Naturae (1735" contradicts content/timeline.yaml, where "linnaeus-names-tea" is of 1753. Correct the one that is wrong.',
  ],
  ['a month without its year, rightly', '<When id="linnaeus-names-tea">May</When>', '1753-05', undefined],
  ['the right year', '<When id="linnaeus-names-tea">May 1753</When>, Systema Naturae (May 1753)', '1753-05', undefined],
])('%s is compared with the timeline', (_, words, date, says) => {
  const file = 'content/1-leaf/en.mdx';
  const text = (tiny[file] ?? '').replace('Verbena', `In ${words}: verbena`);
  const { problems } = checkCourse({ ...tiny, [file]: text, 'content/timeline.yaml': timeline(`"${date}"`) }, '', {
    dates,
  });
  expect(problems.map(({ what, fix }) => `${what} ${fix}`)).toEqual(says === undefined ? [] : [says]);
});
