'use client';
import { noText } from '@/lib/i18n/rich';
import { letters } from '@/lib/quiz/letters';
import type { Reader, ViewProps } from '@/lib/quiz/reader';
import { Rich } from '@/lib/quiz/rich';
import { Own, Why } from '../option';
import type { Key, Shown } from './author';
import { fieldOf, grader, partnerOf, type Response, withPair } from './grade';
import { pairId } from './pair-id';
import { needed, pairedWords, strings } from './strings';
import './match.css';

export const reader: Reader<Shown, Key, Response> = {
  ...grader,
  View,
  needed,
  about: (at, { items }) => items.find(({ id }) => at.startsWith(pairId(id, '')))?.text ?? noText,
  still(notes, locale) {
    const right = notes.filter(({ code }) => code === 'right').length;
    return notes.length > 0 ? pairedWords(right, notes.length, locale) : '';
  },
};

function View({ name, shown, response, own, said, locale, respond }: ViewProps<Shown, Response>) {
  const nameOf = (partner: string) => shown.partners.find(({ id }) => id === partner)?.name;
  return (
    <fieldset aria-labelledby={`${name}-stem`}>
      <p className="ask on-paper">{strings.onPaper[locale]}</p>
      <ul className="matches">
        {shown.items.map(({ id, text }) => {
          // A colon stands in no id that an author gives.
          const whyId = `${name}:${id}`;
          const partner = partnerOf(response, id);
          const note = said[pairId(id, partner)];
          const given = own ? partnerOf(own, id) : partner;
          const overruled = given !== partner && said[pairId(id, given)];
          return (
            <li key={id} data-said={note?.code}>
              <label>
                <span>
                  <Rich of={text} />
                </span>
                <select
                  name={fieldOf(id)}
                  autoComplete="off"
                  value={partner}
                  aria-describedby={note ? whyId : undefined}
                  onChange={(event) => respond(withPair(response, shown, id, event.currentTarget.value))}
                >
                  <option value="">{strings.choose[locale]}</option>
                  {shown.partners.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </label>
              {note && <Why id={whyId} said={note} locale={locale} />}
              {overruled && (
                <>
                  <p className="why">
                    <Own text={strings.own[locale] + nameOf(given)} />
                  </p>
                  <Why said={overruled} locale={locale} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {/* On paper there is nothing to unfold. */}
      <ul className="partners on-paper">
        {shown.partners.map((one, at) => (
          <li key={one.id}>
            <span data-letter={letters[at]}>{one.name}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
