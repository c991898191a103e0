// The mark of a verdict: told by its form, in the colour of what it stands beside. Its words are for who does not see it.
import type { Locale } from '@/lib/i18n/locales';
import { say } from './strings';

const signs = {
  right: { path: 'm2.5 8.5 3.7 4 7.3-9', word: 'isRight' },
  wrong: { path: 'm3.5 3.5 9 9m0-9-9 9', word: 'isWrong' },
  partial: { path: 'M3 8h10', word: 'isPartial' },
} as const;

export type Sign = keyof typeof signs;

/** `spoken`: nothing beside it says the same. */
export function SignOf({ of, spoken, locale }: { of: Sign; spoken: boolean; locale: Locale }) {
  return (
    <>
      <svg className={`sign ${of}`} viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[of].path} />
      </svg>
      {spoken && <span className="unseen">{say(signs[of].word, locale)} </span>}
    </>
  );
}
