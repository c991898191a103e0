import { Prose } from '@/components/ui/prose';
import type { Course } from '@/lib/course/words';
import type { Locale } from '@/lib/i18n/locales';
import { strings } from '@/lib/i18n/strings';
import { answersPaths, creditsPaths, href } from './paths';

/** The door of who teaches or hosts. It says only what exists, and what does not. */
export function Teach({ course, locale }: { course: Course; locale: Locale }) {
  const s = strings(locale);
  return (
    <section className="teach" aria-labelledby="teach">
      <div>
        <h2 id="teach">{s.teach}</h2>
        <p>{s.teachText}</p>
      </div>
      <dl>
        <div>
          <dt>{s.teachAnswers}</dt>
          <dd>
            {s.teachAnswersText}
            <ul>
              {course.chapters.map((chapter) => (
                <li key={chapter.id}>
                  <a href={href(answersPaths(chapter)[locale])}>
                    {chapter.number} <Prose text={chapter.short} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{s.teachPrint}</dt>
          <dd>{s.teachPrintText}</dd>
        </div>
        <div>
          <dt>{s.teachEdit}</dt>
          <dd>{s.teachEditText}</dd>
        </div>
        <div>
          <dt>{s.host}</dt>
          <dd>
            {s.hostText}{' '}
            <ul>
              <li>
                <a href={href(creditsPaths[locale])}>{s.hostLink}</a>
              </li>
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
