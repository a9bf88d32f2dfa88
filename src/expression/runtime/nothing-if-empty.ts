export function nothingIfEmpty<Kind>(value: Kind): Kind | null {
  return value === '' ? null : value;
}
