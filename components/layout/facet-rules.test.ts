import { expect, test } from 'vitest';
import { facetRules } from './facet-rules';

test('each box has a rule for its entries and one for their groups', () => {
  const rules = facetRules(['leaf', 'cup']);
  expect(rules).toContain('.filtered:has(.facets :checked):not(:has([value="cup"]:checked)) [data-of="cup"]');
  expect(rules).toContain('.filtered:has([value="cup"]:checked) [data-group]:has([data-of="cup"]):not([hidden])');
  expect(rules.match(/\}/g)).toHaveLength(5);
});
