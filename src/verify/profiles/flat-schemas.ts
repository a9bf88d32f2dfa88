/**
 * The list of names that Microsoft's template makes of `/Schemas`, in which it looks for every target attribute
 * (scim-logic-app-tests fact sheet, section 4): not what RFC 7643 means by it, but what decides on a listing.
 */
import { isRecord } from '../../json/is-record.ts';

export type SchemaOwner = 'User' | 'Group';

const CORE: Readonly<Record<SchemaOwner, string>> = {
  User: 'urn:ietf:params:scim:schemas:core:2.0:User',
  Group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
};

type Row = Readonly<Record<string, unknown>>;

/** @param json the answer to `GET /Schemas` */
export function flatNames(json: unknown, owner: SchemaOwner): readonly string[] {
  return schemasIn(json).flatMap((schema) => {
    const id = String(schema['id']);
    if (id === CORE[owner]) return rows(schema['attributes']).flatMap(coreNames);
    // Every schema that is no core one is taken for an extension of users.
    const isExtension = owner === 'User' && id !== CORE.Group;
    return isExtension ? rows(schema['attributes']).map(({ name }) => `${id}:${String(name)}`) : [];
  });
}

export function schemasIn(json: unknown): readonly Row[] {
  return isRecord(json) ? rows(json['Resources']) : [];
}

function rows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function coreNames(attribute: Row): readonly string[] {
  const { type, multiValued } = attribute;
  const name = String(attribute['name']);
  if (name === 'manager' || name === 'members') return [name];
  if (type === 'complex') return multiValued === true ? listNames(attribute, name) : partNames(attribute, name);
  return type === 'reference' ? [] : [name];
}

function partNames({ subAttributes }: Row, name: string): readonly string[] {
  return rows(subAttributes)
    .filter(({ type }) => type !== 'complex' && type !== 'reference')
    .map((part) => `${name}.${String(part['name'])}`);
}

function listNames({ subAttributes }: Row, name: string): readonly string[] {
  const parts = rows(subAttributes);
  const canonical = parts.find((part) => part['name'] === 'type')?.['canonicalValues'];
  const values = Array.isArray(canonical) ? canonical.map(String) : [];
  const named = (without: readonly string[]) =>
    parts.map((part) => String(part['name'])).filter((part) => !without.includes(part));
  if (values.length === 0) return named(['primary']).map((part) => `${name}[primary eq "True"].${part}`);
  return values.flatMap((value) => named(['type', 'primary']).map((part) => `${name}[type eq "${value}"].${part}`));
}

/** A target attribute that the list lacks, and what its vendor can do. */
export interface MissingName {
  readonly name: string;
  readonly cure: string;
}

/** @param names as the target attribute list has them */
export function missingNames(json: unknown, owner: SchemaOwner, names: readonly string[]): readonly MissingName[] {
  const known = new Set(flatNames(json, owner).map((name) => name.toLowerCase()));
  return names
    .filter((name) => name.toLowerCase() !== 'id' && !known.has(name.toLowerCase()))
    .map((name) => ({ name, cure: cureOf(name, owner, attributeIn(json, owner, name)) }));
}

/** The core attribute that a name begins with, where the server lists it. */
function attributeIn(json: unknown, owner: SchemaOwner, name: string): Row | null {
  const schema = schemasIn(json).find(({ id }) => id === CORE[owner]);
  const first = name.split(/[.[]/u, 1)[0]?.toLowerCase();
  return rows(schema?.['attributes']).find((each) => String(each['name']).toLowerCase() === first) ?? null;
}

function cureOf(name: string, owner: SchemaOwner, attribute: Row | null): string {
  const PRUNE = 'or take it out of the target attribute list';
  const extension = /^(?<urn>urn:.+):(?<name>[^:]+)$/iu.exec(name)?.groups;
  if (extension !== undefined) {
    if (owner === 'Group') return 'Extensions of groups are never found: take it out of the target attribute list.';
    return `List ${extension['name']} in a schema whose id is ${extension['urn']}, letter for letter, ${PRUNE}.`;
  }
  const [, list, type] = /^(\w+)\[type eq "([^"]*)"\]/u.exec(name) ?? [];
  if (list !== undefined)
    return `Give the sub-attribute type of ${list} canonicalValues with "${type}" among them, ${PRUNE}.`;
  if (/^\w+\[primary eq/u.test(name))
    return `List ${name.split('[', 1)[0]} with a sub-attribute type that has no canonicalValues, ${PRUNE}.`;
  if (attribute?.['type'] === 'reference') return `A reference is never found: list ${name} as a string, ${PRUNE}.`;
  if (attribute?.['type'] === 'complex')
    return `A complex attribute is found by its parts alone: take ${name} out of the target attribute list, or name a part of it there.`;
  return `List ${name} in the schema ${CORE[owner]}, ${PRUNE}.`;
}
