// Where the reader is in each chapter, in this browser. It is a convenience: what cannot be read counts as nothing, and
// what cannot be written is forgotten.
import { store, stored } from '@/lib/base/stored.browser';
import { type Places, placesIn, placesPrefix, placesText } from './places';

/** Never throws. */
export function readPlaces(course: string): Places {
  return placesIn(stored(placesPrefix + course));
}

/** Remembers the section to come back to, and its chapter as the one left last. Read again just before writing: another tab may be in another chapter. Never throws. */
export function keepSection(course: string, chapter: string, section: string): void {
  const places = { ...readPlaces(course), [chapter]: section };
  store(placesPrefix + course, placesText(places, chapter));
}
