import type { FilterPath } from '../scim/filter.ts';
import { leaves } from '../scim/filter-evaluate.ts';
import type { Resource } from '../scim/resource/resource.ts';
import { type AppType, appPath } from './app.ts';
import type { WritableAttribute } from './sample-resource.ts';

/**
 * The value of an attribute in what a server shows, however it spells the names; of a complex one its `value`.
 * `undefined`: there is none.
 */
export function valueAt(resource: Resource, written: WritableAttribute, { schemas }: AppType): unknown {
  const path = paths.get(written) ?? appPath(written, schemas)[0]?.path;
  if (path === undefined) return undefined;
  paths.set(written, path);
  return leaves(resource, path)[0];
}

/** Each attribute is of one app, and asked for in every resource. */
const paths = new WeakMap<WritableAttribute, FilterPath>();
