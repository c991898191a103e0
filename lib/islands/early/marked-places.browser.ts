// What a reader's place is told by: a number of pixels means something else once answers have come back, or in the other language.

/** A section, question or term of the page that has an id, and how far down the window it begins. */
export type Place = { id: string; topPixels: number };

/**
 * The last place that begins above a line of the window, and the first one below it.
 * Halving finds them in a few measures: what has not been on the screen is laid out only when it is measured.
 */
export function placesAround(linePixels: number): { above?: Place; below?: Place } {
  const marked = document.querySelectorAll('main :is(h2, h3, dt, form[id^=q-])[id]');
  const around: { above?: Place; below?: Place } = {};
  let [from, to] = [0, marked.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    // What is not shown has no place: the one before it tells as much.
    let at = middle;
    while (at > from && topOf(marked[at]) === undefined) at--;
    const topPixels = topOf(marked[at]);
    const place = topPixels === undefined ? undefined : { id: marked[at]?.getAttribute('id') ?? '', topPixels };
    if (!place || place.topPixels <= linePixels) {
      if (place) around.above = place;
      from = middle + 1;
    } else {
      around.below = place;
      to = at;
    }
  }
  return around;
}

/** In pixels, from the top of the window; nothing for what is not shown. */
export function topOf(element: Element | undefined): number | undefined {
  return element?.getClientRects()[0]?.top;
}
