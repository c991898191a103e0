// A title of two parts breaks at its colon: the second part goes to the next line whole, when it does not fit on the first.
import { Children, type ReactNode } from 'react';
import { atColon } from '@/lib/i18n/at-colon';
import type { Locale } from '@/lib/i18n/locales';
import { inline } from '@/lib/i18n/markdown.node';
import type { RichText } from '@/lib/i18n/rich';
import { Rich } from '@/lib/quiz/rich';

/** A title that a person wrote in YAML. */
export function Title({ text, locale }: { text: Record<Locale, string>; locale: Locale }) {
  const title = inline(text[locale], locale);
  const [name, rest] = atColon(title) ?? [];
  // A colon inside code or emphasis parts nothing.
  if (!name || !rest || /<\w[^>]*>[^<]*$/.test(name)) return <Rich of={title} />;
  return (
    <>
      <Rich of={name as RichText} />{' '}
      <span className="rest">
        <Rich of={rest as RichText} />
      </span>
    </>
  );
}

/** The words of a heading, as MDX or a function gives them. */
export function TitleWords({ children }: { children?: ReactNode }) {
  const words = Children.toArray(children);
  const at = words.findIndex((one) => typeof one === 'string' && (atColon(one) || /[^ ]: *$/.test(one)));
  const broken = words[at];
  if (typeof broken !== 'string') return <>{children}</>;
  const [name, rest] = atColon(broken) ?? [broken.trimEnd(), ''];
  const after = words.slice(at + 1);
  if (!rest && after.length === 0) return <>{children}</>;
  return (
    <>
      {words.slice(0, at)}
      {name}{' '}
      <span className="rest">
        {rest}
        {after}
      </span>
    </>
  );
}
