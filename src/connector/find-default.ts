import { type AttributePath, parseAttributePath, pathKey } from '../scim/attribute-path.ts';
import type { Resource } from './connector.ts';
import { DEFAULT_MAPPING, type DefaultRow } from './default-mapping.ts';

/** The row of the platform's default mapping for an attribute, however its name is spelt. */
export function findDefault(resource: Resource, path: AttributePath): DefaultRow | null {
  return ROWS[resource].get(pathKey(path)) ?? null;
}

/** Every attribute of every manifest is looked up, so the names of the rows are read once. */
const ROWS: Readonly<Record<Resource, ReadonlyMap<string, DefaultRow>>> = {
  User: byPath(DEFAULT_MAPPING.User),
  Group: byPath(DEFAULT_MAPPING.Group),
};

function byPath(rows: readonly DefaultRow[]): ReadonlyMap<string, DefaultRow> {
  return new Map(
    rows.flatMap((row): [string, DefaultRow][] => {
      const { path } = parseAttributePath(row.name);
      return path === null ? [] : [[pathKey(path), row]];
    }),
  );
}
