// npm run bench: the shipped chapter pages against Next's own export of them, and against peers, in the same minutes, on a slow
// computer and line.
//   --peer <folder>[:<path>]   another built site with the same text, as often as one likes; `*` in the path is the chapter
//   RUNS=5  CPU=4  VIEW=phone  BENCH_PAGE=en/history/,en/containers/
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type Answering, measureAnswering } from '@/bench/answering.node';
import { type Loading, measureFilter, measureLoading } from '@/bench/loading.node';
import { measureNextPage } from '@/bench/next-page.node';
import { peerPath, readSettings } from '@/bench/settings';
import { filterField } from '@/bench/spots';
import { kilobytes, median, range, table } from '@/bench/table';
import { serve } from '@/lib/serve/serve.node';

type Run = Answering & Loading & { nextPageMillis: number | undefined; filterInpMillis: number | undefined };
type Series = { name: string; page: string; url: string; isPeer: boolean; filter: string | undefined; runs: Run[] };

const settings = readSettings(process.argv.slice(2), process.env);
const filters: Record<string, string> = { en: 'en/glossary/', fr: 'fr/glossaire/' };
const ours = [
  { name: 'islands', folder: '.virli/sites/islands' },
  { name: 'Next (ISLANDS=0)', folder: '.virli/sites/next' },
];
const sites = [
  ...ours.map((one) => ({ ...one, peer: undefined })),
  ...settings.peers.map((peer) => ({ ...peer, peer })),
];
const servers = await Promise.all(sites.map(({ folder }) => serve(folder)));
const series = settings.pages.flatMap((page) =>
  sites.map(({ name, peer }, index): Series => {
    const root = servers[index]?.url ?? '';
    const filter = peer ? undefined : filters[page.slice(0, 2)];
    return {
      name,
      page,
      url: root + (peer ? peerPath(peer, page) : page),
      isPeer: peer !== undefined,
      filter: filter && root + filter,
      runs: [],
    };
  }),
);

// Interleaved, so that a busy minute of this machine falls on all. The first round only warms the machine.
for (let round = 0; round <= settings.runs; round++) {
  for (const { url, isPeer, filter, runs } of series) {
    const run = {
      ...(await measureLoading(settings, url)),
      ...(await measureAnswering(settings, url, isPeer)),
      nextPageMillis: await measureNextPage(settings, url),
      filterInpMillis: filter ? await measureFilter(settings, filter, filterField) : undefined,
    };
    if (round > 0) runs.push(run);
  }
}
await Promise.all(servers.map((server) => server.close()));

const millis = (value: number) => `${Math.round(value)} ms`;
const count = (value: number) => String(Math.round(value * 1000) / 1000);
const rows: [label: string, key: keyof Run, show: (value: number) => string][] = [
  ['time to a checked answer', 'answeredMillis', millis],
  ['  to the first question', 'questionMillis', millis],
  ['  layout', 'layoutMillis', millis],
  ['  style', 'styleMillis', millis],
  ['  script', 'scriptMillis', millis],
  ['first contentful paint', 'fcpMillis', millis],
  ['largest contentful paint', 'lcpMillis', millis],
  ['total blocking time', 'tbtMillis', millis],
  ['paint', 'paintMillis', millis],
  ['layout shift before interaction', 'cls', count],
  ['slowest of 4 presses to answer (INP)', 'answerInpMillis', millis],
  ['a hint (INP)', 'hintInpMillis', millis],
  ['a filter (INP)', 'filterInpMillis', millis],
  ['next chapter, after 400 ms on its link', 'nextPageMillis', millis],
  ['before interaction: requests', 'requests', count],
  ['  bytes in all', 'totalBytes', kilobytes],
  ['  HTML', 'htmlBytes', kilobytes],
  ['  scripts', 'scriptBytes', kilobytes],
  ['  styles', 'styleBytes', kilobytes],
  ['  fonts', 'fontBytes', kilobytes],
  ['after the first move: requests', 'movedRequests', count],
  ['  bytes in all', 'movedTotalBytes', kilobytes],
  ['  scripts', 'movedScriptBytes', kilobytes],
];

for (const page of settings.pages) {
  const compared = series.filter((one) => one.page === page);
  const [first] = compared;
  console.log(
    `\n${page}, ${settings.view}, medians of ${settings.runs} (from–to): CPU ${settings.cpuSlowdown}× slower, 150 ms, 1.6 Mbit/s\n`,
  );
  console.log(
    table([
      ['', ...compared.map(({ name }) => name)],
      ...rows.map(([label, key, show]) => [label, ...compared.map((one) => cell(valuesOf(one, key), show))]),
    ]),
  );
  for (const other of compared.slice(1)) {
    const ratio = median(valuesOf(first, 'answeredMillis')) / median(valuesOf(other, 'answeredMillis'));
    console.log(`\nTime to a checked answer: ${ratio.toFixed(2)} of that of ${other.name}.`);
  }
}
console.log(
  `\nThe load of this machine is ${loadavg()[0]?.toFixed(1)}: ratios of one run count, and only on a quiet one.`,
);
mkdirSync('.virli/bench', { recursive: true });
writeFileSync('.virli/bench/results.json', JSON.stringify({ settings, series }, null, 2));
console.log('All runs are in .virli/bench/results.json.');

function valuesOf(one: Series | undefined, key: keyof Run): number[] {
  return (one?.runs ?? []).flatMap((run) => run[key] ?? []);
}

function cell(values: number[], show: (value: number) => string): string {
  if (values.length === 0) return '–';
  return show === millis ? `${show(median(values))} (${range(values)})` : show(median(values));
}
