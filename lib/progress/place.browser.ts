// Where the reader is in each chapter, in this browser. It is a convenience: what cannot be read counts as nothing, and
// what cannot be written is forgotten.
import { type Places, placesIn, placesPrefix, placesText } from './places';

/** Never throws. */
export function readPlaces(course: string): Places {
  try {
    return placesIn(localStorage.getItem(placesPrefix + course));
  } catch {
    return {};
  }
}

/** Remembers the section to come back to, and its chapter as the one left last. Read again just before writing: another tab may be in another chapter. Never throws. */
export function keepSection(course: string, chapter: string, section: string): void {
  try {
    const places = { ...readPlaces(course), [chapter]: section };
    localStorage.setItem(placesPrefix + course, placesText(places, chapter));
  } catch {
    // Private mode, or full: the reader loses nothing but a shortcut.
  }
}
