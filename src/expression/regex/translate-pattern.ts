/** .NET regular expressions as what JavaScript can run, or the reason why not. */
import { ForgetfulMap } from '../../problem/forgetful-map.ts';
import type { PatternProgram } from '../runtime/pattern-program.ts';
import { compileProgram } from './compile-program.ts';
import { parsePattern } from './parse-pattern.ts';
import type { ParsedPattern, PatternFault, PatternNode } from './pattern-syntax.ts';
import { printPattern } from './print-pattern.ts';
import { isHarmless } from './prove-harmless.ts';

export interface TranslatedPattern {
  readonly tree: ParsedPattern;
  readonly run: PatternRun;
  readonly fault?: undefined;
}

/**
 * How a pattern is matched: by JavaScript's own engine where that is proven to be harmless, by the matcher that goes over a text
 * once where it is not. `g` and `d` are for the user of the flags to add.
 */
export type PatternRun =
  | { readonly kind: 'engine'; readonly source: string; readonly flags: string }
  | { readonly kind: 'program'; readonly program: PatternProgram };

/** Evaluating meets the same few patterns again and again. */
const translations = new ForgetfulMap<string, TranslatedPattern | PatternFault>(200);

export function translatePattern(pattern: string): TranslatedPattern | PatternFault {
  const known = translations.get(pattern);
  if (known !== undefined) return known;
  const translated = translate(pattern);
  translations.set(pattern, translated);
  return translated;
}

function translate(pattern: string): TranslatedPattern | PatternFault {
  const tree = parsePattern(pattern);
  if ('fault' in tree) return tree;
  const missing = missingGroup(tree);
  if (missing !== null) return { fault: 'invalid', message: `there is no group ${missing}` };
  if (isHarmless(tree)) {
    const source = printPattern(tree);
    const flags = tree.ignoreCase ? 'iu' : 'u';
    return compileFault(source, flags) ?? { tree, run: { kind: 'engine', source, flags } };
  }
  const program = compileProgram(tree);
  return 'fault' in program ? program : { tree, run: { kind: 'program', program } };
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
