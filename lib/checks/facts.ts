// What the course claims, where, after whom, and how that was seen: the table of docs/facts.md.
import { sectionAt, sectionNumber } from '@/lib/course/section-number';
import type { Chapter, ChapterText, Course, Use } from '@/lib/course/words';
import { proseLines } from './prose';

type Fact = { claim: string; where: string; source: string; status: string };

const statuses = new Map(
  Object.entries({
    read: 'read in the source',
    abstract: 'read in its abstract or record',
    quoted: 'through others who cite it',
    derived: 'worked out from the source',
    run: 'run, script and output recorded',
  }),
);

/** Markdown, from the English texts: a table for each chapter, one for the timeline, one for the older slides. */
export function factTable(course: Course): string {
  const parts = [
    ...course.chapters.map((chapter) => part(`${chapter.number}. ${chapter.title.en}`, ofChapter(chapter, course))),
    part('Timeline', ofTimeline(course)),
    part('The slides of 2015', ofStatements(course)),
  ];
  return `# Facts\n\nMade by \`npm run check -- --facts\` from \`content/\`: every claim that carries a source, a day of check or a recorded listing.\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function part(title: string, facts: Fact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ claim, where, source, status }) => [claim, where, source, status]);
  const lines = [['claim', 'where', 'source', 'status'], ['---', '---', '---', '---'], ...rows];
  return `## ${title}\n\n${lines.map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n')}`;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

function ofChapter(chapter: Chapter, course: Course): Fact[] {
  const text = chapter.texts.en;
  return text.uses.flatMap((use): Fact[] => {
    const where = placeOf(chapter, use.line);
    const { id = '', seen = '', on = '', caption } = use.props;
    if (use.word === 'Source')
      return [{ claim: use.text, where, source: named([id], course), status: statuses.get(seen) ?? seen }];
    if (use.word === 'Checked') return [{ claim: lineOf(text, use), where, source: '', status: `checked on ${on}` }];
    if (use.word === 'Terminal')
      return [{ claim: caption ?? 'A terminal', where, source: 'recorded', status: 'measured' }];
    return [];
  });
}

/** The sentence that a word stands in: a text has one a line. */
function lineOf({ source }: ChapterText, { line }: Use): string {
  const text = proseLines(source).find((one) => one.line === line)?.text ?? '';
  return text.replace(/\s+([.,;:)])/g, '$1');
}

/** `2.3 Type 1, type 2`. */
function placeOf(chapter: Chapter, line: number): string {
  const section = sectionAt(chapter, 'en', line);
  return section ? `${sectionNumber(chapter, 'en', section.id)} ${section.title}` : '';
}

function ofTimeline(course: Course): Fact[] {
  return course.timeline.map(({ id, date, title, sources, seen }) => ({
    claim: `${title.en}: ${date}`,
    where: id,
    source: named(sources, course),
    status: statuses.get(seen) ?? seen,
  }));
}

function ofStatements(course: Course): Fact[] {
  return course.statements.map(({ id, verdict, today, sources }) => {
    const sections = course.chapters.flatMap((chapter) => {
      const text = chapter.texts.en;
      return chapter.coverage
        .filter(({ slide }) => slide === id)
        .flatMap(({ section }) => text.sections.filter((one) => one.id === section))
        .map(({ line }) => placeOf(chapter, line));
    });
    const treated = [...new Set(sections)].join('; ');
    return { claim: today.en, where: `${id} (${verdict})`, source: named(sources, course), status: `as in ${treated}` };
  });
}

function named(ids: string[], { sources }: Course): string {
  return ids
    .map((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? `${source.authors}, *${source.title}*, ${source.year}` : id;
    })
    .join('; ');
}
