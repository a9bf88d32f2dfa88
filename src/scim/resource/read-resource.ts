import { isRecord } from '../../json/is-record.ts';
import { attributeNamed, findExtension, type SchemaSet } from '../schema-set.ts';
import type { ScimAttribute } from '../scim-attribute.ts';
import { ScimError } from '../scim-error.ts';
import { fitValue } from './fit-value.ts';
import { refuseNames } from './refused-names.ts';
import { isNothing, type Resource } from './resource.ts';

/**
 * A resource as a client sent it, held to the schemas: names in their spelling, values of their types. What is the
 * server's own, and what no schema knows, is left out without a word (RFC 7644 section 3.3).
 *
 * @throws ScimError 400 where it is no object, or a value does not fit
 */
export function readResource(body: unknown, schemas: SchemaSet): Resource {
  if (!isRecord(body)) throw new ScimError(400, 'invalidSyntax', 'A resource is a JSON object.');
  refuseNames(body);
  const [core] = schemas;
  const members = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    const attribute = attributeNamed(core.attributes, name);
    if (attribute !== null) return member(attribute, value);
    const extension = findExtension(schemas, name);
    if (extension === null || !isRecord(value)) return [];
    const inner = Object.entries(value).flatMap(([key, each]) => {
      const own = attributeNamed(extension.attributes, key);
      return own === null ? [] : member(own, each);
    });
    return inner.length === 0 ? [] : [[extension.urn, Object.fromEntries(inner)]];
  });
  return Object.fromEntries(members);
}

function member(attribute: ScimAttribute, value: unknown): [string, unknown][] {
  if (attribute.mutability === 'readOnly' || attribute.name === 'schemas') return [];
  const fitted = fitValue(attribute, value);
  return isNothing(fitted) ? [] : [[attribute.name, fitted]];
}
