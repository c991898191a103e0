// Leaves out the rules that a page cannot use: those that ask for a class which neither its HTML nor its script ever names.
// Careful by design: only plain classes are looked at, and one that is named anywhere, in any sense, stays.

/** `isNamed` tells whether a class name occurs in the page or in its scripts. `css` is minified and well formed. */
export function pruneCss(css: string, isNamed: (name: string) => boolean): string {
  let kept = '';
  let at = 0;
  while (at < css.length) {
    const end = endOfStatement(css, at);
    kept += pruned(css.slice(at, end), isNamed);
    at = end;
  }
  return kept;
}

/** Groups that hold rules. Everything else that begins with @ is kept as it is. */
const group = /^@(media|supports|layer|container)\b/;

function pruned(statement: string, isNamed: (name: string) => boolean): string {
  const open = statement.indexOf('{');
  if (open < 0) return statement;
  const head = statement.slice(0, open);
  const body = statement.slice(open + 1, -1);
  if (group.test(head)) {
    const rules = pruneCss(body, isNamed);
    // An empty layer still says where it comes in the order.
    return rules || head.startsWith('@layer') ? `${head}{${rules}}` : '';
  }
  if (head.startsWith('@')) return statement;
  const selectors = splitSelectors(head).filter((selector) => canMatch(selector, isNamed));
  return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
}

/** The classes that an element must have; those in `:not(…)`, `:is(…)` and the like say nothing for certain. */
function canMatch(selector: string, isNamed: (name: string) => boolean): boolean {
  if (selector.includes('\\')) return true;
  let bare = selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return [...bare.matchAll(/\.([a-z_-][\w-]*)/gi)].every(([, name = '']) => isNamed(name));
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
