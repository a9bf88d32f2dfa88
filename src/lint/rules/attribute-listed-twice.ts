import { pathKey } from '../../scim/attribute-path.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 5. */
export const attributeListedTwice: LintRule = {
  id: 'attribute-listed-twice',
  severity: 'error',
  local: 'members',
  title: 'Each attribute of the app is listed once.',
  cause:
    'Two rows lead to the same attribute; names compare without regard to case (RFC 7643, section 2.1). The portal takes one mapping for each.',
  fix: 'Keep one of the two rows.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "username", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "externalId", "source": "mail" }] } }`,
  check({ blocks }, report) {
    for (const { attributes } of blocks) {
      const seen = new Map<string, { name: string; row: number }>();
      attributes.forEach(({ stated, resolved, pointer }, index) => {
        const key = resolved.path === null ? stated.name : pathKey(resolved.path);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, { name: stated.name, row: index + 1 });
          return;
        }
        const alike = first.name === stated.name ? '' : `, as ${JSON.stringify(first.name)}`;
        report(
          { pointer: `${pointer}/name` },
          `${JSON.stringify(stated.name)} is listed already${alike}.`,
          `It is row ${first.row} of this list: keep one of the two.`,
        );
      });
    }
  },
};
