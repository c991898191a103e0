// The 4 × 4 walk as a grid: a row is one guest address to translate, a cell one memory reference.
import type { Locale } from '@/lib/i18n/locales';
import { Picture, speaker } from '../draw';
import { walk } from './model';
import { strings } from './strings';
import './page-walk.css';

const turns = walk(4, 4);

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Picture name="page-walk" locale={locale} title={strings.title} description={strings.description}>
      <p>
        <b>{say(strings.nested)}</b>
        <b>{say(strings.guest)}</b>
      </p>
      {turns.map(({ level, nested, entry }) => (
        <div className="f-turn" key={level}>
          {nested.map((reference) => (
            <div className="f-hv" key={reference.number}>
              <b>{reference.number}</b>
              <small>n{reference.level}</small>
            </div>
          ))}
          {entry ? (
            <div className="f-gk">
              <b>{entry.number}</b>
              <small>g{level}</small>
            </div>
          ) : (
            <div className="f-pr">
              <small>{say(strings.data)}</small>
            </div>
          )}
        </div>
      ))}
      <p>{say(strings.sum)}</p>
    </Picture>
  );
}
