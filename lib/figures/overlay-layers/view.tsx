// An overlay after four commands: one column per file, one plate per directory.
import type { Locale } from '@/lib/i18n/locales';
import { Frame, speaker } from '../draw';
import { after } from './model';
import { strings } from './strings';
import './overlay-layers.css';

const columns = [
  after('c', 'read', 'cat c'),
  after('a', 'append', '… >> a'),
  after('b', 'delete', 'rm b'),
  after('n', 'create', '> n'),
];

const plates = ['merged', 'upper', 'lower'] as const;

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Frame name="overlay-layers" locale={locale} title={strings.title} description={strings.description}>
      <div className="f-plate">
        {columns.map(({ file, command }) => (
          <code key={file}>{command}</code>
        ))}
      </div>
      {plates.map((plate) => (
        <div key={plate} className={`f-plate f-${plate}`}>
          <p>
            <b>{plate}</b> <small>{say(strings[plate])}</small>
          </p>
          {columns.map((column) => (
            <div key={column.file} className={`f-${column[plate]}`}>
              <b>{column[plate] === 'nothing' ? '–' : column.file}</b>
              <small>{say(strings[column[plate]])}</small>
            </div>
          ))}
        </div>
      ))}
    </Frame>
  );
}
