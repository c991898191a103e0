'use client';
// The field that filters a page of entries as one types. Everything it filters is in the page already (filter.browser.ts).
import { useEffect, useRef, useState } from 'react';
import { Live } from '@/lib/i18n/live';
import { filterBy } from './filter.browser';

export type FilterProps = {
  total: number;
  words: { search: string; of: string; noun: string; none: string };
};

export { Filter as island };

export function Filter({ total, words }: FilterProps) {
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<number>();

  useEffect(() => (field.current ? filterBy(field.current, setShown) : undefined), []);

  const isEmpty = shown === 0;
  return (
    <div className="search needs-js">
      <label>
        {words.search} <input type="search" placeholder=" " ref={field} spellCheck={false} autoCapitalize="none" />
      </label>
      <p role="status" className={isEmpty ? 'nothing' : 'visually-hidden'}>
        {shown !== undefined && <Live words={isEmpty ? words.none : `${shown} ${words.of} ${total} ${words.noun}`} />}
      </p>
    </div>
  );
}
