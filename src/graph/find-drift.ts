/** Where a tenant runs something else than its manifest says, in the sentences of a review, in both directions. */
import type { Connector } from '../connector/connector.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import type { Change } from '../review/change.ts';
import type { CompareOptions } from '../review/compare-connectors.ts';
import { reviewManifests } from '../review/review-manifests.ts';
import type { Kept, LiveSchema } from './live-schema.ts';
import { takeOver } from './take-over.ts';

export interface Drift {
  /** What the tenant does otherwise than the manifest says. */
  readonly tenant: readonly Change[];
  /** What it would mean to put the manifest into the tenant. */
  readonly deploying: readonly Change[];
  /** What cannot be compared, since no manifest can say it. */
  readonly unread: readonly Kept[];
}

export interface DriftSide {
  readonly manifest: Manifest;
  readonly connector: Connector;
  readonly document: JsonDocument;
}

export function findDrift(
  { manifest, connector, document }: DriftSide,
  live: LiveSchema,
  options: CompareOptions,
): Drift {
  const { manifest: tenant, unread } = takeOver(manifest, connector, live);
  const { file, text } = document;
  const own = { id: connector.id, file, text };
  const taken = { id: connector.id, file, text: printManifest(tenant) };
  // Places are those of the manifest that there is.
  const placed = (change: Change): Change => ({ ...change, ...placeIn(document, change.pointer), affects: [] });
  return {
    tenant: reviewManifests([own], [taken], options).changes.map(placed),
    deploying: reviewManifests([taken], [own], options).changes.map(placed),
    unread,
  };
}

function placeIn(document: JsonDocument, pointer: string): Pick<Change, 'line' | 'column'> {
  const { line, column } = document.place(pointer, { part: 'label' });
  return { line, column };
}
