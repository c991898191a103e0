// One option to pick, with what is said about it once checked, next to it.

import type { Locale } from '@/lib/i18n/locales';
import type { Inline } from '@/lib/i18n/rich';
import { letters } from '@/lib/quiz/letters';
import type { Said } from '@/lib/quiz/reader';
import { Run } from '@/lib/quiz/rich';
import { say } from '@/lib/quiz/strings';

type Props = {
  id: string;
  kind: 'radio' | 'checkbox';
  control: string;
  value: string;
  text: readonly Inline[];
  /** Its place among the options as written, from 0: where it stands on paper, and what it is called there. */
  at: number;
  picked: boolean;
  said: Said[string] | undefined;
  locale: Locale;
  pick(): void;
};

export function Option({ id, kind, control, value, text, at, picked, said, locale, pick }: Props) {
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
        <span data-letter={letters[at]}>
          <Run of={text} />
        </span>
      </label>
      {said && <Why id={whyId} said={said} locale={locale} />}
    </div>
  );
}

/** The verdict of one option, in words, and its rationale. */
export function Why({ id, said, locale }: { id?: string; said: Said[string]; locale: Locale }) {
  if (said.code === 'needed') return null;
  return (
    <p className="why" id={id}>
      <b>{say(said.code, locale)}</b> {said.why && <Run of={said.why} />}
    </p>
  );
}
