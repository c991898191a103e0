// Asks a host all that the judges want to know.
import { locales } from '@/lib/i18n/locales';
import { buildFileName, readBuildFile } from '@/lib/site/build';
import { attributeOf, elementsOf, parsePage } from '@/lib/site/html';
import { ask, askAll } from './ask.node';
import { type Answer, addressOf, isAsked, isHere, isOurs, isPage, type Seen, type SeenFile } from './seen';

/** Why there is nothing to judge, in a plain sentence. */
export class NoSite extends Error {}

/** Nobody has a page of that name. */
const nobodys = 'virli-doctor-asks-for-nothing';

/**
 * Looks at the site that begins at an address, or that a page at that address is of.
 * @param known Files that the site had in earlier builds, by their path in it.
 * @throws NoSite when nobody answers there, or something else than a site.
 */
export async function look(address: string, known: (root: string) => string[] = () => []): Promise<Seen> {
  const root = await rootOf(readAddress(address));
  const listed = await ask(addressOf(root, buildFileName));
  const build = listed.status === 200 ? readBuildFile(listed.text) : undefined;
  const names = build ? Object.keys(build.files).filter(isAsked) : await linkedPages(root);
  const answers = await askAll(names.map((file) => addressOf(root, file)));
  const files = answers.map((answer, index): SeenFile => ({ file: names[index] ?? '', answer }));

  const lostPage = files.find(({ file, answer }) => isPage(file) && [403, 404].includes(answer.status));
  const folders = [root, ...deepest(names).map((file) => addressOf(root, file))];
  const unslashed = folders.map((url) => url.replace(/\/$/, '')).filter((url) => new URL(url).pathname !== '/');
  const languages = locales.filter((locale) => names.includes(`${locale}/index.html`));
  const nothing = [
    { path: nobodys, nearest: '404.html' },
    ...languages.flatMap((locale) =>
      [`${locale}/${nobodys}`, `${locale}/${nobodys}/${nobodys}/`].map((path) => ({
        path,
        nearest: `${locale}/404.html`,
      })),
    ),
    { path: `_virli/${nobodys}.js`, nearest: '' },
  ];
  const nothings = await Promise.all((await askAll(nothing.map(({ path }) => new URL(path, root).href))).map(followed));
  const hides404 = nothings.some(({ status }) => status === 200);
  const old = build && !hides404 ? oldNames(build.files, known(root)) : [];
  return {
    root,
    build,
    files,
    withIndex: lostPage && (await ask(`${lostPage.answer.url}index.html`)),
    unslashed: await askAll(unslashed),
    nothing: nothings.map((answer, index) => ({ answer, nearest: nothing[index]?.nearest ?? '' })),
    settings: await ask(new URL('_headers', root).href),
    old: await askAll(old.map((file) => addressOf(root, file))),
    otherScheme: await inOtherScheme(root),
  };
}

/** What stands at the end of a redirect: a host may first give every address its slash, and then find nothing. */
async function followed(answer: Answer, hops = 0): Promise<Answer> {
  const to = answer.headers.location;
  if (answer.status < 300 || answer.status >= 400 || !to || hops > 3 || !URL.canParse(to, answer.url)) return answer;
  return { ...(await followed(await ask(new URL(to, answer.url).href), hops + 1)), url: answer.url };
}

/** The address that somebody typed, with a slash at the end of a folder's. */
function readAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new NoSite(
      address === ''
        ? 'Say which address to look at, for example: npm run doctor -- https://school.example/virli/'
        : `"${address}" is no address of a site. Write it whole, for example: npm run doctor -- https://${/^[\w.-]+\.[a-z]+/i.test(address) ? address : 'school.example/virli/'}`,
    );
  }
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/(^|\/)index\.html$/, '$1');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Where the site begins: at this address, at the one that it leads to, or above. */
async function rootOf(asked: URL, hops = 0): Promise<string> {
  const answer = await ask(asked.href);
  if (answer.status === 0) throw new NoSite(`${asked.href} cannot be reached: ${answer.error}.`);
  const to = answer.headers.location;
  if (answer.status >= 300 && answer.status < 400 && to && URL.canParse(to, asked.href) && hops < 5) {
    const next = new URL(to, asked.href);
    const isSame = next.href.replace(/\/$/, '') === asked.href.replace(/\/$/, '');
    if (!isSame) return rootOf(readAddress(next.href), hops + 1);
  }
  for (const folder of [asked, new URL('../', asked), new URL('../../', asked), new URL('../../../', asked)]) {
    const listed = await ask(addressOf(folder.href, buildFileName));
    if (listed.status === 200 && readBuildFile(listed.text)) return folder.href;
  }
  if (answer.status !== 200) {
    throw new NoSite(
      `${asked.href} answers ${answer.status}: there is no page. Give the address of the folder where out/ was copied, with its path.`,
    );
  }
  if (!isOurs(answer.text)) {
    throw new NoSite(`At ${asked.href} there is a page that this course did not make. Give the address of the course.`);
  }
  return asked.href;
}

/** The pages that the first ones link to: all that can be known of a site without a list of its files. */
async function linkedPages(root: string): Promise<string[]> {
  const seen = new Set(['index.html']);
  for (const page of ['', ...locales.map((locale) => `${locale}/`)]) {
    const { status, text, url } = await ask(new URL(page, root).href);
    if (status !== 200) continue;
    for (const link of elementsOf(parsePage(text)).filter(({ tagName }) => tagName === 'a')) {
      const href = attributeOf(link, 'href') ?? '';
      const to = URL.canParse(href, url) ? new URL(href, url) : undefined;
      if (to?.href.startsWith(root) && to.pathname.endsWith('/')) {
        seen.add(`${decodeURI(to.href.split('#')[0]?.slice(root.length) ?? '')}index.html`);
      }
    }
  }
  return [...seen].sort();
}

/** A page of the first level, and one of the deepest. */
function deepest(names: string[]): string[] {
  const pages = names.filter((name) => isPage(name) && name !== 'index.html');
  const depth = (name: string) => name.split('/').length;
  const sorted = pages.toSorted((one, other) => depth(one) - depth(other));
  return [...new Set([sorted[0], sorted.at(-1)])].filter((name) => name !== undefined);
}

/** Pages that an earlier build had and this one has not. Files of `_virli/` may stay for a while. */
function oldNames(files: Record<string, string>, known: string[]): string[] {
  return known.filter((name) => isPage(name) && !Object.hasOwn(files, name));
}

async function inOtherScheme(root: string) {
  if (isHere(root)) return undefined;
  const url = new URL(root);
  // A port of its own is not shared by both.
  if (url.port !== '') return undefined;
  return ask(root.replace(/^http(s?):/, (_whole, secure: string) => (secure ? 'http:' : 'https:')));
}
