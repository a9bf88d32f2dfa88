import { pathToFileURL } from 'node:url';
import type { Place } from './place.ts';

/** The default export of a module that was made when the program was built, and stands beside it. */
export async function importMade<Made>(place: Place): Promise<Made> {
  const made: { readonly default: Made } = await import(pathToFileURL(place.path).href);
  return made.default;
}
