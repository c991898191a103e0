// Are all files there, each as it was built, and none of another build?

import { locales } from '@/lib/i18n/locales';
import { type Build, buildShown } from '@/lib/site/build';
import { attributeOf, describeElement, elementsOf, parsePage, textOf } from '@/lib/site/html';
import { isBuildLine } from '@/lib/site/stamp';
import { forHost, type Host } from './hosts';
import { addressOf, type Finding, isHashed, isOurs, isPage, type Seen, type SeenFile, urlsOf } from './seen';

export function judgeFiles(seen: Seen, host: Host): Finding[] {
  return [...unlisted(seen), ...missing(seen, host), ...notAsBuilt(seen, host), ...leftOver(seen)];
}

function unlisted({ root, build }: Seen): Finding[] {
  if (build) return [];
  return [
    {
      kind: 'unlisted',
      level: 'problem',
      where: [addressOf(root, 'virli-build.json')],
      what: 'The list of the files of this build is not there, so only a few pages have been looked at.',
      fix: 'Copy the whole content of out/, as `npm run build` makes it today; builds before this command had no such list.',
    },
  ];
}

function missing({ files, withIndex }: Seen, host: Host): Finding[] {
  const lost = files.filter(({ answer }) => answer.status !== 200);
  const refused = lost.filter(({ answer }) => answer.status === 0 || answer.status >= 500 || answer.status === 401);
  const gone = lost.filter((one) => !refused.includes(one));
  const findings: Finding[] = [];
  if (refused.length > 0) {
    findings.push({
      kind: 'failing',
      level: 'problem',
      where: urlsOf(refused),
      what: `The host does not answer as it should: ${answered(refused)}.`,
      fix: 'Look into its log. If it lets only so many requests through, wait and ask again.',
    });
  }
  const pages = gone.filter(({ file }) => isPage(file));
  const hashed = gone.filter(({ file }) => isHashed(file));
  const isFolderless = pages.length > 0 && withIndex?.status === 200;
  const isHidden = hashed.length > 0 && hashed.length === files.filter(({ file }) => isHashed(file)).length;
  if (isFolderless) {
    findings.push({
      kind: 'no-index',
      level: 'problem',
      where: urlsOf(pages),
      what: `For a folder, the host does not show its index.html (${answered(pages)}), which is there at ${withIndex?.url}.`,
      fix: forHost(host, {
        nginx: 'Write `index index.html;`, as in deploy/nginx.conf.',
        Apache: 'Write `DirectoryIndex index.html`, as in deploy/htaccess.',
        'Amazon S3': 'Use the website address of the bucket (s3-website), also as the origin of CloudFront.',
        any: 'Name index.html as the page of a folder in the settings of the host.',
      }),
    });
  }
  if (isHidden) {
    findings.push({
      kind: 'hidden-folder',
      level: 'problem',
      where: urlsOf(hashed),
      what: 'Nothing of the folder `_virli/` is there: no script, typeface or picture. Some hosts leave out what begins with `_`.',
      fix: forHost(host, {
        'GitHub Pages':
          'GitHub Pages, from a branch, leaves it out unless there is a file `.nojekyll` beside index.html: publish the one of out/ too (`cp -r out/. …`, not `out/*`).',
        any: 'Copy that folder too, and the file `.nojekyll` (`cp -r out/. …`, not `out/*`), or allow names that begin with `_`.',
      }),
    });
  }
  const others = gone.filter((one) => !(isFolderless && pages.includes(one)) && !(isHidden && hashed.includes(one)));
  if (others.length > 0) {
    findings.push({
      kind: 'missing',
      level: 'problem',
      where: urlsOf(others),
      what: `Part of the build is not there: ${answered(others)}.`,
      fix: 'Copy the whole content of out/ again. If it is there, let the web server read it (chmod -R a+rX).',
    });
  }
  return findings;
}

/** "404 for 3 files, 403 for 1" */
function answered(files: SeenFile[]): string {
  const counts = new Map<string, number>();
  for (const { answer } of files) {
    const said = answer.error ?? String(answer.status);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, count]) => `${said} for ${count} file${count === 1 ? '' : 's'}`).join(', ');
}

function notAsBuilt({ build, files }: Seen, host: Host): Finding[] {
  if (!build) return [];
  const other = files.filter(({ file, answer }) => answer.status === 200 && build.files[file] !== answer.hash);
  const ofBuilds = other.filter(({ answer }) => isOfAnother(build, answer.text));
  const changed = other.filter((one) => !ofBuilds.includes(one));
  const findings: Finding[] = [];
  const [first] = ofBuilds;
  if (first) {
    findings.push({
      kind: 'mixed',
      level: 'problem',
      where: urlsOf(ofBuilds),
      what: `This is of another build: it says "${stampOf(first.answer.text)}", and virli-build.json says "${buildShown(build, 'en')}".`,
      fix: forHost(host, {
        'GitHub Pages': 'GitHub Pages keeps pages for ten minutes: ask again then. If it stays, publish again.',
        Cloudflare: 'Purge the cache (Caching → Purge everything), then ask again. If it stays, publish again.',
        'Amazon S3': 'Copy the whole content of out/ again, and make an invalidation of /* in CloudFront.',
        any: 'Copy the whole content of out/ again. If a cache stands before the host, empty it.',
      }),
    });
  }
  if (changed.length > 0) {
    const script = changed.flatMap(({ answer }) => foreignScripts(answer.text))[0];
    findings.push({
      kind: 'changed',
      level: 'problem',
      where: urlsOf(changed),
      what: `What is sent is not what was built${script ? `: it has a script that the build did not make, ${script}` : ''}.`,
      fix: forHost(host, {
        Cloudflare:
          'Turn Rocket Loader, Auto Minify, email obfuscation and Web Analytics off: what they write the policy of the pages refuses.',
        Netlify: 'Turn asset optimization and snippet injection off: what they write the policy of the pages refuses.',
        any: 'If a build was copied in part, copy all of it again. Else let nothing on the way rewrite pages (minifying, statistics, translation): their policy refuses what was added.',
      }),
    });
  }
  return findings;
}

/** Whether a page says that it is of another build than this one. */
function isOfAnother(build: Build, html: string): boolean {
  const stamp = stampOf(html);
  return stamp !== undefined && locales.every((locale) => stamp !== buildShown(build, locale));
}

function stampOf(html: string): string | undefined {
  const line = elementsOf(parsePage(html)).find(isBuildLine);
  return line ? textOf(line) : undefined;
}

/** Scripts with an address that no build gives them. */
function foreignScripts(html: string): string[] {
  return elementsOf(parsePage(html))
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => !(attributeOf(script, 'src') ?? '/_next/').includes('/_next/'))
    .map(describeElement);
}

function leftOver({ old }: Seen): Finding[] {
  // What else stands there may be the host's own.
  const there = old.filter(({ status, text }) => status === 200 && isOurs(text));
  if (there.length === 0) return [];
  return [
    {
      kind: 'left-over',
      level: 'problem',
      where: there.map(({ url }) => url),
      what: 'This is of an earlier build and no part of this one, and readers and search engines still find it.',
      fix: 'Delete it. (Old files of `_virli/` may stay for some days: pages that are still open need them.)',
    },
  ];
}
