// Titles of two parts, « Conteneurs : un noyau, plusieurs vues », break after their colon and nowhere else if that is enough.

/** What stands before the first colon, with it, and what stands after. Undefined for a title of one part. */
export function atColon(title: string): [name: string, rest: string] | undefined {
  const [, name, rest] = /^(.*?[^ ]:) +(\S.*)$/s.exec(title) ?? [];
  return name !== undefined && rest !== undefined ? [name, rest] : undefined;
}

/** For where only text can stand, such as the head of a sheet: each part holds together. */
export function brokenAtColon(title: string): string {
  const parts = atColon(title);
  return parts ? parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' ') : title;
}
