import { findDefault } from '../../connector/find-default.ts';
import type { Block, LintRule, ListedAttribute } from '../lint-rule.ts';

/** Facts that only the documentation of an app can state; the platform's default says nothing of them. */
const DOCUMENTED_ONLY = ['constant', 'filterable', 'required', 'multiValued', 'flow', 'default'] as const;

/** entra-provisioning fact sheet, section 6. */
export const basisContradicted: LintRule = {
  id: 'basis-contradicted',
  echoes: [{ rule: 'any', within: 'value' }],
  severity: 'error',
  local: 'item',
  looksAt: ['/users/basis', '/groups/basis'],
  title: 'A block that takes the platform’s default states nothing else.',
  cause:
    'The basis is `platform-default`, but an attribute is not in the default mapping, or states a fact that differs from it. Outputs would mark a documented fact as assumed.',
  fix: 'Make the basis `documented-with-defaults`, or remove the fact.',
  example: 'manifest',
  bad: '{ "users": { "basis": "platform-default", "attributes": [{ "name": "userName", "source": "mail" }] } }',
  good: '{ "users": { "basis": "documented-with-defaults", "attributes": [{ "name": "userName", "source": "mail", "matching": 1 }] } }',
  check({ blocks }, report) {
    for (const block of blocks) {
      if (block.stated.basis !== 'platform-default') continue;
      for (const listed of block.attributes) {
        const key = contradiction(block, listed);
        if (key === null) continue;
        const message = `\`${key}\` of ${JSON.stringify(listed.stated.name)} is not what the platform's default says.`;
        report(
          { pointer: `${listed.pointer}/${key}` },
          message,
          'If the app documents it, the basis is "documented-with-defaults".',
        );
      }
    }
  },
};

/** The first property that the default row of that name does not have, `name` where there is no such row. */
function contradiction({ resource }: Block, { stated, resolved }: ListedAttribute): string | null {
  const { path } = resolved;
  // Names that cannot be read, or that stand there twice, are other rules'.
  if (path === null) return null;
  const row = findDefault(resource, path);
  if (row === null) return 'name';
  if (stated.source !== undefined && stated.source !== row.source) return 'source';
  if (stated.expression !== undefined && stated.expression !== row.expression) return 'expression';
  if (stated.matching !== undefined && stated.matching !== row.matching) return 'matching';
  if (stated.type !== undefined && stated.type.toLowerCase() !== row.type.toLowerCase()) return 'type';
  return DOCUMENTED_ONLY.find((key) => stated[key] !== undefined) ?? null;
}
