import type { Locale } from './locales';
import type { Text } from './text';

/** The texts of a table in one language. */
export function oneLanguage<Key extends string>(
  table: Readonly<Record<Key, Text>>,
  locale: Locale,
): Record<Key, string> {
  // Object.fromEntries forgets the keys, which are those of the table.
  return Object.fromEntries(Object.entries<Text>(table).map(([key, text]) => [key, text[locale]])) as Record<
    Key,
    string
  >;
}
