import type { LintRule } from '../lint-rule.ts';

const FILE = 'connector.schema.json';

export const schemaAddressUnknown: LintRule = {
  id: 'schema-address-unknown',
  severity: 'warning',
  local: 'value',
  title: 'The manifest names the schema of manifests.',
  cause: 'The address under `$schema` leads to another schema, or nowhere, so editors cannot help.',
  fix: 'Name the schema that the package brings, or leave `$schema` out.',
  example: 'manifest',
  bad: '{ "$schema": "https://json-schema.org/draft/2020-12/schema" }',
  good: '{ "$schema": "../node_modules/scimanifest/schemas/connector.schema.json" }',
  check({ manifest: { $schema } }, report) {
    if ($schema === undefined || $schema === FILE || $schema.endsWith(`/${FILE}`)) return;
    const hint = `Write "../node_modules/scimanifest/schemas/${FILE}", or leave it out.`;
    report({ pointer: '/$schema' }, `This is not the schema of manifests.`, hint);
  },
};
