import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { checkCourse } from '@/lib/checks/check-course.node';
import { readFiles } from '@/lib/course/files.node';
import { make } from './make.node';

test('a new chapter is complete in both languages at once', () => {
  const where = scratch();
  expect(make(['chapter', 'storage'], where)).toEqual([
    'There is a chapter 3, "storage": content/3-storage/ and quizzes/3-storage/, and a line in content/course.yaml.',
    'Its text is an example, complete in both languages: replace it bit by bit, `npm run check` says what is out of step.',
    'Next: write the titles, addresses and objectives in content/3-storage/chapter.yaml, then fr.mdx and en.mdx.',
  ]);
  const { course, printed } = checkCourse(readFiles(where.course));
  expect(printed).toBe('No problem.');
  expect(course?.chapters.map(({ folder }) => folder)).toEqual(['1-leaf', '2-cup', '3-storage']);
  expect(course?.chapters[2]).toMatchObject({
    id: 'storage',
    checked: '2026-11-22',
    quizIds: ['storage-check', 'storage-end'],
  });
});

test('a new quiz is shown at the same point of both texts', () => {
  const where = scratch();
  expect(make(['quiz', 'colours', '1-leaf'], where)[0]).toBe(
    'There is a quiz "colours": quizzes/1-leaf/colours.yaml, and `<Quiz id="colours" />` before the last heading of both texts of 1-leaf.',
  );
  const { course, printed } = checkCourse(readFiles(where.course));
  expect(printed).toBe('No problem.');
  expect(course?.chapters[0]?.quizIds).toEqual(['leaf-check', 'colours', 'leaf-end']);
});

test('without a chapter, a new quiz goes into the last one, and says so', () => {
  const where = scratch();
  expect(make(['quiz', 'water'], where).at(-1)).toBe(
    'For another chapter: npm run new quiz water <folder>, after removing this one.',
  );
  expect(checkCourse(readFiles(where.course)).course?.quizzes.water?.chapter).toBe('2-cup');
});

test('a new question type is a folder and a line in each registry', () => {
  const where = scratch();
  make(['question-type', 'best-fit'], where);
  const read = (file: string) => readFileSync(path.join(where.code, 'lib/quiz/questions', file), 'utf8');
  expect(read('best-fit/author.ts')).toContain("type: z.literal('best-fit')");
  expect(parse(read('best-fit/example.yaml'))).toMatchObject({ type: 'best-fit' });
  for (const [registry, what] of [
    ['index.ts', 'author'],
    ['readers.ts', 'reader'],
  ] as const) {
    expect(read(registry)).toContain(
      `import { ${what} as bestFit } from './best-fit/${what}';\nimport { ${what} as choice }`,
    );
    expect(read(registry)).toContain(", 'best-fit': bestFit };");
  }
});

test.each([
  [[], 'Say what is to be made: npm run new chapter|quiz|question-type <name>'],
  [['quizz', 'x'], '"quizz" cannot be made. Did you mean "quiz"?'],
  [['chapter'], 'A name is missing. For example: npm run new chapter storage'],
  [
    ['chapter', 'My chapter'],
    '"My chapter" cannot be a name: use lower-case letters, digits and hyphens, beginning with a letter. For example: npm run new chapter storage',
  ],
  [['chapter', 'leaf'], 'There is already a chapter "leaf": content/1-leaf/.'],
  [['quiz', 'leaf-end'], 'There is already a quiz "leaf-end": quizzes/1-leaf/leaf-end.yaml.'],
  [['quiz', 'water', '3-pot'], 'There is no chapter "3-pot". The chapters are: 1-leaf, 2-cup.'],
  [['question-type', 'choice'], 'There is already a question type "choice": lib/quiz/questions/choice/.'],
  [
    ['question-type', '../x'],
    '"../x" cannot be a name: use lower-case letters, digits and hyphens, beginning with a letter. For example: npm run new question-type matching',
  ],
])('%j is refused in plain words, and nothing is written', (asked, says) => {
  const where = scratch();
  const before = readFiles(where.course);
  expect(() => make(asked, where)).toThrow(says);
  expect(readFiles(where.course)).toEqual(before);
});

/** A copy of the small course and of the question types, gone after the test. */
function scratch() {
  const code = mkdtempSync(path.join(tmpdir(), 'virli-new-'));
  onTestFinished(() => rmSync(code, { recursive: true }));
  const course = path.join(code, 'e2e/courses/tiny');
  cpSync('e2e/courses/tiny', course, { recursive: true });
  cpSync('lib/quiz/questions', path.join(code, 'lib/quiz/questions'), { recursive: true });
  return { code, course, today: '2026-11-22' };
}
