// The checkboxes of a filtered page work without a script: one pair of CSS rules for each, written by the build.

/**
 * Nothing checked shows everything; else an entry (`[data-of]`) shows if its box is checked, and a group if one of its
 * entries may. Without JavaScript a link to a hidden entry shows it; with it, the filters are taken off (filter.browser.ts).
 * `ids` are made of letters, digits and hyphens.
 */
export function facetRules(ids: readonly string[]): string {
  const some = '.filtered:has(.facets :checked)';
  const aim = ':is(.js *,:not(:has(:target)))';
  return [
    `${some} [data-group]${aim}{display:none}`,
    ...ids.flatMap((id) => [
      `${some}:not(:has([value="${id}"]:checked)) [data-of="${id}"]${aim}{display:none}`,
      `.filtered:has([value="${id}"]:checked) [data-group]:has([data-of="${id}"]):not([hidden]){display:block}`,
    ]),
  ].join('');
}
