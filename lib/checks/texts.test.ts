// Rules that need more text than a message in messages.md can show.
import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';

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
