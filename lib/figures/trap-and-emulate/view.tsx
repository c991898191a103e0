// Four instructions of a guest kernel under CP: one of them traps, the others never leave the processor.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import { Box, Frame, speaker } from '../draw';
import { strings } from './strings';
import './trap-and-emulate.css';

type Instruction = { code: string; meaning: Text; traps?: true };

/** System/360 assembler. LPSW comes last: it also says where to go on. */
const program: Instruction[] = [
  { code: 'L    3,COUNT', meaning: strings.load },
  { code: 'AR   3,4', meaning: strings.add },
  { code: 'ST   3,COUNT', meaning: strings.store },
  { code: 'LPSW USERPSW', meaning: strings.loadPsw, traps: true },
];

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Frame name="trap-and-emulate" locale={locale} title={strings.title} description={strings.description}>
      <Box layer="gk" name={say(strings.guest)} note={say(strings.guestNote)}>
        <ol>
          {program.map(({ code, meaning, traps }) => (
            <li key={code} className={traps && 'f-traps'}>
              <code>{code}</code> <small>{say(meaning)}</small>
            </li>
          ))}
        </ol>
      </Box>
      <p className="f-trap">
        <b>{say(strings.trap)}</b>
        <small>{say(strings.back)}</small>
      </p>
      <Box layer="hv" name={say(strings.cp)} note={say(strings.steps)}>
        <dl>
          <div>
            <dt>{say(strings.virtualPsw)}</dt>
            <dd>{say(strings.changed)}</dd>
          </div>
          <div>
            <dt>{say(strings.realPsw)}</dt>
            <dd>{say(strings.unchanged)}</dd>
          </div>
        </dl>
      </Box>
      <Box layer="hw" name={say(strings.processor)} note={say(strings.full)} />
    </Frame>
  );
}
