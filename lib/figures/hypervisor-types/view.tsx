// Who owns the drivers, who scheduler: Xen, VirtualBox, and KVM, which answers "Linux" to every question.
import type { Locale } from '@/lib/i18n/locales';
import { Box, Frame, Stack, speaker } from '../draw';
import './hypervisor-types.css';
import { strings } from './strings';

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  const drivers = <em>{say(strings.drivers)}</em>;
  const scheduler = <em>{say(strings.scheduler)}</em>;
  const program = <Box layer="pr" name="nginx" />;
  const editor = <Box layer="pr" name={say(strings.editor)} />;
  const guest = <Box layer="gk" name={say(strings.guest)} />;
  const hardware = <Box layer="hw" name={say(strings.hardware)} />;
  return (
    <Frame name="hypervisor-types" locale={locale} title={strings.title} description={strings.description}>
      <Stack head={say(strings.type1)} note={say(strings.xen)}>
        <div className="f-row">
          <div>
            <Box layer="pr" name={say(strings.tools)} />
            <Box layer="gk" name={say(strings.dom0)} note={say(strings.dom0Note)}>
              {drivers}
            </Box>
          </div>
          <div>
            {program}
            {guest}
          </div>
        </div>
        <Box layer="hv" name={say(strings.hypervisor)}>
          {scheduler}
        </Box>
        {hardware}
      </Stack>
      <Stack head={say(strings.type2)} note={say(strings.virtualBox)}>
        <div className="f-row">
          {editor}
          <div>
            {program}
            {guest}
            <Box layer="hv" name={say(strings.vmm)} note={say(strings.vmmNote)} />
          </div>
        </div>
        <Box layer="kn" name={say(strings.host)} note={say(strings.hostNote)}>
          {drivers}
          {scheduler}
        </Box>
        {hardware}
      </Stack>
      <Stack head={say(strings.neither)} note={say(strings.kvm)}>
        <div className="f-row">
          {editor}
          <div>
            {program}
            {guest}
            <Box layer="pr" name={say(strings.qemu)} note={say(strings.qemuNote)} />
          </div>
        </div>
        <Box layer="kn" name={say(strings.linux)}>
          {drivers}
          {scheduler}
          <Box layer="hv" name={say(strings.module)} />
        </Box>
        {hardware}
      </Stack>
    </Frame>
  );
}
