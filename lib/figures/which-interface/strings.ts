// Typed with the typography of each language, so that the browser need not set it: a test compares with lib/i18n/typography.
import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: { fr: 'Quelle interface est dupliquée ?', en: 'Which interface is duplicated?' },
  description: {
    fr: 'Trois voisins partagent un ordinateur. Choisissez où couper, prédisez, puis regardez.',
    en: 'Three neighbours share one computer. Choose where to cut, predict, then look.',
  },
  cut: { fr: 'Couper à', en: 'Cut at' },
  isa: { fr: 'jeu d’instructions', en: 'instruction set' },
  machine: { fr: 'machine', en: 'machine' },
  syscall: { fr: 'appels système', en: 'system calls' },
  isaIs: { fr: 'émulateur : QEMU, v86', en: 'emulator: QEMU, v86' },
  machineIs: { fr: 'machine virtuelle : KVM, Xen', en: 'virtual machine: KVM, Xen' },
  syscallIs: { fr: 'conteneur : Docker, LXC', en: 'container: Docker, LXC' },
  program: { fr: 'programme', en: 'program' },
  emulator: { fr: 'émulateur', en: 'emulator' },
  guest: { fr: 'noyau invité', en: 'guest kernel' },
  host: { fr: 'noyau hôte', en: 'host kernel' },
  hypervisor: { fr: 'hyperviseur', en: 'hypervisor' },
  hardware: { fr: 'matériel', en: 'hardware' },
  question: { fr: 'Combien de noyaux tournent ici ?', en: 'How many kernels run here?' },
  shared: { fr: 'Partagé avec le voisin', en: 'Shared with the neighbour' },
  foreign: { fr: 'Autre architecture', en: 'Another architecture' },
  escape: { fr: 'Pour s’évader, casser', en: 'To escape, break' },
  isaShared: { fr: 'le noyau hôte, sous l’émulateur', en: 'the host kernel, under the emulator' },
  isaForeign: { fr: 'oui, on traduit les instructions', en: 'yes, instructions are translated' },
  isaEscape: { fr: 'l’émulateur, puis le noyau hôte', en: 'the emulator, then the host kernel' },
  machineShared: { fr: 'l’hyperviseur', en: 'the hypervisor' },
  machineForeign: { fr: 'non, le vrai processeur exécute', en: 'no, the real processor runs them' },
  machineEscape: { fr: 'l’hyperviseur ou un périphérique émulé', en: 'the hypervisor or an emulated device' },
  syscallShared: { fr: 'tout le noyau', en: 'the whole kernel' },
  syscallForeign: { fr: 'non, même noyau, même processeur', en: 'no, same kernel, same processor' },
  syscallEscape: { fr: 'le noyau, par un appel système', en: 'the kernel, by a system call' },
  hidden: {
    fr: 'Caché : ce qui tourne entre les programmes et le matériel',
    en: 'Hidden: what runs between the programs and the hardware',
  },
  predict: {
    fr: 'Prédisez d’abord : la figure se découvre ensuite.',
    en: 'Predict first: the figure uncovers afterwards.',
  },
  isaRight: {
    fr: 'Oui : trois invités, et l’hôte sous les émulateurs.',
    en: 'Yes: three guests, and the host below the emulators.',
  },
  machineRight: {
    fr: 'Oui : trois invités, et l’hôte (KVM) ou dom0 (Xen).',
    en: 'Yes: three guests, and the host (KVM) or dom0 (Xen).',
  },
  syscallRight: { fr: 'Oui : un seul noyau, trois vues.', en: 'Yes: one kernel, three views of it.' },
  forgotHost: {
    fr: 'Non, 4 : un noyau de plus tourne sous les trois invités.',
    en: 'No, 4: one more runs below the three guests.',
  },
  forgotGuests: {
    fr: 'Non, 4 : un par voisin, et un dessous.',
    en: 'No, 4: one for each neighbour, one below.',
  },
  noKernel: { fr: 'Non, 1 : un conteneur n’apporte pas de noyau.', en: 'No, 1: a container brings no kernel.' },
} satisfies Record<string, Text>;
