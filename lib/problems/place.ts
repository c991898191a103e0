/** A place in a file; both are counted from 1. */
export type Place = { line: number; column: number };

/** The way to a value in a YAML file: `['questions', 2, 'stem', 'fr']`. */
export type Path = readonly (string | number)[];
