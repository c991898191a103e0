// Options are shuffled, and "all of the above" rewards who recognises two of them.
import { locales } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/problems/problem';
import { authors } from '@/lib/quiz/questions/authors';
import { type Check, questionsOf } from './check';

const pointing =
  /(of the above|ci-dessus|ci-dessous|\b(A|B|C) (and|et|or|ou) (B|C|D)\b|toutes les réponses|aucune de ces réponses|none of these answers)/i;

export const noAllOfTheAbove: Check = ({ course, place }) =>
  questionsOf(course).flatMap(({ question, quiz, path }) =>
    (authors[question.type]?.options(question) ?? []).flatMap((option) =>
      locales.flatMap((locale): Problem[] => {
        const found = pointing.exec(option.text?.[locale] ?? '')?.[0];
        if (found === undefined) return [];
        const spot = place(quiz.file, [...path, ...option.path, locale]);
        const what = `An option says "${found}".`;
        return [
          {
            file: quiz.file,
            ...spot,
            level: 'advice',
            what,
            fix: 'Let each option stand alone: their order is shuffled.',
          },
        ];
      }),
    ),
  );
