import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Ce que quatre commandes laissent dans un overlay',
    en: 'What four commands leave in an overlay',
  },
  description: {
    fr: 'Trois répertoires superposés et quatre fichiers. Lire c va chercher l’original dans la couche basse, sans rien laisser en haut. Ajouter à a copie d’abord le fichier entier dans la couche haute. Supprimer b y pose une oblitération, un périphérique caractère 0/0, et b disparaît de la vue fusionnée. Créer n l’écrit en haut ; la couche basse n’a pas changé.',
    en: 'Three directories on top of each other and four files. Reading c fetches the original from the lower layer and leaves nothing above. Appending to a first copies the whole file to the upper layer. Deleting b puts a whiteout there, a character device 0/0, and b disappears from the merged view. Creating n writes it above; the lower layer has not changed.',
  },
  merged: { fr: 'ce que voit le conteneur', en: 'what the container sees' },
  upper: { fr: 'modifiable, propre au conteneur', en: 'writable, the container’s own' },
  lower: { fr: 'lecture seule, l’image', en: 'read-only, the image' },
  original: { fr: 'original', en: 'original' },
  copy: { fr: 'copie entière', en: 'whole copy' },
  whiteout: { fr: 'périph. 0/0', en: 'device 0/0' },
  new: { fr: 'nouveau', en: 'new' },
  nothing: { fr: 'rien', en: 'nothing' },
} satisfies Record<string, Text>;
