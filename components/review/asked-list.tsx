'use client';
import { Live } from '@/lib/i18n/live';
import type { Locale } from '@/lib/i18n/locales';
import type { Asked, Missed } from '@/lib/review/to-see';
import { outcomeWords, reviewSay } from './strings';

type Props = {
  asked: readonly (Asked | Missed)[];
  /** What stands before `#q-…` in the links. */
  page?: string;
  locale: Locale;
};

/** Questions and cards by number and by how they begin, with the section that teaches them; each leads to itself. */
export function AskedList({ asked, page = '', locale }: Props) {
  return (
    <ol className="to-see">
      {asked.map((one) => (
        <li key={one.key}>
          <a href={`${page}#${one.at}`}>
            <b aria-hidden={one.called ? undefined : true}>{one.called ?? '+'}</b> <span>{one.begins}</span>
          </a>
          <span className="about">
            {'outcome' in one && <Live className="outcome" words={outcomeWords(one, locale)} />}
            <span>{one.section ?? (one.called ? '' : reviewSay('card', locale))}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
