import { leaves } from '../scim/filter-evaluate.ts';
import type { Resource } from '../scim/resource/resource.ts';
import { type AppType, appPath } from './app.ts';
import type { WritableAttribute } from './sample-resource.ts';

/**
 * The value of an attribute in what a server shows, however it spells the names; of a complex one its `value`.
 * `undefined`: there is none.
 */
export function valueAt(resource: Resource, written: WritableAttribute, { schemas }: AppType): unknown {
  const [found] = appPath(written, schemas);
  return found === undefined ? undefined : leaves(resource, found.path)[0];
}
