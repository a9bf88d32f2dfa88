import type { Environment } from './environment.ts';

/** A random GUID (version 4). */
export function guid(environment: Environment): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.min(15, Math.floor(environment.random() * 16));
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
