// Where the reader is in each chapter, in this browser. It is a convenience: what cannot be read counts as nothing, and
// what cannot be written is forgotten.
import { type Places, placesIn, withPlace } from './places';

const nameOf = (course: string) => `virli:reading:${course}`;

/** Never throws. */
export function readPlaces(course: string): Places {
  try {
    return placesIn(localStorage.getItem(nameOf(course)));
  } catch {
    return {};
  }
}

/** Remembers the section being read. Read again just before writing: another tab may be in another chapter. Never throws. */
export function keepPlace(course: string, chapter: string, section: string, at: number): void {
  try {
    const places = withPlace(readPlaces(course), chapter, { section, at });
    localStorage.setItem(nameOf(course), JSON.stringify({ version: 1, places }));
  } catch {
    // Private mode, or full: the reader loses nothing but a shortcut.
  }
}
