// The sites that the browser tests read, and where they are served (servers.ts) while the tests run.

export type Site = {
  name: string;
  /** Where the site's root is: ends with a slash. */
  root: string;
  folder: string;
  port: number;
  /** The path that the site is mounted under. */
  base: string;
};

const firstPort = Number(process.env.E2E_PORT ?? 4610);

function site(index: number, name: string, folder: string, base = '', inside = ''): Site {
  const port = firstPort + index;
  return { name, folder: `.virli/sites/${folder}`, port, base, root: `http://127.0.0.1:${port}${base}/${inside}` };
}

export const islands = site(0, 'islands', 'islands');
/** The tests' own course as ISLANDS=0 ships it: Next's export, which is kept as a fallback and has one journey of its own. */
export const plain = site(1, 'plain', 'tiny-plain');
/** The tests' own course of two chapters. */
export const tiny = site(2, 'tiny course', 'tiny');
/** The same files as `islands`, three folders down. */
export const below = site(3, 'below a path', 'islands', '/a/b/c');
/** The same files again, copied into a folder of somebody else's site. */
export const inside = site(4, 'inside another site', 'host', '', 'teaching/virli/');

/** `islands` again, behind nginx: started by the tests that need it (nginx.ts), one at a time. */
export const behindNginx = site(5, 'behind nginx', 'islands');

/** Served by `npm run dev` while its test runs. */
export const developed = site(6, 'in development', 'dev');

export const everySite = [islands, plain, tiny, below, inside];
/** How many free ports `npm test` looks for. */
export const portsInARow = everySite.length + 2;
