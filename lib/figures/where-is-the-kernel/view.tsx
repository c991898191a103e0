// The same container in five stacks: follow its system calls down to the first kernel.
import type { Locale } from '@/lib/i18n/locales';
import type { Text } from '@/lib/i18n/text';
import { Boundary, Box, Frame, type Layer, Stack, speaker } from '../draw';
import { strings } from './strings';
import './where-is-the-kernel.css';

type Level = { layer: Layer; name: Text; note?: Text; answers?: true; beside?: Text };

/** Each stack from top to bottom, between the container and the hardware. */
const stacks: { head: Text; note: Text; levels: Level[] }[] = [
  {
    head: strings.linux,
    note: strings.linuxNote,
    levels: [{ layer: 'kn', name: strings.kernel, note: strings.shared, answers: true }],
  },
  {
    head: strings.mac,
    note: strings.macNote,
    levels: [
      { layer: 'gk', name: strings.kernel, note: strings.shared, answers: true },
      { layer: 'hv', name: strings.hypervisor },
      { layer: 'kn', name: strings.xnu },
    ],
  },
  {
    head: strings.wsl,
    note: strings.wslNote,
    levels: [
      { layer: 'gk', name: strings.kernel, note: strings.shared, answers: true, beside: strings.windows },
      { layer: 'hv', name: strings.hyperv },
    ],
  },
  {
    head: strings.kata,
    note: strings.kataNote,
    levels: [
      { layer: 'gk', name: strings.kernel, note: strings.own, answers: true },
      { layer: 'hv', name: strings.vmm },
      { layer: 'kn', name: strings.kernel },
    ],
  },
  {
    head: strings.gvisor,
    note: strings.gvisorNote,
    levels: [
      { layer: 'gk', name: strings.sentry, note: strings.sentryNote, answers: true },
      { layer: 'kn', name: strings.kernel },
    ],
  },
];

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  return (
    <Frame name="where-is-the-kernel" locale={locale} title={strings.title} description={strings.description}>
      {stacks.map(({ head, note, levels }) => (
        <Stack key={head.en} head={say(head)} note={say(note)}>
          <Boundary label={say(strings.container)}>
            <Box layer="pr" name="nginx" />
          </Boundary>
          {levels.map(({ layer, name, note, answers, beside }) => {
            const box = (
              <Box key={name.en + layer} layer={layer} name={say(name)} note={note && say(note)}>
                {answers && <em>{say(strings.answers)}</em>}
              </Box>
            );
            if (!beside) return box;
            return (
              <div key={name.en + layer} className="f-row">
                {box}
                <Box layer="gk" name={say(beside)} />
              </div>
            );
          })}
          <Box layer="hw" name={say(strings.hardware)} />
        </Stack>
      ))}
    </Frame>
  );
}
