// A line that a person wrote in YAML: its Markdown drawn, its typography set.

import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import { Run } from '@/lib/quiz/rich';

export function Prose({ text, locale }: { text: Record<Locale, string>; locale: Locale }) {
  return <Run of={inline(text[locale], locale)} />;
}
