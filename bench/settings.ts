// What a run of the benchmark measures, from the words after `npm run bench --` and the variables before it.

export type Peer = { name: string; folder: string; path: string };

export type Settings = {
  runs: number;
  /** How many times slower than this machine. */
  cpuSlowdown: number;
  view: 'desktop' | 'phone';
  /** Addresses of chapters, from the root of our site: `en/history/`. */
  pages: string[];
  peers: Peer[];
};

/** @throws Error that says how to write it. */
export function readSettings(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const view = env.VIEW ?? 'desktop';
  if (view !== 'desktop' && view !== 'phone') throw new Error(`VIEW is "${view}": write VIEW=phone, or leave it out.`);
  const pages = (env.BENCH_PAGE ?? 'en/history/').split(',').map((page) => `${page.trim().replace(/^\/|\/$/g, '')}/`);
  return {
    runs: wholeNumber('RUNS', env.RUNS ?? '5'),
    cpuSlowdown: wholeNumber('CPU', env.CPU ?? '4'),
    view,
    pages,
    peers: readPeers(words),
  };
}

/** Where a peer has the text of one of our chapters: `*` in its path is the last part of our address. */
export function peerPath({ path }: Peer, page: string): string {
  const name = page.split('/').filter(Boolean).at(-1) ?? '';
  return path.replaceAll('*', name).replace(/^\//, '');
}

function readPeers(words: readonly string[]): Peer[] {
  const peers: Peer[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', place] = words.slice(at, at + 2);
    if (option !== '--peer' || !place) {
      throw new Error(
        `\`npm run bench\` knows \`--build\` and \`--peer <folder>\`, and not \`${option}\` here. For example: npm run bench -- --peer ../starlight/dist:/history/`,
      );
    }
    const [, folder = place, path = '/*/'] = /^(.+?)(?::(\/.*))?$/.exec(place) ?? [];
    peers.push({ name: nameOf(folder), folder, path });
  }
  return peers;
}

/** `starlight` for `/peers/starlight/dist`: the folder's own name says less. */
function nameOf(folder: string): string {
  const names = folder.split(/[\\/]/).filter((name) => name !== '' && !name.startsWith('.'));
  return names.findLast((name) => !['dist', 'build', 'out', 'public', 'site', 'docs'].includes(name)) ?? folder;
}

function wholeNumber(name: string, written: string): number {
  if (!/^[1-9]\d*$/.test(written)) throw new Error(`${name} is "${written}": a whole number from 1 on is meant.`);
  return Number(written);
}
