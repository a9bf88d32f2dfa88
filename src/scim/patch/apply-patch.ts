/** A resource after a PATCH: all operations in their order, or none (RFC 7644 section 3.5.2). */
import { isRecord } from '../../json/is-record.ts';
import { fitValue } from '../resource/fit-value.ts';
import { entriesOf, objectAt, type Resource, withMember } from '../resource/resource.ts';
import { findExtension, type SchemaSet } from '../schema-set.ts';
import { ScimError } from '../scim-error.ts';
import { applyToList } from './apply-to-list.ts';
import type { Operation, OperationName } from './operation.ts';
import { findTarget, type Target } from './target.ts';

/** @throws ScimError where an operation cannot be carried out; then nothing of the PATCH is */
export function applyPatch(resource: Resource, operations: readonly Operation[], schemas: SchemaSet): Resource {
  return operations.flatMap((operation) => spreadOut(operation, schemas)).reduce(applyOne, resource);
}

interface PlacedOperation {
  readonly op: OperationName;
  readonly target: Target;
  readonly value: unknown;
}

/**
 * One operation an attribute. Without a path the value names its attributes: plain, dotted (`name.givenName`), with a
 * filter, by URN, or as the object of an extension (scim-client fact sheet, section 5).
 */
function spreadOut({ op, path, value }: Operation, schemas: SchemaSet): PlacedOperation[] {
  const extension = path === null ? null : findExtension(schemas, path);
  if (path !== null && extension === null) return [{ op, target: findTarget(path, schemas), value }];
  if (extension !== null && !isRecord(value)) return attributesOf(extension.urn, op, schemas);
  const prefix = extension === null ? '' : `${extension.urn}:`;
  return Object.entries(isRecord(value) ? value : {}).flatMap(([name, each]) =>
    isOfServer(name) ? [] : spreadOut({ op, path: prefix + name, value: each }, schemas),
  );
}

/** A whole extension without a value: it can only be taken away. */
function attributesOf(urn: string, op: OperationName, schemas: SchemaSet): PlacedOperation[] {
  if (op !== 'remove') throw new ScimError(400, 'invalidValue', `${urn} takes an object of attributes.`);
  const names = findExtension(schemas, urn)?.attributes.map(({ name }) => name) ?? [];
  return names.map((name) => ({ op, target: findTarget(`${urn}:${name}`, schemas), value: undefined }));
}

/** A resource that was read and sent back whole has these too; they are the server's. */
function isOfServer(name: string): boolean {
  return ['schemas', 'meta', 'id'].includes(name.toLowerCase());
}

function applyOne(resource: Resource, { op, target, value }: PlacedOperation): Resource {
  const { urn, attribute } = target;
  if (attribute.mutability === 'readOnly')
    throw new ScimError(400, 'mutability', `${attribute.name} cannot be written.`);
  const around = urn === null ? resource : objectAt(resource, urn);
  const current = Object.hasOwn(around, attribute.name) ? around[attribute.name] : undefined;
  const next = attribute.multiValued
    ? applyToList(entriesOf(current), op, target, value)
    : applyToSingle(current, op, target, value);
  const changed = withMember(around, attribute.name, next);
  return urn === null ? changed : withMember(resource, urn, changed);
}

function applyToSingle(current: unknown, op: OperationName, target: Target, value: unknown): unknown {
  const { attribute, subAttribute } = target;
  const object = isRecord(current) ? current : {};
  if (subAttribute !== null)
    return withMember(object, subAttribute.name, op === 'remove' ? undefined : fitValue(subAttribute, value));
  const given = op === 'remove' ? undefined : fitValue(attribute, value);
  // Sub-attributes that are not named keep their values, unless the value now refers to something else.
  return isRecord(given) && !('value' in given && given['value'] !== object['value']) ? { ...object, ...given } : given;
}
