import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 4 and section 12, rule 3. */
export const groupMatchingUnusual: LintRule = {
  id: 'group-matching-unusual',
  severity: 'warning',
  local: 'item',
  looksAt: ['/groups/basis', '/groups/matching', '/users/attributes/*/matching'],
  title: 'Groups are matched by their name.',
  cause: 'Groups match on `displayName` by default; an app that needs another attribute has to document it.',
  fix: 'Match on `displayName`, unless the documentation of the app says otherwise.',
  example: 'manifest',
  bad: `{ "groups": { "actions": ["create"], "basis": "documented", "attributes": [
    { "name": "externalId", "source": "objectId", "matching": 1 }, { "name": "displayName", "source": "displayName" }] } }`,
  good: `{ "groups": { "actions": ["create"], "basis": "documented", "attributes": [
    { "name": "displayName", "source": "displayName", "matching": 1 }] } }`,
  check({ blocks }, report) {
    for (const { resource, resolved, attributes } of blocks) {
      if (resource !== 'Group') continue;
      const first = resolved.matching[0];
      if (first === undefined || first.path === null || first.path.attribute.toLowerCase() === 'displayname') continue;
      const listed = attributes.find((attribute) => attribute.resolved === first);
      // Of what is filterable the platform's default is no choice of the author's.
      if (listed?.stated.matching === undefined || listed.stated.filterable === true) continue;
      const message = `Groups are matched by ${JSON.stringify(first.name)} instead of "displayName".`;
      report(
        { pointer: `${listed.pointer}/matching` },
        message,
        'If the app documents it, say so: "filterable": true.',
      );
    }
  },
};
