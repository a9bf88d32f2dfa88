/** A matcher's program as TypeScript text, for generated modules. */
import type { PatternProgram, PatternStep } from '../runtime/pattern-program.ts';

export function programText(program: PatternProgram): string {
  return `${objectText(program)} as const`;
}

function objectText({ steps, slots, groups }: PatternProgram): string {
  return `{ steps: [${steps.map(stepText).join(', ')}], slots: ${slots}, groups: ${JSON.stringify(groups)} }`;
}

function stepText(step: PatternStep): string {
  if (typeof step === 'string') return literal(step);
  if (step instanceof RegExp) return `/${step.source}/${step.flags}`;
  if (step[0] !== 'look') return literal(step);
  const { program, behind, negative, least, most } = step[1];
  return `["look", { program: ${objectText(program)}, behind: ${behind}, negative: ${negative}, least: ${least}, most: ${most} }]`;
}

/** JSON is JavaScript except for two line separators. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
