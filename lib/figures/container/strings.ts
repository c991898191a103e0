import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Des conteneurs système sur un seul noyau',
    en: 'System containers on one kernel',
  },
  description: {
    fr: 'Un seul noyau hôte porte trois arbres de processus : celui de l’hôte et ceux de deux conteneurs. Dans chaque conteneur, un init démarre les services et porte le PID\u00a01 ; l’hôte voit ce même processus sous un autre numéro. Une limite en tirets, les espaces de noms, donne à chaque conteneur sa vue ; un crochet avec une jauge, le cgroup, lui donne son budget.',
    en: 'A single host kernel carries three process trees: the host’s own and those of two containers. In each container an init starts the services and is PID\u00a01; the host sees the same process under another number. A dashed boundary, the namespaces, gives each container its view; a bracket with a gauge, the cgroup, gives it its budget.',
  },
  host: { fr: 'Hôte', en: 'Host' },
  hostNote: { fr: 'voit tous les processus', en: 'sees every process' },
  first: { fr: 'Conteneur « web »', en: 'Container “web”' },
  second: { fr: 'Conteneur « mail »', en: 'Container “mail”' },
  inside: { fr: 'ne voit que les siens', en: 'sees only its own' },
  namespaces: { fr: 'espaces de noms : ce que je vois', en: 'namespaces: what I see' },
  cgroup: { fr: 'cgroup : ce que je peux consommer', en: 'cgroup: what I may use' },
  kernel: { fr: 'Noyau hôte, le seul', en: 'Host kernel, the only one' },
  kernelNote: { fr: 'chaque appel système arrive ici', en: 'every system call arrives here' },
  hardware: { fr: 'Matériel', en: 'Hardware' },
  onHost: { fr: 'vu de l’hôte :', en: 'seen from the host:' },
} satisfies Record<string, Text>;
