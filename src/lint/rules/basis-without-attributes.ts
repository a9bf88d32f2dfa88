import type { LintRule } from '../lint-rule.ts';

export const basisWithoutAttributes: LintRule = {
  id: 'basis-without-attributes',
  severity: 'error',
  looksAt: ['/users/basis', '/groups/basis', '/users/attributes/*/name'],
  title: 'A block whose attributes are documented lists them.',
  cause: 'The basis says that the app documents its attributes, but none are listed.',
  fix: 'List them, or make the basis `platform-default`.',
  example: 'manifest',
  bad: '{ "users": { "basis": "documented", "attributes": null } }',
  good: '{ "users": { "actions": ["disable"], "basis": "platform-default", "attributes": null } }',
  check({ blocks }, report) {
    for (const { stated, pointer } of blocks) {
      if (stated.basis === 'platform-default' || stated.attributes !== undefined) continue;
      const hint = 'List what the documentation prints, or write "platform-default" where it prints nothing.';
      report(
        { pointer: `${pointer}/basis` },
        `The basis is ${JSON.stringify(stated.basis)}, but no attributes are listed.`,
        hint,
      );
    }
  },
};
