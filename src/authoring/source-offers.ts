import { type ResourceName, sourceAttributes } from '../directory/source-attributes.ts';
import { valueAt } from '../json/json-node.ts';
import type { Offer } from './completion.ts';
import { describeSource, sourceFacets } from './describe-source.ts';
import { type Subject, textsUnder } from './subject-at.ts';

const KNOWN: Readonly<Record<ResourceName, readonly Offer[]>> = { User: knownOf('User'), Group: knownOf('Group') };

function knownOf(resource: ResourceName): readonly Offer[] {
  return sourceAttributes[resource].map((attribute) => ({
    word: attribute.name,
    kind: 'attribute',
    detail: sourceFacets(attribute),
    documentation: describeSource(resource, attribute.name).join('\n\n'),
  }));
}

/** The attributes of the directory that a mapping can read, the manifest's own extensions among them. */
export function sourceOffers({ manifest, resource }: Subject): readonly Offer[] {
  if (resource === 'Group') return KNOWN.Group;
  const extensions = textsUnder(valueAt(manifest, '/directoryExtensions'), 'name').map(
    (word): Offer => ({ word, kind: 'attribute', detail: 'directory extension' }),
  );
  return [...KNOWN.User, ...extensions];
}
