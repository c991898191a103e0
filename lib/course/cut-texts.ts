// A text for readers that YAML has cut at ` #`. A comment behind a name, a number or a date is one, and stays welcome.
import { isLocale } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/problems/problem';
import type { YamlFile } from '@/lib/problems/yaml-file';

/** What stands under a language is a text, and so is what has several words. */
export function cutTexts({ file, cuts }: YamlFile): Problem[] {
  return cuts
    .filter(({ key, text }) => isLocale(key) || /\s/.test(text))
    .map(({ text, place }): Problem => {
      const what = `YAML takes what begins here for a comment and drops it: the text would end with "${shortened(text)}".`;
      const fix = 'Put the whole text between double quotes, or the comment on a line of its own.';
      return { file, ...place, level: 'error', what, fix };
    });
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `… ${words.slice(-5).join(' ')}` : text;
}
