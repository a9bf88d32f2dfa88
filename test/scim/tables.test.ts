/** The schemas of RFC 7643, row by row, as a person checks them against it; and the names that mappings can have. */
import { expect, test } from 'vitest';
import { COMMON_ATTRIBUTES } from '../../src/scim/common-attributes.ts';
import { resourceTypeDocument } from '../../src/scim/discovery/resource-type-document.ts';
import { schemaDocument } from '../../src/scim/discovery/schema-document.ts';
import { SCHEMAS, type ScimAttribute, scimAttributeNames } from '../../src/scim/schemas.ts';

/** With the parts of a complex attribute below it. */
function rowsOf(attribute: ScimAttribute, indent = ''): string[] {
  const { name, type, multiValued, required, mutability, returned, uniqueness, caseExact, canonicalValues } = attribute;
  const flags = [
    multiValued ? 'multiValued' : '',
    required ? 'required' : '',
    caseExact ? 'caseExact' : '',
    mutability === 'readWrite' ? '' : mutability,
    returned === 'default' ? '' : `returned ${returned}`,
    uniqueness === 'none' ? '' : `unique ${uniqueness}`,
    canonicalValues === undefined ? '' : `one of ${canonicalValues.join(', ')}`,
  ].filter((flag) => flag !== '');
  const parts = (attribute.subAttributes ?? []).flatMap((part) => rowsOf(part, `${indent}  `));
  return [`${indent}${name}: ${[type, ...flags].join('; ')}`, ...parts];
}

test('schemas', async () => {
  const lines = [
    '# common',
    ...COMMON_ATTRIBUTES.flatMap((each) => rowsOf(each)),
    ...(['User', 'Group'] as const).flatMap((resource) => [
      '',
      ...SCHEMAS[resource].flatMap(({ urn, attributes }) => [
        `# ${urn}`,
        ...attributes.flatMap((each) => rowsOf(each)),
        '',
      ]),
      `# names of a ${resource}`,
      ...scimAttributeNames(resource),
    ]),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/schemas.txt');
});

test('as documents of a server', async () => {
  const documents = (['User', 'Group'] as const).flatMap((resource) => [
    resourceTypeDocument(resource, SCHEMAS[resource], `https://x.example/ResourceTypes/${resource}`),
    ...SCHEMAS[resource].map((schema) => schemaDocument(schema, resource, `https://x.example/Schemas/${schema.urn}`)),
  ]);
  await expect(`${documents.map((each) => JSON.stringify(each)).join('\n')}\n`).toMatchFileSnapshot(
    'golden/documents.txt',
  );
});
