/** What a note about a pair is called: ids have no colon. */
export function pairId(item: string, partner: string): string {
  return `${item}:${partner}`;
}
