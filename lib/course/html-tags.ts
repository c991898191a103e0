// HTML that people write by habit, and what a chapter has instead.

const instead: Record<string, string> = {
  a: 'A link is `[what it leads to](https://…)`.',
  img: 'A chapter has figures instead of images: `<Figure name="…">`.',
  br: 'For a new paragraph leave an empty line; for lines that belong together write a list.',
  strong: 'Write `**strong**`.',
  em: 'Write `*emphasis*`.',
  code: 'Write it between backticks.',
  sub: 'Write the sign itself, such as `₂`, or say it in words.',
  sup: 'Write the sign itself, such as `²`, or `2^64` between backticks.',
  hr: 'Begin a new section, with a heading, instead.',
  pre: 'A listing stands between two lines of three backticks.',
  h2: 'Write `## Title [#id]` or `### Title [#id]`.',
  ul: 'Begin each item of a list with `- `, or with `1. ` where the order counts.',
  table: 'Write a table with `|`, as in docs/authoring.md.',
  details: 'What is folded until it is opened is `<Recall asks="…?">`.',
  div: 'Write plain paragraphs; a box is `<Note title="…">`.',
  span: 'Write plain text, with *emphasis* or `code` where it needs it.',
  s: 'A chapter says what holds; leave out what does not.',
  video: 'A chapter shows text, listings and figures; link to it: `[what it shows](https://…)`.',
};

const alike: Record<string, readonly string[]> = {
  strong: ['b'],
  em: ['i', 'cite', 'dfn', 'var', 'mark', 'q'],
  code: ['kbd', 'samp', 'tt'],
  s: ['del', 'strike', 'ins', 'u'],
  pre: ['listing', 'xmp', 'textarea'],
  h2: ['h1', 'h3', 'h4', 'h5', 'h6'],
  ul: ['ol', 'li', 'dl', 'dt', 'dd'],
  table: ['thead', 'tbody', 'tr', 'th', 'td', 'caption'],
  details: ['summary'],
  div: ['p', 'section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'figure', 'figcaption', 'blockquote'],
  span: ['font', 'small', 'big', 'center', 'abbr', 'time', 'label', 'style'],
  video: ['audio', 'iframe', 'embed', 'object', 'svg', 'math', 'canvas', 'script'],
};

/** A tag of HTML, or what looks like one: names of words of the course begin with a capital. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name);
}

/** What is wrong with an HTML tag in a chapter, and what to write instead. */
export function htmlFinding(name: string): { what: string; fix: string } {
  const known = Object.keys(instead).find((one) => one === name || alike[one]?.includes(name));
  const fix = (known && instead[known]) ?? 'Write Markdown, or a word of the course.';
  return { what: `\`<${name}>\` is HTML, and a chapter has none.`, fix };
}
