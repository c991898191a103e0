'use client';
// The list of sections, alive (unseen on narrow screens): it marks the one being read, remembers the place, and ticks those whose questions are all answered rightly.
import { useEffect, useState } from 'react';
import { watchRecord } from '@/lib/progress/log.browser';
import { keepSection, readPlaces } from '@/lib/progress/place.browser';
import { waitMillis } from '@/lib/progress/places';
import { progressOf } from '@/lib/progress/progress.browser';

export type ContentsProps = {
  /** Names the reader's record. */
  course: string;
  /** Names the chapter in what is kept of the reader's place. */
  chapter: string;
  /** Said of a section whose questions are all solved. */
  done: string;
  /** `questions` are the keys of what is asked about the section; without any, a section is only read. */
  sections: { id: string; number: string; title: string; questions: string[] }[];
};

export function Contents({ course, chapter, done, sections }: ContentsProps) {
  const [here, setHere] = useState('');
  const [solved, setSolved] = useState<string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the sections of a page never change
  useEffect(() => {
    // With the subsections. They are found in the page: naming them in the props too would cost every chapter their bytes.
    const headings = [...document.querySelectorAll('.prose :is(h2, h3)[id]')];
    const ids = headings.map(({ id }) => id);
    let last = '';
    let stay: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const above = headings.filter(isAbove);
      const read = above.at(-1)?.id ?? '';
      setHere(above.findLast(({ localName }) => localName === 'h2')?.id ?? '');
      if (read === last) return;
      last = read;
      clearTimeout(stay);
      // Above the first section nothing is kept: opening a chapter does not forget where the reader was.
      if (read)
        stay = setTimeout(() => keepSection(course, chapter, read), waitMillis(ids, readPlaces(course)[chapter], read));
    };
    const count = () => {
      const standings = progressOf(course);
      setSolved(
        sections
          .filter(({ questions }) => questions.length > 0 && questions.every((key) => standings[key]?.solved))
          .map(({ id }) => id),
      );
    };
    // A heading counts as seen from the moment it rises above this line, however far up it then goes.
    const watch = new IntersectionObserver(look, { rootMargin: '10000000px 0px -60%' });
    for (const heading of headings) watch.observe(heading);
    const stop = watchRecord(count);
    count();
    return () => {
      clearTimeout(stay);
      watch.disconnect();
      stop();
    };
  }, []);

  return (
    <ol>
      {sections.map(({ id, number, title }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === here ? 'location' : undefined}>
            <span className="no">{number}</span> {title}
            {solved.includes(id) && (
              <span className="tick" role="img" aria-label={done}>
                {' '}
                ✓
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** What is being read is under the last heading above the same line. */
function isAbove(heading: Element): boolean {
  return heading.getBoundingClientRect().top < innerHeight * 0.4;
}
