/** A connector's app, as whoever talks to it, or stands in for it, needs to know it. */
import type { Connector, Method, ResourceMapping } from '../connector/connector.ts';
import { type FilterPath, parseFilter } from '../scim/filter.ts';
import { resolveFilter } from '../scim/resolve-filter.ts';
import type { SchemaSet } from '../scim/schema-set.ts';
import type { ScimResource } from '../scim/schemas.ts';
import { type AppSchemas, appSchemas } from './app-schemas.ts';
import { type WritableAttribute, writableAttributes } from './sample-resource.ts';

export interface AppType {
  readonly type: ScimResource;
  readonly schemas: SchemaSet;
  readonly attributes: readonly WritableAttribute[];
  /** What no resource may lack. */
  readonly required: readonly AppPath[];
  /** Whose values no two resources share: the attributes that the service matches on. */
  readonly unique: readonly AppPath[];
  /** What the service finds a resource by: the attribute of the first precedence, `null` where none is known. */
  readonly matching: WritableAttribute | null;
}

export interface AppPath {
  readonly name: string;
  readonly path: FilterPath;
}

export interface App {
  readonly name: string;
  readonly method: Method;
  readonly schemas: AppSchemas;
  readonly users: AppType;
  /** `null` where it knows no groups. */
  readonly groups: AppType | null;
  /** What becomes of a user whose `active` is set to false: `null` where nobody says. */
  readonly activeFalse: 'disables' | 'deletes' | null;
  /** What is known of groups: `null` where nobody says. */
  readonly renamesGroups: boolean | null;
  readonly nestsGroups: boolean | null;
}

/** The server's own limit of one page. */
export const MOST_RESULTS = 200;

const apps = new WeakMap<Connector, App>();

/** The app of a connector; the same one each time, so that what is found out about its schemas can be kept with them. */
export function appOf(connector: Connector): App {
  const app = apps.get(connector) ?? describeApp(connector);
  apps.set(connector, app);
  return app;
}

function describeApp(connector: Connector): App {
  const schemas = appSchemas(connector);
  const { users, groups, name, auth } = connector;
  return {
    name,
    method: auth.method,
    schemas,
    users: typeOf(users, schemas.User),
    groups: groups === null || schemas.Group === null ? null : typeOf(groups, schemas.Group),
    activeFalse: users.activeFalse?.value ?? null,
    renamesGroups: groups?.rename?.value ?? null,
    nestsGroups: groups?.nested?.value ?? null,
  };
}

/** Users or groups, by the name of their endpoint. */
export function typeAt({ users, groups }: App, endpoint: string): AppType | null {
  return [users, groups].find((type) => type !== null && `${type.type}s` === endpoint) ?? null;
}

function typeOf(mapping: ResourceMapping, schemas: SchemaSet): AppType {
  const attributes = writableAttributes(mapping, schemas);
  const main = mapping.resource === 'User' ? 'userName' : 'displayName';
  const isNeeded = ({ attribute, name }: WritableAttribute) => attribute.required?.value ?? name === main;
  const isUnique = ({ attribute, definition }: WritableAttribute) =>
    attribute.matching !== null || definition.uniqueness !== 'none';
  return {
    type: mapping.resource,
    schemas,
    attributes,
    required: attributes
      .filter((each) => isNeeded(each) && !each.isReference)
      .flatMap((each) => appPath(each, schemas)),
    unique: attributes.filter(isUnique).flatMap((each) => appPath(each, schemas)),
    matching: attributes.find(({ attribute }) => attribute === mapping.matching[0]) ?? null,
  };
}

/** The path of an attribute as filters have it; none where no filter can name it. */
export function appPath({ name }: WritableAttribute, schemas: SchemaSet): AppPath[] {
  const { filter } = parseFilter(`${name} pr`);
  if (filter?.kind !== 'present') return [];
  const resolved = resolveFilter(filter, schemas);
  return resolved.kind === 'present' ? [{ name, path: resolved.path }] : [];
}
