import type { Connector, Resource, ResourceMapping } from '../connector/connector.ts';
import { type AppType, appOf } from '../provisioning/app.ts';

/** Users or groups, as the manifest maps them and as the app has them. */
export interface ObjectType {
  readonly app: AppType;
  readonly mapping: ResourceMapping;
  /** As sentences name one: `user`. */
  readonly word: string;
}

/** `null` where the app knows no groups. */
export function objectType(connector: Connector, resource: Resource): ObjectType | null {
  const { users, groups } = appOf(connector);
  if (resource === 'User') return { app: users, mapping: connector.users, word: 'user' };
  return groups === null || connector.groups === null
    ? null
    : { app: groups, mapping: connector.groups, word: 'group' };
}
