import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Déroutement et émulation',
    en: 'Trap and emulate',
  },
  description: {
    fr: 'Un noyau invité s’exécute en état problème. Ses instructions ordinaires (charger, additionner, ranger) vont droit au processeur, à pleine vitesse. Celle qui charge le PSW provoque un déroutement : CP reprend la main en état superviseur, applique le changement au PSW virtuel de l’invité et lui rend la main. Le PSW réel est resté en état problème.',
    en: 'A guest kernel runs in problem state. Its ordinary instructions (load, add, store) go straight to the processor, at full speed. The one that loads the PSW traps: CP takes over in supervisor state, applies the change to the guest’s virtual PSW and returns to the guest. The real PSW has stayed in problem state.',
  },
  guest: { fr: 'Noyau invité', en: 'Guest kernel' },
  guestNote: {
    fr: 'se croit superviseur, tourne en état problème',
    en: 'believes it is the supervisor, runs in problem state',
  },
  load: { fr: 'charger', en: 'load' },
  add: { fr: 'additionner', en: 'add' },
  store: { fr: 'ranger', en: 'store' },
  loadPsw: { fr: 'charger le PSW', en: 'load the PSW' },
  trap: { fr: 'déroutement', en: 'trap' },
  back: { fr: 'retour', en: 'return' },
  cp: { fr: 'CP, en état superviseur', en: 'CP, in supervisor state' },
  steps: { fr: 'lit l’instruction, vérifie, l’émule', en: 'reads the instruction, checks it, emulates it' },
  virtualPsw: { fr: 'PSW virtuel', en: 'virtual PSW' },
  changed: { fr: 'superviseur → problème', en: 'supervisor → problem' },
  realPsw: { fr: 'PSW réel', en: 'real PSW' },
  unchanged: { fr: 'problème, avant et après', en: 'problem, before and after' },
  processor: { fr: 'Processeur', en: 'Processor' },
  full: {
    fr: 'exécute le reste à pleine vitesse, sans que CP intervienne',
    en: 'runs all the rest at full speed, without CP stepping in',
  },
} satisfies Record<string, Text>;
