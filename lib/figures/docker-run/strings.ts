import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'De la commande docker run au processus',
    en: 'From docker run to the process',
  },
  description: {
    fr: 'Six programmes se passent la demande. docker l’envoie à dockerd par l’API ; dockerd trouve l’image et la confie à containerd, qui lance un shim et lui donne un bundle OCI ; le shim appelle runc. runc crée les espaces de noms et les cgroups, démarre votre programme et se termine. Il reste le shim, parent du processus : les démons peuvent redémarrer.',
    en: 'Six programs hand the request on. docker sends it to dockerd through the API; dockerd finds the image and hands over to containerd, which starts a shim and gives it an OCI bundle; the shim calls runc. runc creates the namespaces and cgroups, starts your program and exits. The shim remains, as parent of the process: the daemons can restart.',
  },
  docker: { fr: 'envoie la demande par l’API HTTP', en: 'sends the request through the HTTP API' },
  dockerd: { fr: 'trouve l’image, prépare réseau et volumes', en: 'finds the image, prepares network and volumes' },
  containerd: { fr: 'prépare le bundle et lance un shim', en: 'prepares the bundle and starts a shim' },
  shim: { fr: 'appelle runc, garde les entrées-sorties et l’état', en: 'calls runc, keeps input, output and state' },
  runc: { fr: 'crée l’isolation, démarre le programme', en: 'sets up isolation, starts the program' },
  process: { fr: 'PID\u00a01 dans son espace de noms', en: 'PID\u00a01 in its namespace' },
  image: { fr: 'OCI image-spec', en: 'OCI image-spec' },
  runtime: { fr: 'OCI runtime-spec', en: 'OCI runtime-spec' },
  exits: { fr: 'se termine', en: 'exits' },
  mayRestart: { fr: 'peut redémarrer', en: 'may restart' },
  parent: { fr: 'reste, parent du processus', en: 'stays, parent of the process' },
  namespaces: { fr: 'espaces de noms', en: 'namespaces' },
  kernel: { fr: 'Noyau Linux', en: 'Linux kernel' },
} satisfies Record<string, Text>;
