import type { Mapping, Resource } from '../connector/connector.ts';
import { oneText, onlyAbsent, type Possible, textsOf } from '../expression/possible/possible.ts';
import { possibleValues } from '../expression/possible/possible-values.ts';

/**
 * What a mapping can give, told before any record is seen.
 *
 * @param known attributes of which more is known than the directory says
 */
export function possibleOfMapping(
  mapping: Mapping,
  resource: Resource,
  known: ReadonlyMap<string, Possible> = new Map(),
): Possible {
  const possibleOf = possibleValues(resource, known);
  switch (mapping.kind) {
    case 'direct':
      return possibleOf({ kind: 'attribute', name: mapping.source, start: 0, end: 0 });
    case 'constant':
      return oneText(textsOf(mapping.value));
    case 'expression':
      return possibleOf(mapping.expression);
    case 'none':
      return onlyAbsent;
  }
}
