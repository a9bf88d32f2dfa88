import type { Shape } from './view-shape.ts';

/** A place in the view: its shape, and the way there from the root, by which guards are remembered. */
export interface Spot {
  readonly shape: Shape;
  readonly path: string;
}

/** What a name can mean at one place of a template. */
export interface Scope {
  readonly root: Spot;
  /** The contexts around this place, the innermost last: `../` goes one back. */
  readonly contexts: readonly Spot[];
  /** Block parameters. */
  readonly names: ReadonlyMap<string, Spot>;
  /** Optional places that an `{{#if}}` or `{{#with}}` around this one has looked at. */
  readonly present: ReadonlySet<string>;
  readonly insideEach: boolean;
}

export function rootScope(shape: Shape): Scope {
  const root = { shape, path: '' };
  return { root, contexts: [root], names: new Map(), present: new Set(), insideEach: false };
}

export function withContext(scope: Scope, context: Spot, insideEach = scope.insideEach): Scope {
  return { ...scope, contexts: [...scope.contexts, context], insideEach };
}

export function withNames(scope: Scope, names: readonly string[], spots: readonly Spot[]): Scope {
  const added = names.flatMap((name, index): [string, Spot][] => {
    const spot = spots[index];
    return spot === undefined ? [] : [[name, spot]];
  });
  return { ...scope, names: new Map([...scope.names, ...added]) };
}

export function withPresent(scope: Scope, spot: Spot | null): Scope {
  return spot === null ? scope : { ...scope, present: new Set([...scope.present, spot.path]) };
}

/** A partial sees its context and the root, nothing else of the place that calls it. */
export function partialScope(scope: Scope, context: Spot): Scope {
  return { ...scope, contexts: [context], names: new Map(), insideEach: false };
}

/** The shape of a place that is known to be there. */
export function present(shape: Shape): Shape {
  return shape.kind === 'optional' ? present(shape.inner) : shape;
}
