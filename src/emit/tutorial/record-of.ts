/** A record with one value a key, typed by its keys. */
export function recordOf<Key extends string, T>(keys: readonly Key[], make: (key: Key) => T): Readonly<Record<Key, T>> {
  const record = Object.fromEntries(keys.map((key) => [key, make(key)]));
  if (!hasAll(record, keys)) throw new TypeError('A record lost one of its keys.');
  return record;
}

function hasAll<Key extends string, T>(
  record: Readonly<Record<string, T>>,
  keys: readonly Key[],
): record is Readonly<Record<Key, T>> {
  return keys.every((key) => Object.hasOwn(record, key));
}
