import type { Resource } from '../scim/resource/resource.ts';

/** The id of a resource as a part of an address; `null`: it has none that could be one. */
export function resourceId({ id }: Resource): string | null {
  const text = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return ['', '.', '..'].includes(text) ? null : text;
}
