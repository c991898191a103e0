import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { answersPaths, chapterPaths, creditsPaths, href } from './paths';

/** One door for who learns, one for who teaches, one for who hosts. Each says only what exists. */
export function Doors({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  const first = course.chapters[0];
  const doors = [
    { title: s.learn, text: s.learnText, link: s.learnLink, to: first && chapterPaths(first) },
    { title: s.teach, text: s.teachText, link: s.teachLink, to: first && answersPaths(first) },
    { title: s.host, text: s.hostText, link: s.hostLink, to: creditsPaths },
  ];
  return (
    <section className="doors" aria-label={s.doors}>
      {doors.map(({ title, text, link, to }) => (
        <div key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
          {to && (
            <a className="door-link" href={href(to[locale])}>
              {link}
            </a>
          )}
        </div>
      ))}
    </section>
  );
}
