'use client';
import type { Reader, ViewProps } from '@/lib/quiz/reader';
import { Own, Why } from '../option';
import type { Key, Shown } from './author';
import { grader, inUnit, ownWords, type Response, typedNumber } from './grade';
import { needed, strings } from './strings';
import './numeric.css';

export const reader: Reader<Shown, Key, Response> = { ...grader, View, needed };

function View({ name, shown, response, own, said, locale, respond }: ViewProps<Shown, Response>) {
  const [note] = Object.entries(said).filter(([at]) => at !== 'number');
  return (
    <fieldset aria-labelledby={`${name}-stem`}>
      <div className="number" data-said={note?.[1].code}>
        <label htmlFor={`${name}-number`}>{strings.number[locale]}</label>
        <span className="field">
          <input
            id={`${name}-number`}
            name="number"
            type="text"
            // No `inputMode`: the keypads of numbers have no minus on an iPhone, no exponent and no unit; and one that differed from question to
            // question would tell the sign of the answer.
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            value={response.typed}
            aria-describedby={note ? `${name}-why` : undefined}
            onInput={(event) => respond(typedNumber(event.currentTarget.value, response.unit, shown, locale))}
          />
          {shown.unit && <span className="unit">{shown.unit}</span>}
          {shown.units && (
            <select
              name="unit"
              aria-label={strings.unit[locale]}
              value={response.unit}
              onChange={(event) => respond(inUnit(response.typed, event.currentTarget.value, shown, locale))}
            >
              {shown.units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
            </select>
          )}
          {/* On paper the field and its units are a line to write on, and what can be written after it. */}
          {shown.units && (
            <span className="unit" hidden>
              {shown.units.map((unit) => unit.name).join(' / ')}
            </span>
          )}
        </span>
        {note && <Why id={`${name}-why`} said={note[1]} locale={locale} />}
        {own?.typed && (
          <p className="why">
            <Own text={strings.own[locale] + ownWords(own, shown, locale)} />
          </p>
        )}
      </div>
    </fieldset>
  );
}
