// npm run bench: the shipped chapter page against Next's own export of it, in the same minutes, on a slow phone and line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { measureAnswering } from '@/bench/answering.node';
import { conditions, openBrowser } from '@/bench/browser.node';
import { type Loading, measureLoading } from '@/bench/loading.node';
import { kilobytes, median, table } from '@/bench/table';
import { serve } from '@/lib/site/serve.node';

const runs = Number(process.env.RUNS ?? 5);
const chapter = process.env.BENCH_PAGE ?? 'fr/histoire/';
const target = 0.65;

type Series = { name: string; url: string; loadings: Loading[]; answers: number[] };

const servers = await Promise.all(['.virli/sites/islands', '.virli/sites/next'].map((folder) => serve(folder)));
const series = servers.map(({ url }, index): Series => {
  return { name: index === 0 ? 'islands' : 'Next (ISLANDS=0)', url: `${url}${chapter}`, loadings: [], answers: [] };
});
const browser = await openBrowser();
// Interleaved, so that a busy minute of this machine falls on both. The first round only fills the servers' caches.
for (let run = 0; run <= runs; run++) {
  for (const { url, loadings, answers } of series) {
    const loading = await measureLoading(browser, url);
    const answer = await measureAnswering(browser, url);
    if (run > 0) loadings.push(loading);
    if (run > 0) answers.push(answer);
  }
}
await browser.close();
await Promise.all(servers.map((server) => server.close()));

const millis = (value: number) => `${Math.round(value)} ms`;
const count = (value: number) => String(Math.round(value * 1000) / 1000);
const rows: [string, keyof Loading, (value: number) => string][] = [
  ['before interaction: requests', 'requests', count],
  ['  bytes in all', 'totalBytes', kilobytes],
  ['  HTML', 'htmlBytes', kilobytes],
  ['  scripts', 'scriptBytes', kilobytes],
  ['  styles', 'styleBytes', kilobytes],
  ['  fonts', 'fontBytes', kilobytes],
  ['after the first move: requests', 'movedRequests', count],
  ['  bytes in all', 'movedTotalBytes', kilobytes],
  ['  scripts', 'movedScriptBytes', kilobytes],
  ['first contentful paint', 'fcpMillis', millis],
  ['largest contentful paint', 'lcpMillis', millis],
  ['total blocking time', 'tbtMillis', millis],
  ['layout shift before interaction', 'cls', count],
  ['slowest of 4 answers after it (INP)', 'inpMillis', millis],
];
const medianOf = ({ loadings }: Series, key: keyof Loading) => median(loadings.map((loading) => loading[key]));
const range = ({ answers }: Series) => `${Math.round(Math.min(...answers))}–${Math.round(Math.max(...answers))}`;
const answered = series.map(({ answers }) => median(answers));
const ratio = (answered[0] ?? Number.NaN) / (answered[1] ?? Number.NaN);

console.log(
  `\n${chapter}, median of ${runs}: CPU ${conditions.cpuSlowdown}× slower, ${conditions.roundTripMillis} ms, 1.6 Mbit/s\n`,
);
console.log(
  table([
    ['', ...series.map(({ name }) => name)],
    ...rows.map(([label, key, show]) => [label, ...series.map((each) => show(medianOf(each, key)))]),
    ['time to a checked answer', ...answered.map(millis)],
    ['  from–to', ...series.map((each) => `${range(each)} ms`)],
  ]),
);
console.log(`\nTime to a checked answer: ${ratio.toFixed(2)} of Next's own (the goal is ${target} or less).`);
mkdirSync('.virli/bench', { recursive: true });
writeFileSync(
  '.virli/bench/results.json',
  JSON.stringify({ chapter, runs, conditions, ratio, target, series }, null, 2),
);
console.log('All runs are in .virli/bench/results.json.');
