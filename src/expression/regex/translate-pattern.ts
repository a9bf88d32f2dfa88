/** .NET regular expressions as JavaScript ones, or the reason why not. */
import { parsePattern } from './parse-pattern.ts';
import type { ParsedPattern, PatternFault, PatternNode } from './pattern-syntax.ts';
import { printPattern } from './print-pattern.ts';

export interface TranslatedPattern {
  readonly tree: ParsedPattern;
  /** The source and flags to construct from; `g` and `d` are for the user to add. */
  readonly source: string;
  readonly flags: string;
  readonly fault?: undefined;
}

export function translatePattern(pattern: string): TranslatedPattern | PatternFault {
  const tree = parsePattern(pattern);
  if ('fault' in tree) return tree;
  const missing = missingGroup(tree);
  if (missing !== null) return { fault: 'invalid', message: `there is no group ${missing}` };
  const source = printPattern(tree);
  const flags = tree.ignoreCase ? 'iu' : 'u';
  return compileFault(source, flags) ?? { tree, source, flags };
}

function missingGroup(tree: ParsedPattern): string | null {
  const known = new Set<string | number>(tree.groups.map((name, index) => name ?? index + 1));
  for (let number = 1; number <= tree.groups.length; number++) known.add(number);
  for (const group of references(tree.alternatives.flat())) {
    if (!known.has(group)) return String(group);
  }
  return null;
}

function* references(nodes: readonly PatternNode[]): Generator<string | number> {
  for (const node of nodes) {
    if (node.kind === 'reference') yield node.group;
    else if (node.kind === 'group') yield* references(node.alternatives.flat());
    else if (node.kind === 'repeat') yield* references([node.body]);
  }
}

/** The engine's own limits (size, say) are the last word. */
function compileFault(source: string, flags: string): PatternFault | null {
  try {
    // Some limits only show when the pattern is first used.
    new RegExp(source, flags).exec('');
    return null;
  } catch {
    return { fault: 'unsupported', message: 'the pattern does not compile here' };
  }
}
