// Two of a kind on one page: both texts must change, so no case of messages.md shows them.
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { pageIds } from './page-ids';

const tiny = readFiles('e2e/courses/tiny');
const quiz = 'quizzes/1-leaf/leaf-check.yaml';

test.each([
  [
    'a figure',
    '<Figure name="container">Two walls.</Figure>',
    'The id "figure-container" is already that of the figure "container"',
    'Show a figure once in a chapter; elsewhere link to it.',
  ],
  [
    'the title of a worked example',
    '<Example title="Two cups">\n\nTwice as much.\n\n</Example>',
    'The id "example-1" is already that of the example "Two cups"',
    'Give each worked example its own title.',
  ],
  [
    'a card',
    '<Recall asks="What is tea?">\n\nA plant.\n\n</Recall>',
    'is already that of the card that asks "What is tea?"',
    'Ask each card in words of its own.',
  ],
])('%s stands twice in a chapter', (_, block, what, fix) => {
  const twice = ['fr', 'en'].map((locale) => {
    const file = `content/2-cup/${locale}.mdx`;
    return [file, `${tiny[file]}\n${block}\n\n${block}\n`];
  });
  const { problems } = checkCourse({ ...tiny, ...Object.fromEntries(twice) }, '', { pageIds });
  expect(problems.map(({ file }) => file)).toEqual(['content/2-cup/fr.mdx', 'content/2-cup/en.mdx']);
  for (const problem of problems) expect(problem).toMatchObject({ what: expect.stringContaining(what), fix });
});

test('a question has the id of a part of another', () => {
  const text = (tiny[quiz] ?? '').replace('id: leaf-colour', 'id: q-leaf').replace('id: leaf-species', 'id: leaf-stem');
  const { problems } = checkCourse({ ...tiny, [quiz]: text }, '', { pageIds });
  expect(problems[0]).toMatchObject({
    file: quiz,
    what: 'The id "q-leaf-stem" is already that of the question "q-leaf", on /fr/feuille/.',
    fix: 'Give the question another id while nobody has answered it.',
  });
});
