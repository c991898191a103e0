// What begins like a tag and is none: an address, a sign, an arrow, HTML, or a prop without its quotes.
import { htmlFinding, isHtml } from './html-tags';
import type { Saying } from './mdx-problem';

const sign = 'For the sign itself, write `&lt;` or put it between backticks.';

/** @param character what the parser did not expect; undefined at the end of the file. @param offset where it stands. */
export function unreadableTag(character: string | undefined, source: string, offset: number): Saying {
  const start = source.lastIndexOf('<', offset - 1);
  const tag = source.slice(Math.max(0, start));
  if (tag.startsWith('<!'))
    return { what: '`<!` begins an HTML comment.', fix: 'Write a comment as `{/* … */}`.', offset: start + 1 };
  const [, address] = /^<((?:[a-z]+:\/\/|mailto:|www\.)[^\s<>]*)/i.exec(tag) ?? [];
  if (address !== undefined)
    return {
      what: 'An address does not stand between `<` and `>`.',
      fix: `Write what it leads to: \`[words](${/^www/i.test(address) ? 'https://' : ''}${address})\`.`,
      offset: start,
    };
  const [, mail] = /^<([^\s<>@]+@[^\s<>]+)>?/.exec(tag) ?? [];
  if (mail !== undefined)
    return {
      what: 'An address does not stand between `<` and `>`.',
      fix: `Put it between backticks: \`${mail}\`.`,
      offset: start,
    };
  const [, closing = '', name] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(tag) ?? [];
  if (name === undefined) return noName(character);
  if (isHtml(name)) return { ...htmlFinding(name), offset: start };
  const unquoted = openQuote(source, start, offset);
  if (unquoted !== undefined)
    return {
      what: 'The quotation mark that is opened in this tag is not closed in its line.',
      fix: 'Props are written `name="text"`.',
      offset: unquoted,
    };
  if (character === undefined || source.slice(start, offset).includes('\n'))
    return {
      what: `The tag \`<${closing}${name}\` is not ended.`,
      fix: 'Write its `>`; for the sign `<` itself, put it between backticks.',
      offset: start,
    };
  if (/^[“”„«»‘’]$/.test(character))
    return { what: `\`${character}\` is not the quotation mark of a prop.`, fix: 'Write it straight: `name="text"`.' };
  return { what: `\`${character}\` is not expected inside a tag.`, fix: 'Props are written `name="text"`.' };
}

function noName(character: string | undefined): Saying {
  if (character === undefined) return { what: 'The text ends right after `<`.', fix: sign };
  return { what: `After \`<\` a word of the course is expected, and there is \`${character}\`.`, fix: sign };
}

/** A tag above whose text is still open: the parser then stumbles over the quotes of a later one. */
function openQuote(source: string, start: number, offset: number): number | undefined {
  const end = source.indexOf('>', start);
  const later = source.slice(start, end + 1);
  // The tag where it stumbled is in order when read alone.
  if (end < offset || !/^<\/?\w+(?:\s+\w+="[^"]*")*\s*\/?>$/.test(later)) return undefined;
  const above = [...source.slice(0, start).matchAll(/<[A-Z]\w*\b[^\n>]*/g)];
  return above.findLast(([tag]) => (tag.match(/"/g) ?? []).length % 2 === 1)?.index;
}
