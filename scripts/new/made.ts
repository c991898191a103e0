// What `npm run new` makes: files to write, and what to tell.
export type Made = {
  /** Path → whole text, for new and changed files alike. */
  files: Record<string, string>;
  /** What is there now, and what to do next: one sentence a line. */
  say: string[];
};

/** Said to the person who typed the command; nothing is written then. */
export class Refusal extends Error {}

/** @throws Refusal unless the name is made of lower-case letters, digits and hyphens. */
export function mustBeName(name: string | undefined, example: string): asserts name is string {
  if (name === undefined || name === '') throw new Refusal(`A name is missing. For example: npm run new ${example}`);
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return;
  throw new Refusal(
    `"${name}" cannot be a name: use lower-case letters, digits and hyphens, beginning with a letter. For example: npm run new ${example}`,
  );
}
