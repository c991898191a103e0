import { expect, test } from 'vitest';
import { readFiles } from '@/lib/course/files.node';
import { checkCourse } from './check-course.node';
import { factTable } from './facts';

const files = readFiles('e2e/courses/tiny');

function table(changes: Record<string, string> = {}): string {
  const { course, printed } = checkCourse({ ...files, ...changes }, '', {});
  if (!course) throw new Error(printed);
  return factTable(course);
}

test('every source note is a claim, with its section, its work and how that was seen', () => {
  expect(table()).toContain(
    '| The first description of the plant, under another name. | 1.1 The same plant, two colours | C. Linnaeus, *Species Plantarum*, 1753 | through others who cite it |',
  );
});

test('a status is told with its sentence, and a date of the timeline with its source', () => {
  const file = 'content/1-leaf/en.mdx';
  const text = (files[file] ?? '').replace('Verbena', 'Shops are <Checked on="2026-11-22">open</Checked>: verbena');
  const timeline = `- id: named
  date: "1753"
  category: theory
  title: { fr: Un nom, en: A | name }
  note: { fr: Enfin., en: At last. }
  sources: [linnaeus]
  seen: read
`;
  const printed = table({ [file]: text, 'content/timeline.yaml': timeline });
  expect(printed).toContain(
    '| Shops are open: verbena and rooibos give infusions without tea. | 1.2 What is not tea |',
  );
  expect(printed).toContain('| checked on 2026-11-22 |');
  expect(printed).toContain(
    '| A \\| name: 1753 | named | C. Linnaeus, *Species Plantarum*, 1753 | read in the source |',
  );
});
