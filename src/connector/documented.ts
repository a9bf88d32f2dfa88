import type { Fact } from './connector.ts';

/** What the app's documentation says, and where the manifest repeats it. */
export function documented<T>(value: T, pointer: string): Fact<T> {
  return { value, basis: 'documented', pointer };
}
