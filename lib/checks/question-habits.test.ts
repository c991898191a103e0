import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';

const tiny = readFiles('e2e/courses/tiny');
const check = 'quizzes/1-leaf/leaf-check.yaml';

/** What is advised about the small course with these files changed. */
function advised(changed: Record<string, string>): string[] {
  const { problems } = checkCourse({ ...tiny, ...changed });
  return problems.map(({ file, what, fix }) => `${file}: ${what} ${fix}`);
}

test('a misconception that has a box and no question is told', () => {
  const card = 'content/1-leaf/chapter.yaml';
  const lonely = `${tiny[card]?.trimEnd()}\n  - id: ML9\n    fr: Le thé vert pousse plus haut.\n    en: Green tea grows higher up.\n`;
  const boxes = ['fr', 'en'].map((language) => {
    const file = `content/1-leaf/${language}.mdx`;
    return [file, `${tiny[file]}\n<Misconception id="ML9">\n\nNo.\n\n</Misconception>\n`];
  });
  expect(advised({ [card]: lonely, ...Object.fromEntries(boxes) })).toEqual([
    `${card}: No option of a question stands for the misconception "ML9". Write one that a reader who believes it would pick, with \`misconception: ML9\`.`,
  ]);
});

/** So many statements to judge, the first ones true. */
function statements(count: number, trueOnes: number): string {
  const [, one = ''] = /(^ {2}- id: leaf-species\n[\s\S]*?)(?=^ {2}- id: |(?![\s\S]))/m.exec(tiny[check] ?? '') ?? [];
  const more = Array.from({ length: count - 1 }, (_, index) =>
    one.replace('leaf-species', `leaf-species-${index + 2}`).replace(/holds: \w+/, `holds: ${index + 1 < trueOnes}`),
  );
  return `${tiny[check]?.trimEnd()}\n${more.join('')}`;
}

test('statements that are nearly all false teach to answer "false"', () => {
  const holds = /holds: true/.test(tiny[check] ?? '') ? 1 : 0;
  const told = advised({ [check]: statements(8, holds) }).filter((line) => line.includes('statements to judge'));
  expect(told).toEqual([
    `content/course.yaml: Of the 8 statements to judge, ${8 - holds} are false: a reader learns to answer "false". Turn some of them round, until about half of them hold.`,
  ]);
});

test('about half of them true is well', () => {
  expect(advised({ [check]: statements(8, 4) }).filter((line) => line.includes('statements to judge'))).toEqual([]);
});
