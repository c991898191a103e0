// Who is PID 1: an init with its services, or the program itself.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import { Boundary, Box, Frame, Stack, speaker } from '../draw';
import { strings } from './strings';
import './application-container.css';

const kinds = [
  {
    head: strings.system,
    note: strings.systemNote,
    first: 'init',
    children: ['sshd', 'cron', 'nginx'],
    facts: [
      [strings.starts, '/sbin/init'],
      [strings.holds, strings.distribution],
      [strings.ends, strings.shutdown],
    ],
  },
  {
    head: strings.application,
    note: strings.applicationNote,
    first: 'nginx',
    children: ['worker 1', 'worker 2'],
    facts: [
      [strings.starts, 'nginx'],
      [strings.holds, strings.image],
      [strings.ends, strings.exit],
    ],
  },
] satisfies { head: Text; note: Text; first: string; children: string[]; facts: [Text, Text | string][] }[];

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Frame name="application-container" locale={locale} title={strings.title} description={strings.description}>
      <div className="f-side">
        {kinds.map(({ head, note, first, children, facts }) => (
          <Stack key={first} head={say(head)} note={say(note)}>
            <Boundary label={say(strings.namespaces)}>
              <div className="f-tree">
                <Box layer="pr" name={first} note="PID 1" />
                <div>
                  {children.map((child) => (
                    <Box key={child} layer="pr" name={child} />
                  ))}
                </div>
              </div>
            </Boundary>
            <dl>
              {facts.map(([what, value]) => (
                <div key={say(what)}>
                  <dt>{say(what)}</dt>
                  <dd>{typeof value === 'string' ? <code>{value}</code> : say(value)}</dd>
                </div>
              ))}
            </dl>
          </Stack>
        ))}
      </div>
      <Box layer="kn" name={say(strings.kernel)} note={say(strings.kernelNote)} />
    </Frame>
  );
}
