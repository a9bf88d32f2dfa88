/**
 * Says that a part of a manifest was read to its last property: the rest, once each property has a name, is empty.
 * A property that the schema gains is then a compile error in the function that resolves its object.
 */
export function nothingElse(_rest: Readonly<Record<string, never>>): void {}
