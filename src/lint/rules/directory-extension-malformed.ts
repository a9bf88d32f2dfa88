import { findSourceAttribute } from '../../directory/source-attributes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 7: `extension_<id without hyphens>_<name>`. */
export const directoryExtensionMalformed: LintRule = {
  id: 'directory-extension-malformed',
  severity: 'error',
  local: 'value',
  title: 'A directory extension has the name that the directory gives it.',
  cause: 'The directory names extensions after the application that they belong to, and no extension has this name.',
  fix: 'Write `extension_`, the 32 digits of the id of the application, `_` and the name.',
  example: 'manifest',
  bad: '{ "directoryExtensions": [{ "name": "extension_costCode" }] }',
  good: `{ "directoryExtensions": [{ "name": "extension_0123456789abcdef0123456789abcdef_costCode" }],
    "users": { "scope": [{ "clauses": [{ "attribute": "extension_0123456789abcdef0123456789abcdef_costCode", "operator": "IS NOT NULL" }] }] } }`,
  check({ connector }, report) {
    for (const { name, pointer } of connector.directoryExtensions) {
      if (name.startsWith('extension_') && findSourceAttribute('User', name) !== null) continue;
      const message = `${JSON.stringify(name)} is no name of a directory extension.`;
      report({ pointer: `${pointer}/name` }, message, 'It is extension_<32 hexadecimal digits>_<name>.');
    }
  },
};
