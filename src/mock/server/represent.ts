import type { AppType } from '../../provisioning/app.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { selectAttributes } from '../../scim/resource/select-attributes.ts';
import type { StoredResource } from '../store/stored-resource.ts';

/** A resource with what the server adds to it (RFC 7643 section 3.1), before anything is left out. */
export function wholeResource(stored: StoredResource, { schemas }: AppType, base: string): Resource {
  const { type, id, created, lastModified, content } = stored;
  const [core, ...extensions] = schemas;
  const used = extensions.filter(({ urn }) => Object.hasOwn(content, urn)).map(({ urn }) => urn);
  const location = locationOf(stored, base);
  return {
    schemas: [core.urn, ...used],
    id,
    ...content,
    meta: { resourceType: type, created, lastModified, location },
  };
}

export function locationOf({ type, id }: StoredResource, base: string): string {
  return `${base}/${type}s/${encodeURIComponent(id)}`;
}

/** As a request wants to see it. */
export function shownResource(stored: StoredResource, type: AppType, base: string, query: URLSearchParams): Resource {
  return selectAttributes(wholeResource(stored, type, base), query, type.schemas);
}
