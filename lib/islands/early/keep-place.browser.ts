// In the head of pages with islands, which grow when answers given before come back: notes which section or question the reader
// leaves, and how far down the window, and finds it again after a reload or on the way back. The browser alone would go back to a
// number of pixels that no longer means the same place. The place that the address names is held too, as after a change of language.
import { isPrepared, whenShown } from '@/lib/base/when-shown.browser';
import { placesAround, topOf } from './marked-places.browser';

type Left = [id: string, topPixels: number];

/** As long as a page may still grow. */
const holdMillis = 5_000;

export function start(): void {
  const name = `virli:scroll:${location.pathname}`;
  document.addEventListener('DOMContentLoaded', () => whenShown(() => find(name)));
  addEventListener('pageshow', () => {
    history.scrollRestoration = 'auto';
  });
  addEventListener('pagehide', () => {
    if (!isPrepared()) leave(name);
  });
}

/** On a first visit without a place in the address there is nothing to find, and nothing is measured. */
function find(name: string): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation && 'type' in navigation && navigation.type !== 'navigate') findLeft(name);
  else findAddressed();
}

function findLeft(name: string): void {
  const [id, top] = placeLeft(name) ?? [];
  const place = id === undefined ? null : document.getElementById(id);
  if (place && top !== undefined) hold(place, top);
}

function findAddressed(): void {
  const place = document.getElementById(location.hash.slice(1));
  if (place) hold(place, Number.parseFloat(getComputedStyle(place).scrollMarginTop));
}

/** Holds the place while the page grows, until the reader moves. */
function hold(place: Element, top: number): void {
  const away = () => (topOf(place) ?? top) - top;
  const scroll = () => scrollBy({ top: away(), behavior: 'instant' });
  scroll();
  let isHeld = true;
  const growth = new ResizeObserver(() => {
    if (Math.abs(away()) < 1) return;
    // Scrolling brings others near the window, which grow: watched on in the same frame, that would be an error in Firefox.
    growth.disconnect();
    scroll();
    requestAnimationFrame(() => isHeld && growth.observe(document.body));
  });
  growth.observe(document.body);
  const stop = () => {
    isHeld = false;
    growth.disconnect();
  };
  setTimeout(stop, holdMillis);
  for (const move of ['wheel', 'pointerdown', 'keydown']) addEventListener(move, stop, { once: true, passive: true });
}

function placeLeft(name: string): Left | null {
  try {
    // Written below.
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * The last place that begins in the upper half of the window, or above it.
 * The browser is told to leave the place to us only where it could be noted.
 */
function leave(name: string): void {
  try {
    const { above } = placesAround(innerHeight / 2);
    const left: Left | null = above ? [above.id, above.topPixels] : null;
    sessionStorage.setItem(name, JSON.stringify(left));
    history.scrollRestoration = 'manual';
  } catch {
    // Nothing can be kept in this browser.
  }
}
