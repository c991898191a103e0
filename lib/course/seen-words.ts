// How one or several works were seen, said to the reader: beside a paragraph, and below an entry of the timeline.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import type { Seen } from './seen';

const table = {
  read: {
    one: { fr: 'Lu dans l’œuvre même.', en: 'Read in the work itself.' },
    several: { fr: 'Lu dans les œuvres mêmes.', en: 'Read in the works themselves.' },
  },
  abstract: {
    one: { fr: 'D’après le résumé de cette publication.', en: 'From the abstract of this work.' },
    several: { fr: 'D’après les résumés de ces publications.', en: 'From the abstracts of these works.' },
  },
  quoted: {
    one: { fr: 'Connue par d’autres, qui la citent.', en: 'Known through others who cite it.' },
    several: { fr: 'Connues par d’autres, qui les citent.', en: 'Known through others who cite them.' },
  },
  derived: {
    one: { fr: 'Calculé à partir de cette source.', en: 'Worked out from this source.' },
    several: { fr: 'Calculé à partir de ces sources.', en: 'Worked out from these sources.' },
  },
  run: {
    one: {
      fr: 'Exécuté\u202f; le script et sa sortie sont dans le dépôt du cours.',
      en: 'Run; the script and its output are in the repository of the course.',
    },
    several: {
      fr: 'Exécutés\u202f; les scripts et leurs sorties sont dans le dépôt du cours.',
      en: 'Run; the scripts and their output are in the repository of the course.',
    },
  },
} satisfies Record<Seen, { one: Text; several: Text }>;

/** A sentence about `works` works, in one language. */
export function seenWords(seen: Seen, works: number, locale: Locale): string {
  return table[seen][works > 1 ? 'several' : 'one'][locale];
}
