import { sourcesOf } from '../../connector/resolve-attribute.ts';
import type { LintRule } from '../lint-rule.ts';
import { scopedClauses } from '../scoped-clauses.ts';

export const directoryExtensionUnused: LintRule = {
  id: 'directory-extension-unused',
  severity: 'warning',
  local: 'value',
  looksAt: [
    '/users/attributes/*/name',
    '/users/attributes/*/source',
    '/users/attributes/*/expression',
    '/users/attributes/*/constant',
    '/users/basis',
    '/groups/basis',
    '/users/scope/*/clauses/*/attribute',
  ],
  echoes: [{ rule: 'directory-extension-malformed', within: 'item' }],
  title: 'A directory extension is read by a mapping or a scoping filter.',
  cause: 'Administrators are told to add the extension to the source attributes, and nothing reads it.',
  fix: 'Map it, filter by it, or take it away.',
  example: 'manifest',
  bad: '{ "directoryExtensions": [{ "name": "extension_0123456789abcdef0123456789abcdef_costCode" }] }',
  good: `{ "directoryExtensions": [{ "name": "extension_0123456789abcdef0123456789abcdef_costCode" }],
    "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
      { "name": "title", "source": "extension_0123456789abcdef0123456789abcdef_costCode" }] } }`,
  check(subject, report) {
    const read = new Set([
      ...subject.attributes.flatMap(({ resolved: { mapping } }) =>
        mapping === null ? [] : [...sourcesOf(mapping.value)],
      ),
      ...scopedClauses(subject).map(({ attribute }) => attribute),
    ]);
    for (const { name, pointer } of subject.connector.directoryExtensions)
      if (!read.has(name))
        report({ pointer: `${pointer}/name` }, `Nothing reads ${JSON.stringify(name)}.`, 'Map it, or take it away.');
  },
};
