// A listing says its language, and it is one that the site can colour: an unknown name would silently stay without colours,
// and `bash` for `console` would copy the prompts and the output with the commands.
import { isLanguage, languageMeant, languages } from '@/lib/course/languages';
import { didYouMean } from '@/lib/problems/nearest';
import type { Problem } from '@/lib/problems/problem';
import type { Check } from './check';

export const listingLanguages: Check = ({ course }) =>
  course.chapters.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ file, listings }) =>
      listings
        .filter(({ language }) => !isLanguage(language))
        .map(({ language, line, column }): Problem => ({ file, line, column, level: 'error', ...flawOf(language) })),
    ),
  );

function flawOf(language: string): { what: string; fix: string } {
  if (language === '')
    return {
      what: 'The listing does not say its language.',
      fix: 'Write it right after the three backticks: `console` for commands and their output, `text` for what has none.',
    };
  const meant = languageMeant(language);
  const fix = meant ? `Write \`${meant}\`.` : didYouMean(language, languages);
  const console = meant === 'sh' ? ' Commands with their output are `console`.' : '';
  return { what: `No listing is written in "${language}".`, fix: `${fix}${console}` };
}
