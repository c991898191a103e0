// Who owns the drivers, who schedules: Xen, VirtualBox, and KVM, which answers "Linux" to every question.
import type { Locale } from '@/lib/i18n/locales';
import { Box, Frame, Stack, speaker } from '../draw';
import { strings } from './strings';

export function View({ locale }: { locale: Locale }) {
  const say = speaker(locale);
  const drivers = <em>{say(strings.drivers)}</em>;
  const schedules = <em>{say(strings.schedules)}</em>;
  const program = <Box layer="pr" name={say(strings.program)} />;
  const browser = <Box layer="pr" name={say(strings.browser)} />;
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
          {schedules}
        </Box>
        {hardware}
      </Stack>
      <Stack head={say(strings.type2)} note={say(strings.virtualBox)}>
        <div className="f-row">
          {browser}
          <div>
            {program}
            {guest}
            <Box layer="hv" name={say(strings.vmm)} note={say(strings.vmmNote)} />
          </div>
        </div>
        <Box layer="kn" name={say(strings.host)} note={say(strings.hostNote)}>
          {drivers}
          {schedules}
        </Box>
        {hardware}
      </Stack>
      <Stack head={say(strings.neither)} note={say(strings.kvm)}>
        <div className="f-row">
          {browser}
          <div>
            {program}
            {guest}
            <Box layer="pr" name={say(strings.qemu)} note={say(strings.qemuNote)} />
          </div>
        </div>
        <Box layer="kn" name={say(strings.linux)}>
          {drivers}
          {schedules}
          <Box layer="hv" name={say(strings.module)} />
        </Box>
        {hardware}
      </Stack>
    </Frame>
  );
}
