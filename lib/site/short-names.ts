// Custom properties have telling names where they are written, and short ones where they are shipped.

/** Renames the custom properties of `css`, except those that `elsewhere` (attributes, scripts, other styles) names too. */
export function shortenProperties(css: string, elsewhere = ''): string {
  const kept = new Set(elsewhere.match(/--[\w-]+/g));
  const uses = new Map<string, number>();
  for (const name of css.match(propertyName) ?? []) {
    if (name.startsWith('--')) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const letters = shortNames();
  const short = new Map<string, string>();
  for (const [name] of [...uses].sort(([, some], [, others]) => others - some)) {
    if (!kept.has(name)) short.set(name, nextFree(letters, kept));
  }
  return css.replace(propertyName, (name) => short.get(name) ?? name);
}

/** Texts are found too, so that what they hold is not. */
const propertyName = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![\w-])--[a-zA-Z][\w-]*/g;

function nextFree(names: Iterator<string>, taken: Set<string>): string {
  const { value } = names.next();
  return taken.has(value) ? nextFree(names, taken) : value;
}

/** `--a` to `--z`, `--A` to `--Z`, then `--aa` and so on, without end. */
function* shortNames(start = '--'): Generator<string, never> {
  const names = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => start + letter);
  yield* names;
  return yield* shortNames(names[0]);
}
