/** Addresses below a tenant URL. What the tenant URL has behind its question mark (a flag) goes with every request. */

export interface Address {
  /** Not encoded yet: ids may be names with `@`, and whatever else (scim-server-faults fact sheet). */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  /** Blanks in the query go out as `+`, which the service does at times, instead of as `%20`. */
  readonly plus?: boolean;
}

export function addressBelow(tenantUrl: string, { path, query = {}, plus = false }: Address): string {
  const { origin, pathname, search } = new URL(tenantUrl);
  const parts = [pathname.replace(/\/+$/u, ''), ...path.map(encodeURIComponent)];
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encoded(value, plus)}`);
  const all = [...(search.length > 1 ? [search.slice(1)] : []), ...pairs].join('&');
  return origin + parts.join('/') + (all === '' ? '' : `?${all}`);
}

function encoded(value: string, plus: boolean): string {
  const text = encodeURIComponent(value);
  return plus ? text.replaceAll('%20', '+') : text;
}
