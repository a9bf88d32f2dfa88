/** An attribute of the app, as the standard schemas know it, in Markdown. */
import { findDefault } from '../connector/find-default.ts';
import { codeSpan } from '../markdown/code-span.ts';
import { extensionUrn, parseAttributePath } from '../scim/attribute-path.ts';
import { findScimAttribute, type ScimResource } from '../scim/schemas.ts';
import type { ScimAttribute } from '../scim/scim-attribute.ts';
import { attributeMeanings } from './attribute-meanings.ts';

/** Empty where the text is no path. */
export function describeAttribute(resource: ScimResource, name: string): string[] {
  const { path } = parseAttributePath(name);
  if (path === null) return [];
  const found = findScimAttribute(resource, path);
  const urn = extensionUrn(path);
  if (found === null)
    return [
      `${codeSpan(name)} is no attribute of the standard schemas${urn === null ? '' : `: ${codeSpan(urn)} is the app's own`}.`,
    ];
  const assumed = findDefault(resource, path);
  const flows = assumed?.source ?? assumed?.expression;
  return [
    `${codeSpan(name)}: ${facetsOf(found)}`,
    ...[attributeMeanings(resource, path).join(' ')].filter((text) => text !== ''),
    ...(flows === undefined ? [] : [`The platform's default mapping fills it from ${codeSpan(flows)}.`]),
  ];
}

/** "text, required, unique in the app (RFC 7643)". */
export function facetsOf(attribute: ScimAttribute): string {
  const { type, multiValued, required, mutability, uniqueness, caseExact } = attribute;
  const facets = [
    multiValued ? `several values (${type})` : type,
    required ? 'required' : '',
    uniqueness === 'none' ? '' : 'unique in the app',
    MUTABILITY[mutability],
    caseExact ? 'capitals count' : '',
  ];
  return `${facets.filter((facet) => facet !== '').join(', ')} (RFC 7643)`;
}

const MUTABILITY: Readonly<Record<ScimAttribute['mutability'], string>> = {
  readWrite: '',
  readOnly: 'the app alone sets it',
  writeOnly: 'never given back',
  immutable: 'set once',
};
