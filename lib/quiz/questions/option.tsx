// One option to pick, with what is said about it once checked, next to it.

import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { letters } from '@/lib/quiz/letters';
import type { Said } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { SignOf } from '@/lib/quiz/sign';
import { say } from '@/lib/quiz/strings';

type Props = {
  id: string;
  kind: 'radio' | 'checkbox';
  control: string;
  value: string;
  text: ReactNode;
  /** Its place among the options as written, from 0: where it stands on paper, and what it is called there. */
  at: number;
  picked: boolean;
  /** Picked by the reader before the answer was shown. */
  own: boolean;
  said: Said[string] | undefined;
  locale: Locale;
  pick(): void;
};

export function Option({ id, kind, control, value, text, at, picked, own, said, locale, pick }: Props) {
  const whyId = `${id}-why`;
  return (
    <div className="option" data-said={said?.code} data-at={at}>
      <label>
        <input
          type={kind}
          name={control}
          value={value}
          checked={picked}
          aria-describedby={said ? whyId : undefined}
          onChange={pick}
        />
        <span data-letter={letters[at]}>{text}</span>
      </label>
      {said && <Why id={whyId} said={said} own={own} locale={locale} />}
    </div>
  );
}

type WhyProps = { id?: string; said: Said[string]; own?: boolean; locale: Locale };

/** What one option is worth, by a mark, and why. The card says its verdict once, elsewhere. */
export function Why({ id, said, own, locale }: WhyProps) {
  const { code, why } = said;
  if (code === 'needed') return null;
  return (
    // As a whole another element when it says something else (live.tsx).
    <p className="why" id={id} key={`${code} ${own}`}>
      {own && <Own text={say('own', locale)} />}
      {(code === 'right' || code === 'wrong') && <SignOf of={code} spoken locale={locale} />}
      {code === 'missed' && <b>{say('missed', locale)} </b>}
      {why && (
        <span>
          <Rich of={why} />
        </span>
      )}
    </p>
  );
}

/** Marks what the reader had answered, once the answer is shown in its place. */
export function Own({ text }: { text: string }) {
  return (
    <span className="own" key={text}>
      {text}
    </span>
  );
}
