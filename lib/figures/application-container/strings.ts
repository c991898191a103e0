import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Conteneur système, conteneur applicatif',
    en: 'System container, application container',
  },
  description: {
    fr: 'Deux conteneurs sur le même noyau. À gauche, le conteneur système démarre un init, PID\u00a01, qui lance sshd, cron et nginx, comme un petit serveur. À droite, le conteneur applicatif démarre nginx directement : le programme est PID\u00a01 et n’a que ses propres processus fils. Quand il se termine, le conteneur s’arrête.',
    en: 'Two containers on the same kernel. On the left, the system container boots an init, PID\u00a01, which starts sshd, cron and nginx, like a small server. On the right, the application container starts nginx directly: the program is PID\u00a01 and has only its own child processes. When it ends, the container stops.',
  },
  system: { fr: 'Conteneur système', en: 'System container' },
  systemNote: { fr: 'démarre comme un serveur', en: 'boots like a server' },
  application: { fr: 'Conteneur applicatif', en: 'Application container' },
  applicationNote: { fr: 'démarre un programme', en: 'starts one program' },
  namespaces: { fr: 'espaces de noms', en: 'namespaces' },
  kernel: { fr: 'Le même noyau', en: 'The same kernel' },
  kernelNote: { fr: 'et les mêmes mécanismes', en: 'and the same mechanisms' },
  starts: { fr: 'lance', en: 'starts' },
  holds: { fr: 'contient', en: 'holds' },
  ends: { fr: 's’arrête', en: 'stops' },
  distribution: { fr: 'une distribution', en: 'a distribution' },
  image: { fr: 'l’image du programme', en: 'the program’s image' },
  shutdown: { fr: 'à l’extinction', en: 'at shutdown' },
  exit: { fr: 'avec le programme', en: 'with the program' },
} satisfies Record<string, Text>;
