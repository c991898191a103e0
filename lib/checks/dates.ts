// The dates of the texts agree with the timeline: those marked with `<When>`, and a year in brackets after a known name.
import { asPattern } from '@/lib/base/as-pattern';
import { isDay } from '@/lib/base/is-day';
import type { ChapterText, Course, TimelineEntry, Use } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Place } from '@/lib/problems/place';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';
import { proseLines } from './prose';

export const dates: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    locales.flatMap((locale) => [
      ...texts[locale].uses.flatMap((use) => [
        ...marked(use, texts[locale].file, locale, course),
        ...checkedOn(use, texts[locale].file),
      ]),
      ...named(texts[locale], course),
    ]),
  );

function marked(use: Use, file: string, locale: Locale, { timeline }: Course): Problem[] {
  const entry = use.word === 'When' ? timeline.find(({ id }) => id === use.props.id) : undefined;
  if (!entry) return [];
  const [year, month] = entry.date.split('-');
  const said = /\b\d{4}\b/.exec(use.text)?.[0];
  const saidMonth = monthIn(use.text, locale);
  const wrongMonth = saidMonth !== undefined && Number(month) !== saidMonth;
  return (said !== undefined && said !== year) || wrongMonth ? [contradiction(use.text, entry, file, use)] : [];
}

/** 1 to 12, when a month is named in full. */
function monthIn(text: string, locale: Locale): number | undefined {
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)).toLowerCase());
  const at = months.findIndex((month) => words.includes(month));
  return at < 0 ? undefined : at + 1;
}

function named({ source, file }: ChapterText, { timeline }: Course): Problem[] {
  const names = timeline.flatMap((entry) => entry.names.map((name) => ({ entry, pattern: yearAfter(name) })));
  return proseLines(source).flatMap(({ line, text }) =>
    names.flatMap(({ entry, pattern }) =>
      [...text.matchAll(pattern)].flatMap((match): Problem[] => {
        if (match[1] === entry.date.slice(0, 4)) return [];
        const said = match[0].replace(/\s+/g, ' ').replaceAll('( ', '(');
        return [contradiction(said, entry, file, { line, column: match.index + 1 })];
      }),
    ),
  );
}

/** `VM/370 (1972`, `VM/370 (August 1972`. */
function yearAfter(name: string): RegExp {
  const written = asPattern(name);
  return new RegExp(`(?<![\\p{L}\\p{N}-])${written}\\s*\\(\\s*(?:\\p{L}+\\s+)?(\\d{4})`, 'gu');
}

function contradiction(said: string, { id, date }: TimelineEntry, file: string, { line, column }: Place): Problem {
  const what = `"${said}" contradicts content/timeline.yaml, where "${id}" is of ${date}.`;
  return { file, line, column, level: 'error', what, fix: 'Correct the one that is wrong.' };
}

function checkedOn({ word, props, line, column }: Use, file: string): Problem[] {
  const { on = '' } = props;
  if (word !== 'Checked' || isDay(on)) return [];
  const what = `\`on="${on}"\` is not a day.`;
  return [{ file, line, column, level: 'error', what, fix: 'Write it like 2026-11-22.' }];
}
