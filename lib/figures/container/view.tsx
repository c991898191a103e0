// System containers: each boots its own init, all call the same kernel.
import type { Locale } from '@/lib/i18n/locales';
import { Boundary, Box, Budget, Frame, Stack, speaker } from '../draw';
import { strings } from './strings';

/** A container, and the number under which the host sees its init. */
const containers = [
  { head: strings.first, pidOnHost: 812, services: ['sshd', 'nginx'] },
  { head: strings.second, pidOnHost: 1377, services: ['cron', 'postfix'] },
];

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Frame name="container" locale={locale} title={strings.title} description={strings.description}>
      <div className="f-side">
        <Stack head={say(strings.host)} note={say(strings.hostNote)}>
          <Tree root="init" note="PID 1" services={['sshd', 'lxc-start']} />
        </Stack>
        {containers.map(({ head, pidOnHost, services }) => (
          <Stack key={pidOnHost} head={say(head)} note={say(strings.inside)}>
            <Budget label={say(strings.cgroup)}>
              <Boundary label={say(strings.namespaces)}>
                <Tree root="init" note={`PID 1 · ${say(strings.onHost)} ${pidOnHost}`} services={services} />
              </Boundary>
            </Budget>
          </Stack>
        ))}
      </div>
      <Box layer="kn" name={say(strings.kernel)} note={say(strings.kernelNote)} />
      <Box layer="hw" name={say(strings.hardware)} />
    </Frame>
  );
}

function Tree({ root, note, services }: { root: string; note: string; services: string[] }) {
  return (
    <div className="f-tree">
      <Box layer="pr" name={root} note={note} />
      <div>
        {services.map((service) => (
          <Box key={service} layer="pr" name={service} />
        ))}
      </div>
    </div>
  );
}
