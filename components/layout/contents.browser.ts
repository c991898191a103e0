// Marks, in the contents of a chapter, the section being read and those whose questions are all answered rightly, and
// remembers the reader's place. Everything it needs to know stands in the page: naming sections and questions in its props
// too would cost every chapter a quarter of a kilobyte.
import { watchRecord } from '@/lib/progress/log.browser';
import { keepSection, readPlaces } from '@/lib/progress/place.browser';
import { waitMillis } from '@/lib/progress/places';
import { progressOf } from '@/lib/progress/progress.browser';
import { questionKey } from '@/lib/progress/record';

export type ContentsProps = {
  /** Names the reader's record. */
  course: string;
  /** Names the chapter in what is kept of the reader's place. */
  chapter: string;
  /** Said of a section whose questions are all solved. */
  done: string;
};

/** Begins; gives the way to stop. */
export function markContents({ course, chapter, done }: ContentsProps): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(':is(.toc, .toc-fold) a')];
  const headings = [...document.querySelectorAll('.prose :is(h2, h3)[id]')];
  const ids = headings.map(({ id }) => id);
  /** A subsection is in the section above it. */
  const sectionOf = (id: string) => headings.slice(0, ids.indexOf(id) + 1).findLast(isSection)?.id;
  const questions = [...document.querySelectorAll<HTMLElement>('[data-taught]')].map(({ id, dataset }) => ({
    key: questionKey({ id: id.replace('q-', ''), rev: Number(dataset.rev) }),
    section: sectionOf(dataset.taught ?? ''),
  }));

  let last = '';
  let stay: ReturnType<typeof setTimeout> | undefined;
  function look(): void {
    const read = headings.filter(isAbove).at(-1)?.id ?? '';
    const here = `#${sectionOf(read)}`;
    for (const link of links) link.ariaCurrent = link.hash === here ? 'location' : null;
    if (read === last) return;
    last = read;
    clearTimeout(stay);
    // Above the first section nothing is kept: opening a chapter does not forget where the reader was.
    if (read)
      stay = setTimeout(() => keepSection(course, chapter, read), waitMillis(ids, readPlaces(course)[chapter], read));
  }

  function count(): void {
    const standings = progressOf(course);
    for (const link of links) {
      const own = questions.filter(({ section }) => link.hash === `#${section}`);
      const isDone = own.length > 0 && own.every(({ key }) => standings[key]?.solved);
      link.querySelector('.tick')?.remove();
      if (isDone) link.append(tick(done));
    }
  }

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
}

/** What is being read is under the last heading above the same line. */
function isAbove(heading: Element): boolean {
  return heading.getBoundingClientRect().top < innerHeight * 0.4;
}

function isSection({ localName }: Element): boolean {
  return localName === 'h2';
}

function tick(done: string): HTMLElement {
  const mark = document.createElement('span');
  Object.assign(mark, { className: 'tick', role: 'img', ariaLabel: `, ${done}`, textContent: '\u00a0✓' });
  return mark;
}
