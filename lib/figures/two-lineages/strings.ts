import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Deux lignées sur un axe, de 1964 à 2025',
    en: 'Two lineages on one axis, 1964 to 2025',
  },
  description: {
    fr: 'La lignée de la machine va de CP-40 (1967), CP-67 (1968) et VM/370 (1972) à VMware (1999), Xen (2003), VT-x (2005) et KVM (2007), avec un vide de vingt-sept ans. La lignée de la vue commence avec chroot (1979) et reprend avec les jails de FreeBSD (2000), les zones de Solaris (2005), LXC (2008), Docker (2013) et l’OCI (2015). Elles se rejoignent avec Kata (2017) et Firecracker (2018), des conteneurs dans de petites VM, puis avec container d’Apple (2025).',
    en: 'The lineage of the machine goes from CP-40 (1967), CP-67 (1968) and VM/370 (1972) to VMware (1999), Xen (2003), VT-x (2005) and KVM (2007), with a gap of twenty-seven years. The lineage of the view begins with chroot (1979) and resumes with FreeBSD jails (2000), Solaris zones (2005), LXC (2008), Docker (2013) and the OCI (2015). They meet with Kata (2017) and Firecracker (2018), containers inside small VMs, then with container from Apple (2025).',
  },
  machine: { fr: 'la machine', en: 'the machine' },
  view: { fr: 'la vue', en: 'the view' },
} satisfies Record<string, Text>;
