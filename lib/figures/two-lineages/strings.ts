import type { Text } from '@/lib/i18n/text';

export const strings = {
  title: {
    fr: 'Deux lignées sur un axe, de 1964 à 2025',
    en: 'Two lineages on one axis, 1964 to 2025',
  },
  description: {
    fr: 'La lignée de la machine va, sur les mainframes, de CP-40 (1967), CP-67 (1968) et VM/370 (1972) à MDF d’Amdahl (1982), SIE (1983) et PR/SM (1988)\u202f; puis, sur le PC, de VMware (1999) à Xen (2003), VT-x (2005) et KVM (2007). La lignée de la vue commence avec chroot (1979) et reprend avec les jails de FreeBSD (2000), les zones de Solaris (2005), LXC (2008) et Docker (2013). Elles se rejoignent à partir de 2015, quand des conteneurs sont mis dans de petites VM\u00a0: Clear Containers (2015), Kata (2017), Firecracker (2018), puis container d’Apple (2025).',
    en: 'The lineage of the machine goes, on mainframes, from CP-40 (1967), CP-67 (1968) and VM/370 (1972) to Amdahl’s MDF (1982), SIE (1983) and PR/SM (1988); then, on the PC, from VMware (1999) to Xen (2003), VT-x (2005) and KVM (2007). The lineage of the view begins with chroot (1979) and resumes with FreeBSD jails (2000), Solaris zones (2005), LXC (2008) and Docker (2013). They meet from 2015 on, in containers put inside small VMs: Clear Containers (2015), Kata (2017), Firecracker (2018), then container from Apple (2025).',
  },
  machine: { fr: 'la machine', en: 'the machine' },
  view: { fr: 'la vue', en: 'the view' },
} satisfies Record<string, Text>;
