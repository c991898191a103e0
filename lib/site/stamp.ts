// Writes into the foot of a page which build it is of. After Next: a commit that changes no page then renders none again.
import { type Build, buildShown } from '@/lib/site/build';
import { attributeOf, type Element, elementsOf, type Page } from '@/lib/site/html';
import { pageLocale } from '@/lib/site/page-locale';

export function stampPage(page: Page, build: Build): void {
  for (const line of elementsOf(page).filter(isBuildLine)) {
    line.children = [{ type: 'text', value: buildShown(build, pageLocale(page)) }];
  }
}

/** The line of the foot that tells the build (components/layout/build-line.tsx). */
export function isBuildLine(element: Element): boolean {
  return element.tagName === 'p' && attributeOf(element, 'class') === 'build';
}
