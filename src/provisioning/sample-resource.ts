import type { Attribute, ResourceMapping } from '../connector/connector.ts';
import { type AttributePath, extensionUrn, pathKey, printAttributePath } from '../scim/attribute-path.ts';
import { applyPatch } from '../scim/patch/apply-patch.ts';
import { findTarget, type Target } from '../scim/patch/target.ts';
import type { Resource } from '../scim/resource/resource.ts';
import type { SchemaSet } from '../scim/schema-set.ts';
import type { ScimAttribute } from '../scim/scim-attribute.ts';
import { ScimError } from '../scim/scim-error.ts';
import { type SampleSubject, sampleValue } from './sample-value.ts';

/** An attribute of the app that a value can be written to. */
export interface WritableAttribute {
  readonly attribute: Attribute;
  readonly path: AttributePath;
  /** In canonical spelling, the URN of an extension in it. */
  readonly name: string;
  /** What the value is held to: the part where the path ends at one. */
  readonly definition: ScimAttribute;
  /** True for what refers to another resource by its id: a manager, members. */
  readonly isReference: boolean;
}

/** What a manifest maps, as far as a client writes it; each place in a resource once. */
export function writableAttributes(mapping: ResourceMapping, schemas: SchemaSet): readonly WritableAttribute[] {
  const found = new Map<string, WritableAttribute>();
  for (const attribute of mapping.attributes) {
    const written = attribute.path === null ? null : writable(attribute, attribute.path, schemas);
    if (written !== null && !found.has(pathKey(written.path))) found.set(pathKey(written.path), written);
  }
  return [...found.values()];
}

function writable(attribute: Attribute, path: AttributePath, schemas: SchemaSet): WritableAttribute | null {
  const name = printAttributePath(path);
  const target = targetOf(name, schemas);
  if (target === null || target.attribute.mutability === 'readOnly') return null;
  if (extensionUrn(path) === null && ['schemas', 'meta', 'id'].includes(target.attribute.name)) return null;
  const definition = target.subAttribute ?? target.attribute;
  const isReference = REFERENCES.has(target.attribute.name) || REFERENCES.has(sourceOf(attribute));
  return {
    attribute,
    path: { ...path, urn: target.urn, attribute: target.attribute.name },
    name,
    definition,
    isReference,
  };
}

/** Under these names resources, and directory objects, refer to others. */
const REFERENCES: ReadonlySet<string> = new Set(['manager', 'members']);

function sourceOf({ mapping }: Attribute): string {
  return mapping?.value.kind === 'direct' ? mapping.value.source : '';
}

function targetOf(name: string, schemas: SchemaSet): Target | null {
  try {
    return findTarget(name, schemas);
  } catch (error) {
    if (error instanceof ScimError) return null;
    throw error;
  }
}

/** A resource with a value in each of those attributes, without references to others. */
export function sampleResource(
  attributes: readonly WritableAttribute[],
  schemas: SchemaSet,
  subject: SampleSubject,
): Resource {
  const operations = attributes
    .filter(({ isReference }) => !isReference)
    .map((written) => ({ op: 'add' as const, path: written.name, value: sampleValueOf(written, subject) }));
  return applyPatch({}, operations, schemas);
}

/** The sample value of one attribute: whole where the attribute is complex and its path names no part of it. */
export function sampleValueOf({ path, definition }: WritableAttribute, subject: SampleSubject): unknown {
  if (definition.type !== 'complex') return sampleValue(path, definition, subject);
  const parts = definition.subAttributes ?? [];
  const part = ['value', 'formatted'].map((each) => parts.find((sub) => sub.name === each)).find(Boolean) ?? parts[0];
  if (part === undefined) return {};
  return { [part.name]: sampleValue({ ...path, subAttribute: part.name }, part, subject) };
}
