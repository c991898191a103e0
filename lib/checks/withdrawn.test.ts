import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';

const tiny = readFiles('e2e/courses/tiny');
const list = `- id: tea-cures
  fr: l'infusion guérit le rhume
  en: the infusion cures the common cold
  holds: It warms; no trial shows more.
`;

/** The problems of the small course when this line is added to the English text, or to the file named. */
function told(line: string, file = 'content/1-leaf/en.mdx'): string[] {
  const { problems } = checkCourse({
    ...tiny,
    'content/1-leaf/withdrawn.yaml': list,
    [file]: `${tiny[file]}\n${line}\n`,
  });
  return problems
    .filter(({ what }) => what.includes('withdrawn'))
    .map(({ file, column, what, fix }) => `${file} ${column} ${what} ${fix}`);
}

test('a statement that was withdrawn may not come back, and what holds is said', () => {
  expect(told('They say the infusion cures the common cold at once.')).toEqual([
    'content/1-leaf/en.mdx 10 The course has withdrawn this statement (content/1-leaf/withdrawn.yaml, "tea-cures"). What holds: It warms; no trial shows more.',
  ]);
});

test.each([
  'The *infusion* cures **the** common\ncold.',
  'The <Term id="tea">infusion</Term> `cures` the common cold.',
  'THE INFUSION CURES THE COMMON COLD.',
])('markup, line ends and capitals do not hide it: %s', (line) => {
  expect(told(line)).toHaveLength(1);
});

test('it is found in the YAML of the course too, and with a curly apostrophe', () => {
  expect(told('# L’infusion guérit le rhume', 'content/glossary.yaml')).toHaveLength(1);
});

test('other words on the same subject are welcome', () => {
  expect(told('The infusion does not cure the common cold.')).toEqual([]);
});

test('markup in the words of the list, or in the midst of a word, changes nothing', () => {
  const { problems } = checkCourse({
    ...tiny,
    'content/1-leaf/withdrawn.yaml': list.replace('the infusion cures', 'the `infusion` cures'),
    'content/1-leaf/en.mdx': `${tiny['content/1-leaf/en.mdx']}\nThe in*fusion* cures the common cold.\n`,
  });
  expect(problems.filter(({ what }) => what.includes('withdrawn'))).toHaveLength(1);
});

test('an entry without words in any language is told: it would find nothing', () => {
  const { printed } = checkCourse({ ...tiny, 'content/1-leaf/withdrawn.yaml': '- id: nothing\n  holds: So it is.\n' });
  expect(printed).toContain(
    'The words of the statement are missing: without `fr` or `en` nothing can be found. Write them in one language at least.',
  );
});

test('two entries of one name are told', () => {
  const { printed } = checkCourse({
    ...tiny,
    'content/1-leaf/withdrawn.yaml': `${list}${list.replace('infusion cures', 'infusion heals')}`,
  });
  expect(printed).toContain('"tea-cures"');
});
