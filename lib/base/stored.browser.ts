// Small things that this browser keeps for the reader: a convenience, so neither of these ever throws.

/** What is kept under a name; `null` when there is nothing, or where nothing can be kept. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text. Private mode, or a full disk: it is forgotten, which costs nothing but a shortcut. */
export function store(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // Told above.
  }
}
