// Where addresses lead: without their last slash, where there is nothing, by http and https, and for search engines.
import { attributeOf, elementsOf, parsePage } from '@/lib/site/html';
import { duration, keptSeconds } from './headers';
import { forHost, type Host } from './hosts';
import { type Answer, type Finding, isHere, pagesSeen, type Seen } from './seen';

export function judgeAddresses(seen: Seen, host: Host): Finding[] {
  return [
    ...unslashed(seen.unslashed, host),
    ...nothing(seen, host),
    ...secure(seen, host),
    ...settings(seen, host),
    ...elsewhere(seen),
  ];
}

function unslashed(answers: Answer[], host: Host): Finding[] {
  const same = answers.filter(({ status }) => status === 200);
  const lost = answers.filter(({ status }) => status >= 400);
  const led = answers.filter(({ status }) => status >= 300 && status < 400);
  const away = led.filter((answer) => goesTo(answer) !== `${answer.url}/`);
  const findings: Finding[] = [];
  if (same.length > 0) {
    findings.push({
      kind: 'no-slash',
      level: 'advice',
      where: same.map(({ url }) => url),
      what: 'A page is shown at an address without its last slash, where its links would lead elsewhere. A script in it mends that; without JavaScript they lead nowhere.',
      fix: forHost(host, {
        nginx: 'Let nginx lead to the address with the slash: `try_files $uri $uri/ =404;`, without `$uri/index.html`.',
        Apache: 'Write `DirectorySlash On`.',
        any: 'Let the host lead to the address with the slash (often called "trailing slash"); `npx serve` does with the serve.json of out/.',
      }),
    });
  }
  if (lost.length > 0) {
    findings.push({
      kind: 'slash-lost',
      level: 'problem',
      where: lost.map(({ url }) => url),
      what: `Without its last slash, as people type it, the address of a page is answered by ${lost[0]?.status}.`,
      fix: 'Let the host lead to the address with the slash.',
    });
  }
  const [first] = away;
  if (first) {
    findings.push({
      kind: 'sent-away',
      level: 'problem',
      where: away.map(({ url }) => url),
      what: `It leads to ${goesTo(first)} instead of ${first.url}/.`,
      fix: forHost(host, {
        nginx:
          'Write `absolute_redirect off;`, as in deploy/nginx.conf: behind a proxy, nginx does not know by which name and port it was asked.',
        Apache: 'Write `UseCanonicalName Off`, and behind a proxy its ProxyPassReverse.',
        any: 'Let redirects be relative: behind a proxy, the host does not know by which name and port it was asked.',
      }),
    });
  }
  return findings;
}

function goesTo({ url, headers }: Answer): string {
  const to = headers.location ?? '';
  return URL.canParse(to, url) ? new URL(to, url).href : to;
}

function nothing({ build, nothing: asked }: Seen, host: Host): Finding[] {
  const found = asked.filter(({ answer }) => answer.status < 400 && answer.status > 0);
  const lost = asked.filter(({ answer }) => answer.status >= 400);
  const odd = lost.filter(({ answer }) => ![404, 410].includes(answer.status));
  const kept = lost.filter(({ answer }) => keptSeconds(answer) > 600);
  const texts = lost.filter(({ nearest }) => nearest !== '' && build);
  const of404 = (file: string) => build?.files[file];
  const other = texts.filter(
    ({ answer, nearest }) => answer.hash !== of404(nearest) && answer.hash === of404('404.html'),
  );
  const foreign = texts.filter(({ answer, nearest }) => ![of404(nearest), of404('404.html')].includes(answer.hash));
  const where = (all: typeof asked) => all.map(({ answer }) => answer.url);
  const findings: Finding[] = [];
  if (found.length > 0) {
    findings.push({
      kind: 'no-404',
      level: 'problem',
      where: where(found),
      what: `There is nothing at this address, and the host answers ${found[0]?.answer.status}: search engines keep pages that do not exist, and a missing script is a page.`,
      fix: forHost(host, {
        nginx: 'End try_files with `=404`, not with a page.',
        Netlify: 'Take the rule `/* /index.html 200` out of the redirects.',
        Cloudflare: 'Publish 404.html too: without it, Cloudflare Pages shows index.html for everything.',
        any: 'Answer 404 there, with the nearest 404.html.',
      }),
    });
  }
  if (odd.length > 0) {
    findings.push({
      kind: 'odd-404',
      level: 'problem',
      where: where(odd),
      what: `There is nothing at this address, and the host answers ${odd[0]?.answer.status} instead of 404.`,
      fix: forHost(host, {
        'Amazon S3': 'Use the website address of the bucket (s3-website), with 404.html as its error document.',
        any: 'Answer 404 there, with the nearest 404.html.',
      }),
    });
  }
  if (kept.length > 0) {
    findings.push({
      kind: 'kept-404',
      level: 'problem',
      where: where(kept),
      what: `Browsers keep the answer that there is nothing for ${duration(keptSeconds(kept[0]?.answer))}: what the next build puts there they will not see.`,
      fix: 'Send `Cache-Control: no-cache` with every 404.',
    });
  }
  if (other.length > 0) {
    findings.push({
      kind: 'one-404',
      level: 'advice',
      where: where(other),
      what: 'The 404 page of the whole site is shown (it speaks both languages), not the one of the language that was being read.',
      fix: forHost(host, {
        nginx: 'deploy/nginx.conf has an error_page for each language.',
        Apache: 'deploy/htaccess has an ErrorDocument for each language.',
        Caddy: 'deploy/Caddyfile has a rule for each language.',
        any: 'Hosts that know one 404 page (GitHub Pages, Netlify, S3) cannot do better.',
      }),
    });
  }
  if (foreign.length > 0) {
    findings.push({
      kind: 'foreign-404',
      level: 'advice',
      where: where(foreign),
      what: 'Where there is nothing, a page of the host is shown, not that of the course with its ways on.',
      fix: forHost(host, {
        nginx: 'Write `error_page 404`, with the path of the course before /404.html: deploy/nginx-path.conf.',
        Apache: 'ErrorDocument wants the path from the root of the host: below a path, /that/path/404.html.',
        any: 'Name 404.html as the page for what is not found, with the path of the course before it.',
      }),
    });
  }
  return findings;
}

