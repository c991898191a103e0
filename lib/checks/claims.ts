// Sentences that promise more than most sources do: who reads a chapter against its sources begins with these.
// `npm run check -- --claims` prints them; nothing fails, since many of them are right.
import type { ChapterText, Course } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import { proseLines } from './prose';

type Claim = { file: string; line: number; kind: Kind; found: string };

const kinds = {
  absolute: {
    fr: /\b(?:seule?s?|jamais|toujours|tous|toutes|aucune?s?|uniquement|n'importe|impossible|quoi que|quel que)\b/giu,
    en: /\b(?:only|never|always|every|all|none|any|whatever|cannot|impossible|no one|nothing)\b/giu,
  },
  first: {
    fr: /\b(?:premi(?:er|ère)s?|invent\p{L}+|pionnier\p{L}*)(?!\p{L})/giu,
    en: /\b(?:first|invent\p{L}*|pioneer\p{L}*)\b/giu,
  },
  today: {
    fr: /(?:aujourd'hui|désormais|actuel\p{L}*|récemment|par défaut)(?!\p{L})/giu,
    en: /\b(?:today|now|current\p{L}*|recently|by default)\b/giu,
  },
} satisfies Record<string, Record<Locale, RegExp>>;
type Kind = keyof typeof kinds;

/** One line a claim, `file:line  kind  words`, then the count of each kind and the lines on which the languages differ. */
export function claims(course: Course): string {
  const found = course.chapters.flatMap(({ texts }) => locales.flatMap((locale) => claimsIn(texts[locale], locale)));
  const counts = names.map((kind) => `${found.filter((one) => one.kind === kind).length} ${kind}`);
  const apart = course.chapters.flatMap(({ texts }) => absoluteInOne(texts));
  return [
    ...found.map(({ file, line, kind, found }) => `${file}:${line}  ${kind}  ${found}`),
    '',
    `In all: ${counts.join(', ')}.`,
    ...(apart.length > 0 ? ['', 'Absolute in one language and not in the other:', ...apart] : []),
  ].join('\n');
}

const names: Kind[] = ['absolute', 'first', 'today'];

function claimsIn({ file, source }: ChapterText, locale: Locale): Claim[] {
  return proseLines(source).flatMap(({ line, text }) =>
    names.flatMap((kind) => [...text.matchAll(kinds[kind][locale])].map(([found]) => ({ file, line, kind, found }))),
  );
}

/** Texts are in step, one sentence a line: where their prose has as many lines, the lines say the same. */
function absoluteInOne(texts: Record<Locale, ChapterText>): string[] {
  const [fr, en] = [proseLines(texts.fr.source), proseLines(texts.en.source)];
  if (fr.length !== en.length) return [`${texts.fr.file} and ${texts.en.file} have not as many lines of prose.`];
  return fr.flatMap((ours, index) => {
    const theirs = en[index];
    if (!theirs || absolute(ours.text, 'fr') === absolute(theirs.text, 'en')) return [];
    return [
      `${texts.fr.file}:${ours.line}  ${ours.text.trim()}\n${texts.en.file}:${theirs.line}  ${theirs.text.trim()}`,
    ];
  });
}

function absolute(text: string, locale: Locale): boolean {
  return text.search(kinds.absolute[locale]) >= 0;
}
