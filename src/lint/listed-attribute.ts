import type { Attribute, Resource } from '../connector/connector.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';

type ManifestAttribute = NonNullable<Manifest['users']['attributes']>[number];

/** One attribute that the manifest lists: as it is stated, and what was made of it. */
export interface ListedAttribute {
  readonly pointer: string;
  readonly resource: Resource;
  readonly stated: ManifestAttribute;
  readonly resolved: Attribute;
}
