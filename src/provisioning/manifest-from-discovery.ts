/** What a server says of itself (RFC 7643 sections 5 to 7) as the facts of a manifest. What it does not say stays out. */
import { isRecord } from '../json/is-record.ts';
import { SCHEMAS } from '../scim/schemas.ts';

/** The three answers; `null` where the server or the file has none. */
export interface Discovery {
  readonly ServiceProviderConfig: unknown;
  readonly ResourceTypes: unknown;
  readonly Schemas: unknown;
}

export interface DiscoveredAttribute {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly multiValued?: boolean;
}

export interface DiscoveredApp {
  readonly users: readonly DiscoveredAttribute[];
  /** `none`: of all that the server lists nothing is a group. `untold`: it does not list everything. */
  readonly groups: readonly DiscoveredAttribute[] | 'none' | 'untold';
  readonly patches: boolean;
  /** How clients sign in, the first scheme; `null`: it does not say. */
  readonly scheme: string | null;
}

type Resource = 'User' | 'Group';

/** @returns `null` where no schema of users is among the answers */
export function discoveredApp(found: Discovery): DiscoveredApp | null {
  const schemas = listIn(found.Schemas);
  const types = listIn(found.ResourceTypes);
  const users = attributesOf('User', schemas, types);
  if (users === null) return null;
  const config = isRecord(found.ServiceProviderConfig) ? found.ServiceProviderConfig : {};
  const patch = isRecord(config['patch']) ? config['patch']['supported'] : undefined;
  const [scheme] = Array.isArray(config['authenticationSchemes'])
    ? config['authenticationSchemes'].filter(isRecord)
    : [];
  return {
    users,
    groups: attributesOf('Group', schemas, types) ?? (listsNoGroups(found, types) ? 'none' : 'untold'),
    patches: patch !== false,
    scheme: typeof scheme?.['type'] === 'string' ? scheme['type'].toLowerCase() : null,
  };
}

/** One schema alone says nothing of others, and a type whose schema is missing is there all the same. */
function listsNoGroups({ Schemas }: Discovery, types: readonly Document[]): boolean {
  if (types.length > 0) return typeOf('Group', types) === undefined;
  return !(isRecord(Schemas) && resourcesOf(Schemas) === undefined);
}

/** A list response, a bare list, or one document alone: servers answer with each of them. */
function listIn(answer: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(answer)) return answer.filter(isRecord);
  if (!isRecord(answer)) return [];
  return resourcesOf(answer)?.filter(isRecord) ?? [answer];
}

type Document = Readonly<Record<string, unknown>>;

function resourcesOf(answer: Document): readonly unknown[] | undefined {
  const resources = Object.entries(answer).find(([name]) => name.toLowerCase() === 'resources')?.[1];
  return Array.isArray(resources) ? resources : undefined;
}

function typeOf(resource: Resource, types: readonly Document[]): Document | undefined {
  return types.find((each) => each['name'] === resource || each['id'] === resource);
}

function attributesOf(
  resource: Resource,
  schemas: readonly Document[],
  types: readonly Document[],
): readonly DiscoveredAttribute[] | null {
  const type = typeOf(resource, types);
  const core = textIn(type ?? {}, 'schema') ?? SCHEMAS[resource][0].urn;
  const own = schemas.find((each) => isCalled(each, core));
  if (own === undefined || (types.length > 0 && type === undefined)) return null;
  const named = Array.isArray(type?.['schemaExtensions']) ? type['schemaExtensions'].filter(isRecord) : null;
  const standard = SCHEMAS[resource].slice(1).map(({ urn }) => urn);
  const extensions = named === null ? standard : named.flatMap((each) => textIn(each, 'schema') ?? []);
  return [
    ...pathsIn(own, ''),
    ...extensions.flatMap((urn) => {
      const schema = schemas.find((each) => isCalled(each, urn));
      return schema === undefined ? [] : pathsIn(schema, `${urn}:`);
    }),
  ];
}

function isCalled(schema: Document, urn: string): boolean {
  return textIn(schema, 'id')?.toLowerCase() === urn.toLowerCase();
}

function textIn(object: Document, name: string): string | null {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The server keeps these itself. */
const OF_SERVER: ReadonlySet<string> = new Set(['schemas', 'meta', 'id']);

function pathsIn(schema: Document, prefix: string): DiscoveredAttribute[] {
  const attributes = Array.isArray(schema['attributes']) ? schema['attributes'].filter(isRecord) : [];
  return attributes.flatMap((attribute) => {
    const name = textIn(attribute, 'name');
    if (name === null || (prefix === '' && OF_SERVER.has(name)) || isReadOnly(attribute)) return [];
    return pathsOf(attribute, `${prefix}${name}`);
  });
}

function isReadOnly(attribute: Document): boolean {
  return textIn(attribute, 'mutability')?.toLowerCase() === 'readonly';
}

/** Parts that pick or describe an entry, and are none of its values. */
const BESIDE: ReadonlySet<string> = new Set(['type', 'primary', 'display', '$ref']);

function pathsOf(attribute: Document, path: string): DiscoveredAttribute[] {
  const isMany = attribute['multiValued'] === true;
  const parts = Array.isArray(attribute['subAttributes']) ? attribute['subAttributes'].filter(isRecord) : [];
  if (parts.length === 0) return [described(path, attribute, isMany)];
  // What refers to other resources is written whole.
  if (/^(?:members|manager)$/iu.test(path.split(':').at(-1) ?? '')) return [{ name: path, type: 'Reference' }];
  const values = parts.filter((part) => !isReadOnly(part) && !(isMany && BESIDE.has(textIn(part, 'name') ?? '')));
  const entries = isMany ? entriesOf(parts) : [''];
  return entries.flatMap((entry) =>
    values.flatMap((part) => {
      const name = textIn(part, 'name');
      return name === null ? [] : [described(`${path}${entry}.${name}`, part, false)];
    }),
  );
}

/** One for each kind of entry that the server names; a kind that nobody names is the one at work. */
function entriesOf(parts: readonly Document[]): readonly string[] {
  const kinds = parts.find((part) => part['name'] === 'type')?.['canonicalValues'];
  const named = Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string' && /^[\w-]+$/u.test(kind)) : [];
  if (parts.every((part) => part['name'] !== 'type')) return [''];
  return (named.length === 0 ? ['work'] : named).map((kind) => `[type eq "${kind}"]`);
}

function described(name: string, attribute: Document, isMany: boolean): DiscoveredAttribute {
  const type = textIn(attribute, 'type') ?? 'string';
  return {
    name,
    type: `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    ...(attribute['required'] === true && { required: true }),
    ...(isMany && { multiValued: true }),
  };
}