function secure({ root, otherScheme }: Seen, host: Host): Finding[] {
  if (isHere(root)) return [];
  const answers = otherScheme !== undefined && otherScheme.status > 0;
  if (root.startsWith('http:')) {
    return [
      {
        kind: 'in-clear',
        level: 'problem',
        where: [root],
        what: `It is sent in clear: anybody on the way can read and change it, and browsers call it "not secure"${answers && otherScheme.status < 400 ? '. By https the host answers too' : ''}.`,
        fix: forHost(host, {
          'GitHub Pages': 'Turn on "Enforce HTTPS" in the settings of Pages.',
          Cloudflare: 'Turn on "Always Use HTTPS".',
          Caddy: 'Name the site without `http://`: Caddy then gets a certificate by itself.',
          any: "Get a certificate (Let's Encrypt is free; `certbot` sets it up), and lead http to https.",
        }),
      },
    ];
  }
  if (!answers || (otherScheme.status !== 200 && goesTo(otherScheme).startsWith('https:'))) return [];
  if (otherScheme.status !== 200) return [];
  return [
    {
      kind: 'http-too',
      level: 'advice',
      where: [otherScheme.url],
      what: 'The same pages are sent in clear at this address.',
      fix: forHost(host, {
        'GitHub Pages': 'Turn on "Enforce HTTPS" in the settings of Pages.',
        Cloudflare: 'Turn on "Always Use HTTPS".',
        nginx: 'Listen on port 80 in a server that does nothing but `return 301 https://$host$request_uri;`.',
        any: 'Lead http to https.',
      }),
    },
  ];
}

function settings({ settings: answer }: Seen, host: Host): Finding[] {
  if (answer.status !== 200 || !/^# Made by Virli/.test(answer.text)) return [];
  return [
    {
      kind: 'settings-shown',
      level: 'advice',
      where: [answer.url],
      what: 'The settings for hosts are shown to everybody. Nothing in them is secret.',
      fix: forHost(host, {
        'GitHub Pages': 'GitHub Pages does not read them: leave it, or delete the file before you publish.',
        any: 'Answer 404 there, as the files of deploy/ do, or do not copy the file where the host does not read it.',
      }),
    },
  ];
}

/** The address that a build was told (SITE_URL), when it was put at another one. */
function elsewhere(seen: Seen): Finding[] {
  if (isHere(seen.root)) return [];
  const other = pagesSeen(seen).filter(({ answer }) => {
    const said = canonicalOf(answer.text);
    return said !== undefined && said !== answer.url;
  });
  const [first] = other;
  if (!first) return [];
  return [
    {
      kind: 'canonical',
      level: 'advice',
      where: other.map(({ answer }) => answer.url),
      what: `It tells search engines and link previews that its address is ${canonicalOf(first.answer.text)}.`,
      fix: `Where that is not meant, build again with SITE_URL=${seen.root}`,
    },
  ];
}

function canonicalOf(html: string): string | undefined {
  const link = elementsOf(parsePage(html)).find((element) => attributeOf(element, 'rel') === 'canonical');
  return link && attributeOf(link, 'href');
}
