// The addresses that the site itself takes, one level below a language: no chapter can have them.
import type { Text } from '@/lib/i18n/text';

export const slugs = {
  glossary: { fr: 'glossaire', en: 'glossary' },
  credits: { fr: 'credits', en: 'credits' },
  whole: { fr: 'cours-entier', en: 'whole-course' },
  timeline: { fr: 'chronologie', en: 'timeline' },
  slides: { fr: 'slides-2015', en: 'slides-2015' },
  answers: { fr: 'reponses', en: 'answers' },
  review: { fr: 'a-revoir', en: 'to-review' },
} satisfies Record<string, Text>;
