import { ForgetfulMap } from '../../problem/forgetful-map.ts';

/**
 * Remembers what a pure function gave for a text. Connectors have most of their parts in common (`name`, the work
 * address), and the libraries that compile those parts are what costs time.
 */
export interface Memo<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => T;
}

/** Old entries make room: a long watch must not fill the memory. */
export function createMemo<T>(limit = 4000): Memo<T> {
  const entries = new ForgetfulMap<string, T>(limit);
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.set(key, value);
      return value;
    },
  };
}
