/** Pages of an app called Acme, read: several tests begin with the same one. */
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { sixStepPage, type Variation } from './fixtures.ts';
import { importPage } from './round-trip.ts';

export const FILE = 'acme-provisioning-tutorial.md';

/** The portal has a value entered in each field, by the field's own name. */
export const BY_LABELS = '1. Input your Acme Tenant URL and Secret Token.';

export const USER_TABLE = '   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |active|Boolean|';

const manifests = new Map<string, Manifest>();

export function read(page: string): Manifest {
  const manifest = manifests.get(page) ?? importPage(page, FILE).manifest;
  if (manifest === null) throw new Error('the page was refused');
  manifests.set(page, manifest);
  return manifest;
}

export const sixStep = (variation: Variation = {}): Manifest => read(sixStepPage(variation));
