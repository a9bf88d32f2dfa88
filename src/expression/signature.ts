import type { FunctionRow, Parameter } from './functions/function-row.ts';

/** `Switch(source, defaultValue?, key, value, ...)`. */
export function signatureOf({ name, parameters }: FunctionRow): string {
  const more = parameters.some(({ repeating }) => repeating) ? ['...'] : [];
  return `${name}(${[...parameters.map(parameterName), ...more].join(', ')})`;
}

/** An optional one has a question mark behind its name. */
export function parameterName({ name, optional }: Parameter): string {
  return optional ? `${name}?` : name;
}
