import { isRecord } from '../json/is-record.ts';

/** A value with the names of its members as a neighbour spells its own: PowerShell writes them with a capital. */
export function inCaseOf(neighbour: unknown, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = isRecord(neighbour) ? Object.keys(neighbour).filter((name) => !name.startsWith('@')) : [];
  const isPascal = names.length > 0 && names.every((name) => /^[A-Z]/u.test(name));
  return isPascal ? withCapitals(value) : { ...value };
}

function withCapitals(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      capitalized(inner),
    ]),
  );
}

function capitalized(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitalized);
  return isRecord(value) ? withCapitals(value) : value;
}
