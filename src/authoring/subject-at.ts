/** What the rest of a manifest says that bears on one place of it, as far as it is written. */

import { isRecord } from '../json/is-record.ts';
import { valueAt } from '../json/json-node.ts';
import { looseValue } from '../json/loose-json.ts';
import { type Spot, spotAt } from './spot.ts';

export interface Subject {
  readonly spot: Spot;
  /** The manifest as data: of unknown shape, since it may be half written. */
  readonly manifest: unknown;
  /** Whose attributes are spoken of there. */
  readonly resource: 'User' | 'Group';
}

/** `null` where nothing can be said: outside of the manifest's object. */
export function subjectAt(text: string, offset: number): Subject | null {
  const spot = spotAt(text, Math.min(Math.max(offset, 0), text.length));
  if (spot === null) return null;
  const resource = spot.pointer.startsWith('/groups') ? 'Group' : 'User';
  return { spot, manifest: looseValue(spot.root), resource };
}

/** The object around the place. */
export function holderOf({ spot, manifest }: Subject): Readonly<Record<string, unknown>> {
  const holder = valueAt(manifest, spot.parent);
  return isRecord(holder) ? holder : {};
}

/** The texts that a list of objects has under a name, each once. */
export function textsUnder(list: unknown, name: string): string[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const texts = items.map((item) => (isRecord(item) ? item[name] : undefined));
  return [...new Set(texts.filter((text) => typeof text === 'string' && text !== ''))].map(String);
}
