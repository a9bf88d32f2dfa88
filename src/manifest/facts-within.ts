import { factAt, isFactPath } from './fact-at.ts';
import { type FactPath, homes } from './facts.generated.ts';
import { propertyAt, shapeNamed } from './shape-at.ts';

/** The facts that a place of a manifest can state, itself or by what may stand in it, whether it does or not. */
export function factsWithin(pointer: string): ReadonlySet<FactPath> {
  const within = new Set<FactPath>();
  const fact = factAt(pointer);
  if (fact !== null) within.add(fact);
  const shape = pointer === '' ? 'Manifest' : propertyAt(pointer)?.shape;
  if (shape !== undefined) addFactsOf(shape, within, new Set());
  return within;
}

function addFactsOf(name: string, within: Set<FactPath>, seen: Set<string>): void {
  if (seen.has(name)) return;
  seen.add(name);
  for (const [key, { shape }] of Object.entries(shapeNamed(name)?.properties ?? {})) {
    const path = `${homes[name] ?? ''}/${key}`;
    if (isFactPath(path)) within.add(path);
    if (shape !== undefined) addFactsOf(shape, within, seen);
  }
}
