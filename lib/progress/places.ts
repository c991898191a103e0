// The section last read in each chapter, as it is stored.

/** `at`: when, in milliseconds since 1970. */
export type ReadingPlace = { section: string; at: number };

/** By chapter. */
export type Places = { readonly [chapter: string]: ReadingPlace };

/** What a stored text says. A text or an entry that cannot be read is ignored. */
export function placesIn(text: string | null): Places {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    if (!isObject(stored) || stored.version !== 1 || !isObject(stored.places)) return {};
    return Object.fromEntries(
      Object.entries(stored.places).filter((entry): entry is [string, ReadingPlace] => isPlace(entry[1])),
    );
  } catch {
    return {};
  }
}

/** The latest of two tabs wins. */
export function withPlace(places: Places, chapter: string, place: ReadingPlace): Places {
  const before = places[chapter];
  return before && before.at > place.at ? places : { ...places, [chapter]: place };
}

function isPlace(value: unknown): value is ReadingPlace {
  return isObject(value) && typeof value.section === 'string' && Number.isFinite(value.at);
}

function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
