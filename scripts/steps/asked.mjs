// Whether what the environment asks for can be done at all: told before anything is installed or built.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What is wrong with the names given by COURSE, SITE_URL and OUT, in a sentence; undefined when all is well. */
export function askedProblem({ COURSE = '.', SITE_URL = '', OUT = 'out' }) {
  return courseProblem(COURSE) ?? siteUrlProblem(SITE_URL) ?? outProblem(OUT);
}

export function courseProblem(course) {
  const place = path.resolve(course);
  const home =
    'COURSE names the folder that holds content/ and quizzes/; without it, the course of this repository is taken.';
  if (!existsSync(place)) return `COURSE is "${course}", and there is no folder ${place}. ${home}`;
  if (!existsSync(path.join(place, 'content/course.yaml')))
    return `COURSE is "${course}", and ${place} holds no course: it has no content/course.yaml. ${home}`;
  return undefined;
}

/** As `readSiteUrl` of lib/site/addresses.ts, which cannot be loaded before the packages are there. */
function siteUrlProblem(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (address.trim() === '' || (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash)) return undefined;
  return `SITE_URL is "${address}", and it must be the address of the site, such as https://school.example/virli/.`;
}

/** What is in the folder is looked at later (lib/site/own-folder.node.ts): here, whether there can be one. */
function outProblem(out) {
  const place = path.resolve(out);
  const above = nearest(place);
  if (!statSync(above).isDirectory()) return `OUT is "${out}", and ${above} is a file. Name a folder to make.`;
  if (place === path.resolve('.') || path.resolve('.').startsWith(place + path.sep))
    return `OUT is "${out}", and that folder holds this repository. Name a folder to make, such as OUT=out.`;
  try {
    accessSync(above, constants.W_OK);
    return undefined;
  } catch {
    return `OUT is "${out}", and you may not write in ${above}. Name another folder.`;
  }
}

/** The place itself, or the first one above it that is there. */
function nearest(place) {
  return existsSync(place) ? place : nearest(path.dirname(place));
}
