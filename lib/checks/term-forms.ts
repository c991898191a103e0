// The terms of the glossary are used in the form of the page's language: *espace de noms* in French, *namespace* in English.
// Names begin with a capital (Citrix Hypervisor), and acronyms are the same everywhere: neither is looked at.
import { asPattern } from '@/lib/base/as-pattern';
import type { ChapterText, GlossaryEntry } from '@/lib/course/words';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';
import { proseLines } from './prose';

export const termForms: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    locales.flatMap((locale) => {
      const foreign = course.glossary.flatMap((entry) => foreignForms(entry, locale));
      return foreign.length === 0 ? [] : wrongForms(texts[locale], foreign);
    }),
  );

type Foreign = { form: string; ours: string; pattern: RegExp };

/** Forms of the other language that this one does not share. */
function foreignForms({ term }: GlossaryEntry, locale: Locale): Foreign[] {
  const ours = formsOf(term[locale]);
  const known = ours.map((form) => form.toLowerCase());
  return locales
    .filter((other) => other !== locale)
    .flatMap((other) => formsOf(term[other]))
    .filter((form) => !known.includes(form.toLowerCase()) && /^\p{Ll}/u.test(form))
    .map((form) => ({
      form,
      ours: ours[0] ?? '',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}_/.-])${asPattern(form)}s?(?![\\p{L}\\p{N}_-])`, 'gu'),
    }));
}

/** `veth pair`, `VMCS / VMCB` and `accès direct (passthrough)` have one, two and two forms. */
function formsOf(term: string): string[] {
  return term
    .split(/\s*[/()≠]\s*/)
    .map((form) => form.trim())
    .filter((form) => form.length > 2);
}

function wrongForms({ source, file }: ChapterText, foreign: Foreign[]): Problem[] {
  return proseLines(source, true).flatMap(({ line, text }) =>
    foreign.flatMap(({ ours, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }): Problem => {
        const what = `"${found}" is not the form of this language.`;
        const fix = `The glossary says "${ours}"; a name or a quoted word goes between backticks, *…* or quotes.`;
        return { file, line, column: index + 1, level: 'error', what, fix };
      }),
    ),
  );
}
