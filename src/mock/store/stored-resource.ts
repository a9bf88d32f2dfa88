import type { Resource } from '../../scim/resource/resource.ts';
import type { ScimResource } from '../../scim/schemas.ts';

export interface StoredResource {
  readonly type: ScimResource;
  readonly id: string;
  readonly created: string;
  readonly lastModified: string;
  /** What clients wrote, without `schemas`, `id` and `meta`. */
  readonly content: Resource;
}

/** What a request did to the store: the only way in which it changes. */
export type StoreChange =
  | { readonly put: StoredResource }
  | { readonly remove: { readonly type: ScimResource; readonly id: string } };
