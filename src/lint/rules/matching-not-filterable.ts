import type { Block, LintRule } from '../lint-rule.ts';

/** The service matches by asking the app for objects with a filter (entra-provisioning fact sheet, section 4). */
export const matchingNotFilterable: LintRule = {
  id: 'matching-not-filterable',
  severity: 'error',
  local: 'item',
  looksAt: ['/users/attributes/*/name', '/users/attributes/*/filterable'],
  title: 'The app can be asked for objects by each attribute that is matched on.',
  cause:
    'The attribute has a matching precedence, but the app does not support filtering by it, so every query would fail.',
  fix: 'Match on an attribute that is filterable, or mark this one if the app supports it after all.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": false }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": true }] } }',
  check({ blocks }, report) {
    for (const block of blocks) {
      const others = filterableNames(block);
      for (const { stated, pointer } of block.attributes) {
        // What nobody documents is not known to fail.
        if (stated.matching === undefined || stated.filterable !== false) continue;
        const message = `${JSON.stringify(stated.name)} is matched on, but the app cannot filter by it.`;
        const hint =
          others.length === 0
            ? 'Match on an attribute that the app can filter by.'
            : `The app can filter by ${others.join(', ')}.`;
        report({ pointer: `${pointer}/matching` }, message, hint);
      }
    }
  },
};

/** A table that ticks some attributes documents by that that the others are not supported. */
function filterableNames({ attributes }: Block): string[] {
  return attributes.filter(({ stated }) => stated.filterable === true).map(({ stated }) => `\`${stated.name}\``);
}
