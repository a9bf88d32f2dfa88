/** The interface of an object of Microsoft Graph, with the properties that a converter reads, and how to ask for them. */
import { propertyKey } from '../code/property-name.ts';

export interface GraphProperty {
  /** The names that lead to it: more than one where it stands in an object. */
  readonly path: readonly string[];
  readonly type: string;
  /** Every object has it. */
  readonly required: boolean;
  readonly relationship: boolean;
}

/** One line a property of the object; what stands in an object of its own shares that object's line. */
export function graphInterface(properties: readonly GraphProperty[]): readonly string[] {
  return byName(properties).map(([name, all]) => {
    const [{ path: [, ...inner] = [], type } = { type: '' }] = all;
    const required = all.some((property) => property.required);
    const own =
      inner.length === 0
        ? type
        : `{ ${graphInterface(all.map(without))
            .map((line) => line.trim())
            .join(' ')} }`;
    return `  readonly ${propertyKey(name)}${required ? `: ${own}` : `?: ${own} | null | undefined`};`;
  });
}

/** How to ask Graph for them: most properties do not come of their own accord. */
export function graphQuery(properties: readonly GraphProperty[]): string {
  const related = byName(properties.filter(({ relationship }) => relationship)).map(([name]) => `${name}($select=id)`);
  if (properties.length === 0) return '';
  return `: ask for these properties with \`$select\`${related.length === 0 ? '' : ` and \`$expand=${related.join(',')}\``}`;
}

function byName(properties: readonly GraphProperty[]): readonly [string, readonly GraphProperty[]][] {
  const found = new Map<string, GraphProperty[]>();
  for (const property of properties) {
    const [name = ''] = property.path;
    found.set(name, [...(found.get(name) ?? []), property]);
  }
  return [...found];
}

function without({ path: [, ...path], ...property }: GraphProperty): GraphProperty {
  return { ...property, path };
}
