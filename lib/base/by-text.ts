// Makes something of a file's text once: while the text stays the same, what was made is given again.
// In development an edit then costs the reading of one file instead of the whole course.

/** Remembers the last result for each file name. `make` must depend on its two arguments alone, and nobody may change what it gives. */
export function byText<Made>(make: (file: string, text: string) => Made): (file: string, text: string) => Made {
  const made = new Map<string, { text: string; result: Made }>();
  return (file, text) => {
    const known = made.get(file);
    if (known?.text === text) return known.result;
    const result = make(file, text);
    made.set(file, { text, result });
    return result;
  };
}
