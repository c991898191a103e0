// Right after links `a[data-resume]`, before they are painted: each is led to where its chapter was left, or, when it names no
// chapter, to the place left last, and says so.
import { whenShown } from '@/lib/base/when-shown.browser';
import { lastIn, type Places, placesIn, placesPrefix } from '@/lib/progress/places';

/**
 * What the first element with `data-titles` says for all of them: what each place is called, by chapter and id; under '' the
 * address of the chapter; of a chapter that is over, the whole sentence and its address.
 */
export type Titles = Record<string, Record<string, string | [says: string, address: string]>>;

/** The elements with `data-titles` also have `data-says`, how a place is offered, and `data-course`. */
export function start(): void {
  // A page that is prepared would offer a place that is left by the time it is shown.
  whenShown(offerPlaces);
}

function offerPlaces(): void {
  try {
    const { titles = '', says = '', course = '' } = document.querySelector<HTMLElement>('[data-titles]')?.dataset ?? {};
    const kept = localStorage.getItem(placesPrefix + course);
    const places = placesIn(kept);
    const told: Titles = JSON.parse(titles);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-resume]')) {
      offer(link, { told, says, places, last: lastIn(kept) });
    }
  } catch {
    // Nothing can be read in this browser: nothing is offered.
  }
}

type Offer = { told: Titles; says: string; places: Places; last: string | undefined };

function offer(link: HTMLAnchorElement, { told, says, places, last }: Offer): void {
  const chapter = link.dataset.resume || last;
  if (chapter === undefined || !Object.hasOwn(places, chapter) || !Object.hasOwn(told, chapter)) return;
  const place = places[chapter] ?? '';
  const titles = told[chapter] ?? {};
  const title = Object.hasOwn(titles, place) ? titles[place] : undefined;
  // Who comes to a place of the chapter is not offered another one in its head, whose link begins with `#`.
  if (title === undefined || (link.hash && location.hash)) return;
  if (typeof title === 'string') {
    if (!link.dataset.resume) link.href = String(titles['']);
    link.hash = place;
    link.textContent = `${says} ${title}`;
  } else {
    [link.textContent, link.href] = title;
  }
  link.hidden = false;
}
