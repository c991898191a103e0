// A line that a person wrote in YAML: its Markdown drawn, its typography set.

import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { Rich } from '@/lib/quiz/rich';

export function Prose({ text, locale }: { text: Record<Locale, string>; locale: Locale }) {
  return <Rich of={inline(text[locale], locale)} />;
}
