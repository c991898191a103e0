/** A place in a file; both are counted from 1. */
export type Place = { line: number; column: number };

/** A place with its name in the author's words: `question "first-vm"`. */
export type Spot = Place & { where?: string };

/** The way to a value in a YAML file: `['questions', 2, 'stem', 'fr']`. */
export type Path = readonly (string | number)[];
