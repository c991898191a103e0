// Entry point: node ship.mjs <export of Next> <folder of the site>
import { readSiteUrl } from '@/lib/site/addresses';
import { readBuild } from '@/lib/site/build.node';
import { memoryFolder, rememberSite } from '@/lib/site/doctor/remember.node';
import { ShipError, ship } from '@/lib/site/ship.node';

const [from = '', to = 'out'] = process.argv.slice(2);

try {
  const siteUrl = readSiteUrl(process.env.SITE_URL ?? '');
  const islands = process.env.ISLANDS === '0' ? null : 'components/islands.ts';
  rememberSite(memoryFolder, to);
  const build = readBuild('.', process.env.COURSE ?? '.');
  const { pages } = await ship({ build, from, to, siteUrl, islands, base: process.env.BASE_PATH ?? '' });
  console.log(`virli: ${pages} pages, ${islands ? 'as islands' : 'as Next exports them (ISLANDS=0)'}.`);
} catch (error) {
  console.error(error instanceof ShipError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
