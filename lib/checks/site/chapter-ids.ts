// The ids of a chapter's page. components/ gives them, and a test there renders every page and compares
// (components/layout/page-ids.test.tsx).
import { cardsOf } from '@/lib/course/cards';
import type { Chapter, ChapterText, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { typography } from '@/lib/i18n/typography';
import { authors } from '@/lib/quiz/questions/authors';
import type { Question, Quiz } from '@/lib/quiz/words';
import { type Owned, own } from './owned';

/** Of every page: the text that one can skip to, and the menu of the bar. */
export const everyPage = own('the page itself', 'text', 'chapters-menu');

/** What the page makes first, then what authors name: the second of two that are alike can then be told in their file. */
export function chapterIds(course: Course, chapter: Chapter, locale: Locale): Owned[] {
  const text = chapter.texts[locale];
  return [
    ...everyPage,
    ...own('the page itself', 'sectionsMenu', 'chapter-end'),
    ...own('the copy buttons', ...(text.listings.length > 0 ? ['copies'] : [])),
    ...noteIds(text),
    ...definitionIds(text),
    ...shownIds(text, locale),
    ...cardIds(chapter, locale),
    ...quizIds(course, text),
    ...headingIds(text),
  ];
}

export function noteIds(text: ChapterText, prefix = ''): Owned[] {
  return usesOf(text, 'Source').map((_, index) => ({ id: `${prefix}note-${index + 1}`, by: `note ${index + 1}` }));
}

/** As lib/course/plugins/terms.ts counts the uses of a term. */
function definitionIds(text: ChapterText): Owned[] {
  const uses = new Map<string, number>();
  return usesOf(text, 'Term').map(({ props: { id = '' } }) => {
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return { id: `def-${id}${use > 1 ? `.${use}` : ''}`, by: `the definition of the term "${id}"` };
  });
}

/** Figures and worked examples: what a link may lead to beside a heading. `shows`: whether a figure is drawn here. */
export function shownIds(
  text: ChapterText,
  locale: Locale,
  prefix = '',
  shows: (name: string) => boolean = () => true,
): Owned[] {
  const titleOf = (title = '') => typography(title, locale);
  const examples = usesOf(text, 'Example').map(({ props }) => titleOf(props.title));
  return [
    ...usesOf(text, 'Figure').flatMap(({ props: { name = '' }, line, column }): Owned[] => {
      const fix = 'Show a figure once in a chapter; elsewhere link to it.';
      const from = { file: text.file, at: { line, column }, fix };
      if (!shows(name)) return [];
      return [
        { id: `${prefix}figure-${name}`, by: `the figure "${name}"`, from, once: true },
        { id: `figure-${name}-description`, by: `the figure "${name}"` },
      ];
    }),
    ...usesOf(text, 'Example').map(({ props, line, column }): Owned => {
      const id = `${prefix}example-${examples.indexOf(titleOf(props.title)) + 1}`;
      const fix = 'Give each worked example its own title.';
      return {
        id,
        by: `the example "${props.title}"`,
        from: { file: text.file, at: { line, column }, fix },
        once: true,
      };
    }),
  ];
}

/** The cards to answer from memory, and where the reader notes how it went. Two that ask the same have one id. */
function cardIds(chapter: Chapter, locale: Locale): Owned[] {
  const { file } = chapter.texts[locale];
  const uses = usesOf(chapter.texts[locale], 'Recall');
  return cardsOf(chapter, locale).flatMap(({ id, asks }, index): Owned[] => {
    const { line = 1, column = 1 } = uses[index] ?? {};
    const by = `the card that asks "${asks}"`;
    const fix = 'Ask each card in words of its own.';
    return [
      { id, by, from: { file, at: { line, column }, fix }, once: true },
      { id: `${id}-mark`, by },
    ];
  });
}

function quizIds(course: Course, text: ChapterText): Owned[] {
  return usesOf(text, 'Quiz').flatMap(({ props: { id = '' } }) => {
    const quiz = course.quizzes[id];
    if (!quiz) return [];
    const quizItself = own(`the quiz "${id}"`, `quiz-${id}`, `after-${id}`);
    return [...quizItself, ...quiz.questions.flatMap((one) => questionIds(one, quiz))];
  });
}

/** The question, its parts, and what is said of each option once it has been answered. */
function questionIds(question: Question, quiz: Quiz): Owned[] {
  const said = (authors[question.type]?.options(question) ?? []).map(({ id }) => `${id}-why`);
  const parts = ['stem', 'number', 'verdict', 'because', 'why', 'says-true-why', 'says-false-why', ...said];
  return [questionId(question, quiz), ...parts.map((part) => ({ id: `${question.id}-${part}`, by: called(question) }))];
}

export function questionId(question: Question, { file, questions }: Quiz): Owned {
  const fix = 'Give the question another id while nobody has answered it.';
  const at = ['questions', questions.indexOf(question), 'id'];
  return { id: `q-${question.id}`, by: called(question), from: { file, at, fix } };
}

function called({ id }: Question): string {
  return `the question "${id}"`;
}

export function headingIds({ sections, file }: ChapterText, prefix = ''): Owned[] {
  return sections.map(({ id, line, column }) => ({
    id: prefix + id,
    by: `a heading of ${file}`,
    from: { file, at: { line, column }, fix: 'Give the heading another id, in both languages.' },
  }));
}

export function usesOf({ uses }: ChapterText, word: string): ChapterText['uses'] {
  return uses.filter((use) => use.word === word);
}
