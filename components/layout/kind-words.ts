// What readers call the categories of the timeline, and the verdicts on the slides.
import type { Category, SlideVerdict } from '@/lib/course/kinds';
import type { Text } from '@/lib/i18n/text';

export const categoryWords = {
  theory: { fr: 'Théorie', en: 'Theory' },
  mainframe: { fr: 'Mainframes', en: 'Mainframes' },
  'x86-vm': { fr: 'VM sur x86', en: 'VMs on x86' },
  hardware: { fr: 'Matériel', en: 'Hardware' },
  'os-level': { fr: 'Isolation par l’OS', en: 'OS-level isolation' },
  'linux-kernel': { fr: 'Noyau Linux', en: 'Linux kernel' },
  runtime: { fr: 'Moteurs de conteneurs', en: 'Container engines' },
  standard: { fr: 'Normes', en: 'Standards' },
  sandbox: { fr: 'Bacs à sable', en: 'Sandboxes' },
  desktop: { fr: 'Poste de travail', en: 'Desktop' },
  security: { fr: 'Sécurité', en: 'Security' },
} satisfies Record<Category, Text>;

export const verdictWords = {
  right: { fr: 'Juste', en: 'Right' },
  nuance: { fr: 'À nuancer', en: 'Needs a nuance' },
  wrong: { fr: 'Faux', en: 'Wrong' },
  dated: { fr: 'Dépassé', en: 'Out of date' },
} satisfies Record<SlideVerdict, Text>;
