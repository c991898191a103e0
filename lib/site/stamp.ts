// Writes into the foot of a page which build it is of. After Next: a commit that changes no page then renders none again.
import type { Locale } from '@/lib/i18n/locales';
import { type Build, buildShown } from '@/lib/site/build';
import { attributeOf, type Element, elementsOf, type Page, setText } from '@/lib/site/html';

export function stampPage(page: Page, build: Build, locale: Locale): void {
  for (const element of elementsOf(page)) {
    if (isBuildLine(element)) setText(element, buildShown(build, locale));
  }
}

/** The line of the foot that tells the build (components/layout/build-line.tsx). */
export function isBuildLine(element: Element): boolean {
  return element.tagName === 'p' && attributeOf(element, 'class') === 'build';
}
