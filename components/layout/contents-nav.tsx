// The contents of a chapter: in the margin where there is one; elsewhere behind the button of the bar that says which section
// is being read. One list for both: a popover, which wide screens show in its place, and which opens without a script.

import { Island } from '@/components/ui/island';
import { TitleWords } from '@/components/ui/title';
import { sectionNumber } from '@/lib/course/section-number';
import type { Chapter, Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { typography } from '@/lib/i18n/typography';
import { Contents } from './contents';
import type { ContentsProps } from './contents.browser';
import './contents.css';

/** No author may name a section so: ids of the course have no capitals. */
const menu = 'sectionsMenu';

/** Alive: where the reader is, which sections are done. */
export function ContentsNav({ course, chapter, locale }: { course: Course; chapter: Chapter; locale: Locale }) {
  const s = strings(locale);
  const props: ContentsProps = { course: course.id, chapter: chapter.id, done: s.done };
  return (
    <nav className="toc" aria-label={s.inThisChapter} popover="auto" id={menu}>
      <ol>
        {sectionsOf(chapter, locale).map(({ id, number, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span className="no">{`${number} `}</span>
              <span>
                <TitleWords>{title}</TitleWords>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <Island name="contents" props={props}>
        <Contents {...props} />
      </Island>
    </nav>
  );
}

/** In the bar of a chapter: the way to its sections from wherever one is. It says which one is being read once that is known. */
export function ContentsButton({ locale }: { locale: Locale }) {
  const { inThisChapter } = strings(locale);
  return (
    <button type="button" className="bar-menu bar-contents" popoverTarget={menu} title={inThisChapter}>
      <span data-here="">{inThisChapter}</span>
    </button>
  );
}

/** The sections of a chapter as its contents show them. */
export function sectionsOf(chapter: Chapter, locale: Locale): { id: string; number: string; title: string }[] {
  return chapter.texts[locale].sections
    .filter(({ level }) => level === 2)
    .map(({ id, title }) => ({
      id,
      number: sectionNumber(chapter, locale, id),
      title: typography(title, locale),
    }));
}
