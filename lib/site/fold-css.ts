// Writes the styles of a page shorter, with the same cascade: the blocks of a layer in one, and what several selectors in a
// row begin with said once, around them. Nothing changes its place among the rules that it competes with.
import { readCss, type Statement } from '@/lib/site/prune-css';

/** `css` is minified and well formed, and nothing else in the page names its layers. */
export function foldCss(css: string): string {
  return withoutNeedlessSpaces(writeAll(joinLayers(readCss(css))));
}

/** One block for each layer, in the order of the layers. What is in no layer wins over them wherever it stands. */
function joinLayers(statements: Statement[]): Statement[] {
  const layers = new Map<string, Statement[]>();
  const others: Statement[] = [];
  for (const statement of statements) {
    const names = layerNames(statement);
    if (!names) others.push(statement);
    for (const name of names ?? []) {
      const rules = layers.get(name) ?? [];
      layers.set(name, rules);
      if (typeof statement !== 'string' && 'group' in statement) rules.push(...statement.statements);
    }
  }
  // An import stands first, a layer in a group or in a layer has an order of its own, a nameless one is another each time.
  const isPlain = [...layers.keys()].every((name) => /^[\w-]+$/.test(name)) && !others.some(ordersLayers);
  if (!isPlain) return statements;
  const joined = [...layers].map(([name, rules]) => ({ group: `@layer ${name}`, statements: rules }));
  return [...joined.filter((layer) => layer.statements.length > 0), ...others];
}

/** The names in `@layer a,b;` and in `@layer a{…}`. */
function layerNames(statement: Statement): string[] | undefined {
  const head = typeof statement === 'string' ? statement : 'group' in statement ? statement.group : '';
  return head.startsWith('@layer')
    ? head
        .slice('@layer'.length)
        .replace(';', '')
        .trim()
        .split(/\s*,\s*/)
    : undefined;
}

function ordersLayers(statement: Statement): boolean {
  if (typeof statement === 'string') return statement.startsWith('@import');
  return 'group' in statement && (statement.group.startsWith('@layer') || statement.statements.some(ordersLayers));
}

/** A selector is told by its parts: `.box>p:first-child` is `.box`, `>p` and `:first-child`. */
type Rule = { selectors: string[][]; body: string };

function writeAll(statements: Statement[]): string {
  let text = '';
  let inRow: Rule[] = [];
  for (const statement of [...statements, '']) {
    if (typeof statement !== 'string' && 'selectors' in statement) {
      inRow.push({ selectors: statement.selectors.map((selector) => partsOf(selector.text)), body: statement.body });
      continue;
    }
    text += writeRules(inRow);
    inRow = [];
    text += typeof statement === 'string' ? statement : `${statement.group}{${writeAll(statement.statements)}}`;
  }
  return text;
}

function writeRules(rules: Rule[]): string {
  let text = '';
  for (let at = 0; at < rules.length; ) {
    const family = familyAt(rules, at);
    const members = rules.slice(at, at + family.size);
    text +=
      family.head.length > 0 ? writeFamily(family.head, members) : members.map((rule) => writeRule(rule)).join('');
    at += family.size;
  }
  return text;
}

/** The rules in a row from `at` that are the shortest to write inside one with this head; just one, without a head, if none is. */
function familyAt(rules: Rule[], at: number): { head: string[]; size: number } {
  let best = { head: [] as string[], size: 1, saved: 0 };
  const first = rules[at];
  if (!first) return best;
  for (let length = 1; length <= sharedParts(first); length++) {
    const head = first.selectors[0]?.slice(0, length) ?? [];
    const leads = isHead(first, head);
    let size = 1;
    for (let next = rules[at + size]; next && isInside(next, head); next = rules[at + size]) size++;
    if (!leads && !isInside(first, head)) continue;
    const letters = head.join('').length;
    const saved = (leads ? size - 1 : size) * (letters - 1) - (leads ? 0 : letters + 2);
    if (saved > best.saved) best = { head, size, saved };
  }
  return best;
}

/** How many parts all selectors of a rule begin with. What is in a pseudo-element cannot be written inside it. */
function sharedParts({ selectors }: Rule): number {
  const [first = []] = selectors;
  const differs = first.findIndex(
    (part, at) => isPseudoElement(part) || selectors.some((selector) => selector[at] !== part),
  );
  return differs < 0 ? first.length : differs;
}

function isPseudoElement(part: string): boolean {
  return /::|:(before|after|first-line|first-letter)\b/.test(part);
}

function isHead({ selectors }: Rule, head: string[]): boolean {
  return selectors.length === 1 && selectors[0]?.length === head.length;
}

function isInside({ selectors }: Rule, head: string[]): boolean {
  return selectors.every(
    (selector) => selector.length > head.length && head.every((part, at) => selector[at] === part),
  );
}

function writeFamily(head: string[], members: Rule[]): string {
  const [first] = members;
  const own = first && isHead(first, head) ? first.body : '';
  const inside = own ? members.slice(1) : members;
  const rules = inside.map(({ selectors, body }) => ({
    selectors: selectors.map((selector) => insideOf(selector.slice(head.length))),
    body,
  }));
  return writeRule({ selectors: [head], body: `${own}${own && rules.length > 0 ? ';' : ''}${writeRules(rules)}` });
}

/** `.a .b` is `.b` inside `.a`, `.a>b` is `>b`, and `.a:hover` is `&:hover`. */
function insideOf([first = '', ...others]: string[]): string[] {
  if (first.startsWith(' ')) return [first.slice(1), ...others];
  return [/^[>+~]/.test(first) ? first : `&${first}`, ...others];
}

function writeRule({ selectors, body }: Rule): string {
  return `${selectors.map((parts) => parts.join('')).join(',')}{${body.replace(/;$/, '')}}`;
}

/** One part if it holds anything uncommon. */
function partsOf(selector: string): string[] {
  const name = '[\\w\\u0080-\\uffff-]+';
  const brackets = '\\((?:[^()"]|\\((?:[^()"]|\\([^()"]*\\))*\\))*\\)';
  const part = new RegExp(`[ >+~]?(?:[.#]?${name}|\\*|\\[[^\\]"]*\\]|::?${name}(?:${brackets})?)`, 'g');
  const parts = selector.match(part) ?? [];
  return parts.join('') === selector ? parts : [selector];
}

function withoutNeedlessSpaces(css: string): string {
  return css.replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')| ?([,/]) /g, (_whole, text, sign) => text ?? sign);
}
