/** Where a page asks to be told of changes, and of which it knows. */
import { ASSET_FOLDER } from './addresses.ts';

/** @param known how many changes there were when the page was made */
export function changeAddress(top: string, known: number): string {
  return `${top}${ASSET_FOLDER}/events?since=${known}`;
}

/** How many changes whoever asks at this address knows of; `null`: it does not say. */
export function changesSince(address: string): number | null {
  const since = /[?]since=(\d{1,15})$/u.exec(address)?.[1];
  return since === undefined ? null : Number(since);
}
