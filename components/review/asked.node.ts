// What can be answered in a chapter, question or card, as lists name it.
import { questionNumbers } from '@/components/layout/facts';
import { cardsOf } from '@/lib/course/cards';
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course } from '@/lib/course/words';
import { beginningOf } from '@/lib/i18n/beginning';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { wordsOf } from '@/lib/i18n/rich';
import { typography } from '@/lib/i18n/typography';
import { questionKey } from '@/lib/progress/record';
import { askedBy } from '@/lib/quiz/asked-by';
import type { Asked } from '@/lib/review/to-see';

const mostSigns = 110;

/** In the order of the page. */
export function askedIn(course: Course, chapter: Chapter, locale: Locale): Asked[] {
  const cards = cardsOf(chapter, locale);
  return chapter.texts[locale].uses.flatMap(({ word, props, line }): Asked[] => {
    if (word === 'Quiz') return questionsOf(course, chapter, locale, props.id ?? '');
    const card = word === 'Recall' ? cards.find((one) => one.line === line) : undefined;
    if (!card) return [];
    const begins = beginningOf(typography(card.asks, locale), mostSigns);
    return [{ key: questionKey({ id: card.id, rev: 1 }), at: card.id, begins }];
  });
}

function questionsOf(course: Course, chapter: Chapter, locale: Locale, quiz: string): Asked[] {
  const numbers = questionNumbers(course, chapter);
  return (course.quizzes[quiz]?.questions ?? []).map((question) => {
    const section = chapter.texts[locale].sections.find(({ id }) => id === question.section);
    return {
      key: questionKey(question),
      at: `q-${question.id}`,
      called: numbers.get(question.id) ?? '',
      begins: beginningOf(wordsOf(inline(askedBy(question.stem[locale]), locale)), mostSigns),
      objective: question.objective,
      ...(section && {
        section: `${sectionNumber(chapter, locale, section.id)}\u00a0${section.level === 3 ? '· ' : ''}${typography(section.title, locale)}`,
      }),
    };
  });
}
