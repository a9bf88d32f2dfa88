/** The texts and flags within a value, each at its place: what is not said, `false` included, has none. */
export function leavesOf<Key>(
  at: readonly (string | Key)[],
  value: unknown,
  keyOf: (index: number) => Key,
): [place: readonly (string | Key)[], leaf: string | true][] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => leavesOf([...at, keyOf(index)], item, keyOf));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) => leavesOf([...at, name], member, keyOf));
  return typeof value === 'string' || value === true ? [[at, value]] : [];
}
