/** Where a tenant runs something else than its manifest says, in the sentences of a review, in both directions. */
import type { Connector } from '../connector/connector.ts';
import { type JsonDocument, readJsonDocument } from '../json/json-document.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import type { Problem } from '../problem/problem.ts';
import type { Change } from '../review/change.ts';
import type { CompareOptions } from '../review/compare-connectors.ts';
import type { ManifestFile } from '../review/manifest-state.ts';
import { reviewManifests } from '../review/review-manifests.ts';
import type { Kept, LiveSchema } from './live-schema.ts';
import { mergeSchema, type TenantListings } from './merge-schema.ts';
import { readLiveSchema } from './read-live-schema.ts';
import { takeOver } from './take-over.ts';

export interface Drift {
  /** What the tenant does otherwise than the manifest says. */
  readonly tenant: readonly Change[];
  /** What would change for the tenant's users if the manifest were merged into it. */
  readonly deploying: readonly Change[];
  /** What a merge would leave as it is, since the manifest says nothing of it. */
  readonly left: readonly string[];
  /** What cannot be compared, since no manifest can say it. */
  readonly unread: readonly Kept[];
  /** Why the manifest cannot be merged. */
  readonly problems: readonly Problem[];
}

export interface DriftSide {
  readonly manifest: Manifest;
  readonly connector: Connector;
  readonly document: JsonDocument;
}

export function findDrift(side: DriftSide, live: LiveSchema, listings: TenantListings, options: CompareOptions): Drift {
  const { manifest, connector, document } = side;
  const { manifest: tenant, unread } = takeOver(manifest, connector, live);
  const fileOf = (text: string): ManifestFile => ({ id: connector.id, file: document.file, text });
  // Places are those of the manifest that there is.
  const changesBetween = (before: string, after: string): Change[] =>
    reviewManifests([fileOf(before)], [fileOf(after)], options).changes.map((change) => ({
      ...change,
      ...placeIn(document, change.pointer),
      affects: [],
    }));
  const merged = mergeSchema(connector, document, live, listings);
  const now = printManifest(tenant);
  return {
    tenant: changesBetween(document.text, now),
    deploying: changesBetween(now, merged.text === null ? document.text : afterwards(side, merged.text, listings)),
    left: merged.left,
    unread,
    problems: merged.problems,
  };
}

/** What the tenant would run once the merged schema is put. */
function afterwards({ manifest, connector, document }: DriftSide, text: string, { keyAt }: TenantListings): string {
  const { document: put } = readJsonDocument(text, '');
  const live = put === null ? null : readLiveSchema(put, null, keyAt);
  return live === null || 'rule' in live ? document.text : printManifest(takeOver(manifest, connector, live).manifest);
}

function placeIn(document: JsonDocument, pointer: string): Pick<Change, 'line' | 'column'> {
  const { line, column } = document.place(pointer, { part: 'label' });
  return { line, column };
}
