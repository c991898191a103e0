// Who calls whom for one `docker run`, which standard is in force, and who is still there afterwards.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import { Boundary, Box, Frame, speaker } from '../draw';
import { strings } from './strings';
import './docker-run.css';

type Program = { name: string; note: Text; standard?: Text; fate?: Text; gone?: true };

const chain: Program[] = [
  { name: 'docker run -d', note: strings.docker, fate: strings.exits, gone: true },
  { name: 'dockerd', note: strings.dockerd, standard: strings.image, fate: strings.mayRestart },
  { name: 'containerd', note: strings.containerd, fate: strings.mayRestart },
  { name: 'containerd-shim', note: strings.shim, fate: strings.parent },
  { name: 'runc', note: strings.runc, standard: strings.runtime, fate: strings.exits, gone: true },
];

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Frame name="docker-run" locale={locale} title={strings.title} description={strings.description}>
      {chain.map(({ name, note, standard, fate, gone }) => (
        <div key={name} className={gone ? 'f-step f-gone' : 'f-step'}>
          <Box layer="pr" name={name} note={say(note)} />
          <p>
            {standard && <em>{say(standard)}</em>}
            {fate && <small>{say(fate)}</small>}
          </p>
        </div>
      ))}
      <Boundary label={say(strings.namespaces)}>
        <Box layer="pr" name="nginx" note={say(strings.process)} />
      </Boundary>
      <Box layer="kn" name={say(strings.kernel)} />
    </Frame>
  );
}
