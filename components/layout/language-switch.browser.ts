// The other language opens at the same place, with the same filters.
import { placesAround } from '@/lib/islands/early/marked-places.browser';

/** As high as the bar, in pixels: what is above this line has begun before what one reads. */
const barPixels = 50;

/** Gives a clicked `a[data-switch]` the filters of this address and the id of the place now read. */
export function leadLanguageSwitch(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-switch]') : null;
    if (!link) return;
    link.search = location.search;
    link.hash = placeRead();
  });
}

/** The first section, question or term below the bar in the upper half of the window, else the one that began above. */
function placeRead(): string {
  const { above, below } = placesAround(barPixels);
  const isInUpperHalf = below && below.topPixels < innerHeight / 2;
  return (isInUpperHalf ? below : above)?.id ?? '';
}
