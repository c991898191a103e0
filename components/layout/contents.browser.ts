// Marks, in the contents of a chapter, the section being read and those that are done, and remembers the reader's place.
// Everything it needs to know stands in the page: naming sections and questions in its props too would cost every chapter a
// quarter of a kilobyte.
import { watchRecord } from '@/lib/progress/log.browser';
import { keepSection, readPlaces } from '@/lib/progress/place.browser';
import { placeOf, waitMillis } from '@/lib/progress/places';
import { progressOf } from '@/lib/progress/progress.browser';
import { questionKey } from '@/lib/progress/record';
import { keepRead, sectionsRead } from '@/lib/progress/sections-read.browser';
import { isDone, readMillis } from './section-done';

export type ContentsProps = {
  /** Names the reader's record. */
  course: string;
  /** Names the chapter in what is kept of the reader's place. */
  chapter: string;
  /** Said of a section that is done. */
  done: string;
};

/** Begins; gives the way to stop. */
export function markContents({ course, chapter, done }: ContentsProps): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const names = links.map(({ textContent }) => textContent);
  /** Where there is no margin, the bar says which section is being read. */
  const bar = document.querySelector('[data-here]');
  const unread = bar?.textContent ?? '';
  const headings = [...document.querySelectorAll('.prose :is(h2, h3)[id]')];
  const ids = headings.map(({ id }) => id);
  const sections = headings.filter(isSection).map(({ id }) => id);
  const asked = [...document.querySelectorAll<HTMLElement>('.question, .recall')].map((element) => ({
    key: questionKey({ id: element.id.replace('q-', ''), rev: Number(element.dataset.rev ?? 1) }),
    isQuestion: element.matches('.question'),
    sections: [sectionOf(element.dataset.taught ?? ''), headingBefore(element, isSection)],
    heading: headingBefore(element),
  }));
  const questions = asked.filter(({ isQuestion }) => isQuestion);

  let read = '';
  let section = '';
  let since = Date.now();
  let isEndSeen = false;
  let place = '';
  let stay: ReturnType<typeof setTimeout> | undefined;
  let toTheEnd: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    read = headings.filter(isAbove).at(-1)?.id ?? '';
    const here = sectionOf(read) ?? '';
    if (here !== section) {
      const goesOn = sections.indexOf(here) === sections.indexOf(section) + 1;
      if (section && goesOn && Date.now() - since >= readMillis) finish(section);
      [section, since] = [here, Date.now()];
    }
    waitForTheEnd();
    for (const link of links) link.ariaCurrent = link.hash === `#${here}` ? 'location' : null;
    if (bar) bar.textContent = names[links.findIndex(({ hash }) => hash === `#${here}`)] ?? unread;
    keep();
  }

  /** Above the first section nothing is kept: opening a chapter does not forget where the reader was. */
  function keep(): void {
    const standings = progressOf(course);
    const reached = placeOf({
      sections: ids,
      read,
      lastAsked: questions.at(-1)?.heading,
      isEndSeen,
      isAnswered: questions.length > 0 && questions.every(({ key }) => standings[key]),
      isMissed: asked.some(({ key }) => (standings[key]?.last ?? 'right') !== 'right'),
    });
    if (reached === place) return;
    place = reached;
    clearTimeout(stay);
    if (!place) return;
    const wait = waitMillis(ids, readPlaces(course)[chapter], place);
    stay = setTimeout(() => keepSection(course, chapter, reached), wait);
  }

  function count(): void {
    const standings = progressOf(course);
    const wasRead = sectionsRead(course, chapter);
    for (const link of links) {
      const id = link.hash.slice(1);
      const own = asked.filter((one) => one.sections.includes(id)).map(({ key }) => key);
      link.querySelector('.tick')?.remove();
      if (isDone(own, standings, wasRead.includes(id))) link.append(tick(done));
    }
    keep();
  }

  function finish(id: string): void {
    keepRead(course, chapter, id);
    count();
  }

  /** The last section has no other one after it: it is read once the end of the text has been on the screen. */
  function seeEnd(entries: IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    isEndSeen = true;
    keep();
    waitForTheEnd();
  }

  /** The last section is read once its end has been on the screen long enough. */
  function waitForTheEnd(): void {
    const last = sections.at(-1);
    clearTimeout(toTheEnd);
    if (!isEndSeen) return;
    toTheEnd = setTimeout(() => last && last === section && finish(last), readMillis - (Date.now() - since));
  }

  /** A subsection is in the section above it. */
  function sectionOf(id: string): string | undefined {
    return headings.slice(0, ids.indexOf(id) + 1).findLast(isSection)?.id;
  }

  /** The heading that something stands under. */
  function headingBefore(element: Element, isWanted = (_heading: Element) => true): string | undefined {
    const before = Node.DOCUMENT_POSITION_PRECEDING;
    return headings.findLast((one) => isWanted(one) && element.compareDocumentPosition(one) & before)?.id;
  }

  // A heading counts as seen from the moment it rises above this line, however far up it then goes.
  const watch = new IntersectionObserver(look, { rootMargin: '10000000px 0px -60%' });
  for (const heading of headings) watch.observe(heading);
  const watchEnd = new IntersectionObserver(seeEnd);
  for (const end of document.querySelectorAll('.to-answers')) watchEnd.observe(end);
  const stop = watchRecord(count);
  count();
  // A section chosen in the menu of a small screen is what the reader wants to see.
  const menu = document.querySelector<HTMLElement>('.toc');
  const close = () => menu?.hidePopover();
  for (const link of links) link.addEventListener('click', close);
  return () => {
    clearTimeout(stay);
    clearTimeout(toTheEnd);
    watch.disconnect();
    watchEnd.disconnect();
    for (const link of links) link.removeEventListener('click', close);
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
