// Frees a file of the small course from what only that course has: its ids, terms, sources and misconceptions.

/** Ids that begin with `was` begin with `name`; objectives are those of chapter `number`; other references go. */
export function rebound(text: string, { was, name, number }: { was: string; name: string; number: number }): string {
  return text
    .replace(/<Term id="[^"]+">([^<]*)<\/Term>/g, '$1')
    .replace(/<Source [^>]+>[^<]*<\/Source>\n\n/g, '')
    .replace(/^ *(sources|misconception): .*\n/gm, '')
    .replace(/\bO\d+\.(\d+)/g, `O${number}.$1`)
    .replace(new RegExp(`\\b${was}-`, 'g'), `${name}-`)
    .replace(new RegExp(`^id: ${was}$`, 'm'), `id: ${name}`);
}
