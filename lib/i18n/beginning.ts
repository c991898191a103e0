/** How a sentence begins, cut between words when it is longer than `most` signs. */
export function beginningOf(sentence: string, most: number): string {
  const words = sentence.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const whole = cut.slice(0, cut.search(/\s\S*$/));
  return `${whole.replace(/[\s.,;:!?…«(\u2014-]+$/, '')}…`;
}
