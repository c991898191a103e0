import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkCourse } from '@/lib/checks/check-course.node';
import { checkFigures } from '@/lib/checks/check-figures.node';
import { untouched, untouchedRefused } from '@/lib/checks/untouched.node';
import { readFiles } from '@/lib/course/files.node';
import { make } from './make.node';

// Each makes something and checks a whole course twice.
vi.setConfig({ testTimeout: 60_000 });

test('a new chapter is complete in both languages at once', () => {
  const where = scratch();
  expect(make(['chapter', 'storage'], where)).toEqual([
    'There is a chapter 3, "storage": content/3-storage/ and quizzes/3-storage/, and a line in content/course.yaml.',
    "Its text is an example, complete in both languages: replace it bit by bit. `npm run check` lists what is still the example's, and `npm run build` waits until nothing is.",
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

test('what is made may be called as what every object of the language has', () => {
  const where = scratch();
  make(['chapter', 'constructor'], where);
  make(['quiz', 'constructor', '1-leaf'], where);
  const { course, printed } = checkCourse(readFiles(where.course));
  expect(printed).toBe('No problem.');
  expect(course?.chapters.map(({ quizIds }) => quizIds.includes('constructor'))).toEqual([true, false, false]);
});

test('without a chapter, a new quiz goes into the last one, and says so', () => {
  const where = scratch();
  expect(make(['quiz', 'water'], where).at(-1)).toBe(
    'For another chapter: npm run new quiz water <folder>, after removing this one.',
  );
  expect(checkCourse(readFiles(where.course)).course?.quizzes.water?.chapter).toBe('2-cup');
});

test('a new question type is a folder, an entry in the registry and a line among the readers', () => {
  const where = scratch();
  make(['question-type', 'best-fit'], where);
  const read = (file: string) => readFileSync(path.join(where.code, 'lib/quiz/questions', file), 'utf8');
  expect(read('best-fit/author.ts')).toContain("type: z.literal('best-fit')");
  expect(parse(read('best-fit/example.yaml'))).toMatchObject({ type: 'best-fit' });
  expect(read('index.ts')).toContain(`
  'best-fit': {
    author: () => import('./best-fit/author'),
    reader: () => import('./best-fit/reader'),
    driver: () => import('./best-fit/driver'),
  },
};
`);
  expect(read('readers.ts')).toContain(
    "import { reader as bestFit } from './best-fit/reader';\nimport { reader as choice }",
  );
  expect(read('readers.ts')).toContain(", 'best-fit': bestFit };");
});

test('the text of the example is told in a new chapter and a new quiz, and only advised against', () => {
  const where = scratch('networks');
  make(['chapter', 'storage'], where);
  make(['quiz', 'colours', '3-storage'], where);
  const { problems, printed } = checkCourse(readFiles(where.course), '', { untouched });
  expect(printed).toMatch(
    /content\/3-storage\/fr\.mdx:3:1 {3}\(advice\)\n {2}\d+ lines are still those of the example: [\d–, ]+\. Write your own; `npm run build` waits for it\.\n/,
  );
  const told = problems.filter(({ file }) => file.includes('3-storage/'));
  expect(told.map(({ file, level }) => [file, level])).toEqual([
    ['content/3-storage/chapter.yaml', 'advice'],
    ['quizzes/3-storage/colours.yaml', 'advice'],
    ['quizzes/3-storage/storage-check.yaml', 'advice'],
    ['quizzes/3-storage/storage-end.yaml', 'advice'],
    ['content/3-storage/fr.mdx', 'advice'],
    ['content/3-storage/en.mdx', 'advice'],
  ]);
  const card = 'content/3-storage/chapter.yaml';
  const rewritten = (readFiles(where.course)[card] ?? '').replace(/(fr|en): [^,}\n]+/g, '$1: own');
  expect(
    checkCourse({ ...readFiles(where.course), [card]: rewritten }, '', { untouched }).problems.map(({ file }) => file),
  ).not.toContain(card);
});

test('a new course is whole, says what is still to be written, and is refused where it is to be published', () => {
  const where = scratch();
  expect(make(['course', 'networks'], where)).toEqual([
    'There is a course "networks": courses/networks/, with two chapters in both languages, their quizzes, a glossary and sources.',
    "Its text is about tea: replace it bit by bit. `COURSE=courses/networks npm run check` lists what is still the example's, and `npm run build` waits until nothing is.",
    'Next: COURSE=courses/networks npm start shows it; its title is in courses/networks/content/course.yaml, its chapters in courses/networks/content/.',
  ]);
  const files = readFiles(path.join(where.code, 'courses/networks'));
  const { course, problems } = checkCourse(files);
  expect(course).toMatchObject({
    id: 'networks',
    title: { fr: 'Nouveau cours : networks', en: 'New course: networks' },
  });
  expect(course?.chapters.map(({ id, folder, slug, checked }) => [id, folder, slug.fr, checked])).toEqual([
    ['first', '1-first', 'premier', '2026-11-22'],
    ['second', '2-second', 'second', '2026-11-22'],
  ]);
  expect(Object.keys(course?.quizzes ?? {})).toEqual(['first-check', 'first-end', 'second-check', 'second-end']);
  expect(new Set(problems.map(({ level, file }) => `${level} ${file}`))).toEqual(
    new Set(Object.keys(files).flatMap((file) => (file.endsWith('sources.yaml') ? [] : [`advice ${file}`]))),
  );
  expect(problems.length).toBe(Object.keys(files).length - 1);
  const refused = checkCourse(files, '', { untouched: untouchedRefused }).problems;
  expect(refused.map(({ level }) => level)).toEqual(problems.map(() => 'error'));
  expect(Object.values(files).join('\n')).not.toMatch(/\b(leaf|cup)-[a-z]/);
});

test('a new figure is registered, and keeps the contract of all figures', () => {
  const where = scratch();
  cpSync('lib', path.join(where.code, 'lib'), { recursive: true });
  cpSync('vitest.config.ts', path.join(where.code, 'vitest.config.ts'));
  cpSync('package.json', path.join(where.code, 'package.json'));
  symlinkSync(path.resolve('node_modules'), path.join(where.code, 'node_modules'), 'junction');
  expect(make(['figure', 'page-table'], where)).toEqual([
    'There is a figure "page-table": lib/figures/page-table/, with a line in names.ts and in index.ts.',
    'It draws what "container" draws for now, and keeps the contract that every figure keeps (figures.test.tsx).',
    'Next: say in strings.ts what it is called and what its picture says, in both languages; draw it in view.tsx. How: docs/figures.md.',
    'A chapter shows it with <Figure name="page-table">Its caption.</Figure>, in both texts.',
  ]);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', 'lib/figures/figures.test.tsx'];
  const { stdout } = spawnSync(process.execPath, vitest, { cwd: where.code, encoding: 'utf8' });
  const { success, testResults } = JSON.parse(stdout);
  const names: string[] = testResults[0].assertionResults.map(({ title }: { title: string }) => title);
  expect(names.filter((name) => name.startsWith('page-table in fr')).length).toBeGreaterThan(2);
  expect(success).toBe(true);
  expect(checkFigures(where.code).problems).toMatchObject([
    { level: 'advice', what: 'The figures "container" and "page-table" describe themselves in the same words.' },
  ]);
  const styled = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path=.', path.join(where.code, 'lib/figures')],
    { encoding: 'utf8' },
  );
  expect(styled.stderr).not.toContain('page-table');
}, 120_000);

test.each([
  [[], 'Say what is to be made: npm run new chapter|quiz|course|figure|question-type <name>'],
  [['quizz', 'x'], '"quizz" cannot be made. Did you mean "quiz"?'],
  [['chapter'], 'A name is missing. For example: npm run new chapter storage'],
  [
    ['chapter', 'My chapter'],
    '"My chapter" cannot be a name: use lower-case letters, digits and hyphens, beginning with a letter. For example: npm run new chapter storage',
  ],
  [['chapter', 'leaf'], 'There is already a chapter "leaf": content/1-leaf/.'],
  [['quiz', 'leaf-end'], 'There is already a quiz "leaf-end": quizzes/1-leaf/leaf-end.yaml.'],
  [['quiz', 'water', '3-pot'], 'There is no chapter "3-pot". The chapters are: 1-leaf, 2-cup.'],
  [['course'], 'A name is missing. For example: npm run new course networks'],
  [['figure', 'container'], 'There is already a figure "container": lib/figures/container/.'],
  [
    ['figure', 'stack'],
    '"stack" cannot be the name of a figure: the class f-stack has styles in lib/figures/figures.css.',
  ],
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

test('a course is not made where something is', () => {
  const where = scratch();
  make(['course', 'networks'], where);
  expect(() => make(['course', 'networks'], where)).toThrow('There is already a folder courses/networks/.');
});

/** A copy of the small course and of the code that is copied, gone after the test. `id`: of another course than the example. */
function scratch(id = 'tea') {
  const code = mkdtempSync(path.join(tmpdir(), 'virli-new-'));
  onTestFinished(() => rmSync(code, { recursive: true }));
  const course = path.join(code, 'e2e/courses/tiny');
  cpSync('e2e/courses/tiny', course, { recursive: true });
  const table = path.join(course, 'content/course.yaml');
  writeFileSync(table, readFileSync(table, 'utf8').replace('id: tea', `id: ${id}`));
  for (const home of ['lib/quiz/questions', 'lib/figures']) cpSync(home, path.join(code, home), { recursive: true });
  return { code, course, today: '2026-11-22' };
}
