import type { App } from '../../provisioning/app.ts';
import type { MockRequest } from '../http.ts';
import type { ReadableStore } from '../store/memory-store.ts';

/** A request taken apart. */
export interface Exchange {
  readonly app: App;
  readonly request: MockRequest;
  readonly store: ReadableStore;
  /** The parts of the path below the base, decoded: `['Users', 'ana@example.com']`. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** The address that clients reach the server at, without a slash at its end. */
  readonly base: string;
}

/** An answer before it becomes text. */
export interface Reply {
  readonly status: number;
  /** Names as they are sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null`: none; a text goes out as it stands, anything else as JSON. */
  readonly body: unknown;
}

/** Under which path the resources stand. */
export const BASE_PATH = '/scim';

/** @returns `null` where the path cannot be decoded */
export function readExchange(request: MockRequest, app: App, store: ReadableStore, origin: string): Exchange | null {
  const [path = '', ...rest] = request.target.split('?');
  const below = path.startsWith(`${BASE_PATH}/`) ? path.slice(BASE_PATH.length) : path;
  try {
    const segments = below
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const query = new URLSearchParams(rest.join('?'));
    return { app, request, store, segments, query, base: `${origin}${BASE_PATH}` };
  } catch {
    return null;
  }
}
