// Leaves out the rules that a page cannot use: those that ask for a class or an id which neither its HTML nor its script
// ever names. Careful by design: only plain ones are looked at, and one that is named anywhere, in any sense, stays.

/** A stylesheet, read: what stays as it is, and what stays only if its classes are named. */
export type Statement =
  | string
  /** `names`: the classes and ids that elements must have for the selector to match. */
  | { selectors: { text: string; names: string[] }[]; body: string }
  | { group: string; statements: Statement[] };

/** `isNamed` tells whether the name of a class or an id occurs in the page or in its scripts. */
export function pruneCss(statements: readonly Statement[], isNamed: (name: string) => boolean): string {
  // Layers that have their place in the order already.
  const placed = new Set<string>();
  return statements
    .map((statement) => {
      const layers = layersOf(statement);
      const first = layers.some((layer) => !placed.has(layer));
      for (const layer of layers) placed.add(layer);
      return pruned(statement, isNamed, first);
    })
    .join('');
}

/** The names in `@layer a,b;` and in `@layer a{…}`. */
function layersOf(statement: Statement): string[] {
  const head = typeof statement === 'string' ? statement : 'group' in statement ? statement.group : '';
  return head.startsWith('@layer') ? (head.slice('@layer'.length).match(/[\w.-]+/g) ?? []) : [];
}

function pruned(statement: Statement, isNamed: (name: string) => boolean, first: boolean): string {
  if (typeof statement === 'string') return statement;
  if ('group' in statement) {
    const rules = pruneCss(statement.statements, isNamed);
    // An empty layer that is met first still says where it comes in the order.
    return rules || (first && statement.group.startsWith('@layer')) ? `${statement.group}{${rules}}` : '';
  }
  const selectors = statement.selectors.filter(({ names }) => names.every(isNamed));
  return selectors.length > 0 ? `${selectors.map(({ text }) => text).join(',')}{${statement.body}}` : '';
}

/**
 * Takes away custom properties that no `var()` asks for, in the styles or `elsewhere` (attributes of drawings, scripts), and
 * then those that only these asked for.
 */
export function dropUnusedProperties(css: string, elsewhere = ''): string {
  const asked = new Set(`${css} ${elsewhere}`.match(/(?<=var\()--[\w-]+/g));
  const value = `(?:${quoted}|url\\([^)]*\\)|[^;{}"'])*`;
  const property = new RegExp(`${quoted}|(?<=[{;])(--[\\w-]+):${value}(?:;|(?=\\}))`, 'g');
  const left = css.replace(property, (whole, name?: string) => (name && !asked.has(name) ? '' : whole));
  // A rule that held nothing else goes with them; an empty layer still has its place in the order.
  const empty = new RegExp(`(${quoted})|(?<=[{};])[^{};@"']+\\{\\}`, 'g');
  const full = left.replace(empty, (_whole, text: string = '') => text);
  return full === css ? css : dropUnusedProperties(full, elsewhere);
}

/** A text in a style: what it holds is no rule. */
const quoted = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;

/** `css` is minified and well formed. Read it once for all the pages that it serves: this is the slow part. */
export function readCss(css: string): Statement[] {
  const statements: Statement[] = [];
  let at = 0;
  while (at < css.length) {
    const end = endOfStatement(css, at);
    statements.push(readStatement(css.slice(at, end)));
    at = end;
  }
  return statements;
}

/** Groups that hold rules. Everything else that begins with @ is kept as it is. */
const group = /^@(media|supports|layer|container)\b/;

function readStatement(statement: string): Statement {
  const open = statement.indexOf('{');
  if (open < 0) return statement;
  const head = statement.slice(0, open);
  const body = statement.slice(open + 1, -1);
  if (group.test(head)) return { group: head, statements: readCss(body) };
  if (head.startsWith('@')) return statement;
  return { selectors: splitSelectors(head).map((text) => ({ text, names: namesOf(text) })), body };
}

/** The classes and ids that elements must have; those in `:not(…)`, `:is(…)` and the like say nothing for certain. */
function namesOf(selector: string): string[] {
  if (selector.includes('\\')) return [];
  let bare = selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return [...bare.matchAll(/[.#]([a-z_\u0080-\uffff-][\w\u0080-\uffff-]*)/gi)].map(([, name = '']) => name);
}

function splitSelectors(head: string): string[] {
  const parts: string[] = [];
  let start = 0;
  scan(head, 0, (char, depth, at) => {
    if (char === ',' && depth === 0) {
      parts.push(head.slice(start, at));
      start = at + 1;
    }
    return false;
  });
  return [...parts, head.slice(start)];
}

/** Where the statement that begins at `start` ends: after its `;` or its `}`. */
function endOfStatement(css: string, start: number): number {
  return scan(css, start, (char, depth) => depth === 0 && (char === ';' || char === '}')) + 1;
}

/** Walks until `stop`, over strings, counting brackets. `depth` is the one after a closing bracket. Gives the place. */
function scan(text: string, start: number, stop: (char: string, depth: number, at: number) => boolean): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') at++;
    else if (char === '"' || char === "'") at = endOfString(text, at);
    else {
      if ('({['.includes(char)) depth++;
      if (')}]'.includes(char)) depth--;
      if (stop(char, depth, at)) return at;
    }
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== text[start]) at += text[at] === '\\' ? 2 : 1;
  return at;
}
