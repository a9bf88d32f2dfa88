import type { Mapping } from '../../connector/connector.ts';
import type { Argument } from '../../expression/syntax/syntax.ts';

export interface ReadBy {
  /** The attributes of the directory that it reads. */
  readonly names: ReadonlySet<string>;
  /** The texts and numbers that stand in it. */
  readonly constants: ReadonlySet<string>;
}

export function readBy(mapping: Mapping): ReadBy {
  const names = new Set<string>();
  const constants = new Set<string>();
  if (mapping.kind === 'direct') names.add(mapping.source);
  if (mapping.kind === 'expression') collect(mapping.expression, names, constants);
  return { names, constants };
}

function collect(argument: Argument, names: Set<string>, constants: Set<string>): void {
  if (argument.kind === 'attribute') names.add(argument.name);
  if (argument.kind === 'text' || argument.kind === 'number') constants.add(argument.value);
  if (argument.kind === 'call') for (const inner of argument.arguments) collect(inner, names, constants);
  if (argument.kind === 'comparison') {
    collect(argument.left, names, constants);
    collect(argument.right, names, constants);
  }
}
