import { sourcesOf } from '../connector/resolve-attribute.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import { facts } from '../manifest/facts.generated.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { LiveSchema } from './live-schema.ts';

type Extensions = NonNullable<Manifest['directoryExtensions']>;

const TYPES = facts['/directoryExtensions/*/type'].choices;

/**
 * The directory extensions that a manifest states, and those that its mapping or its filters read now.
 *
 * @param before the manifest as it was: what it read without a word stays without one
 */
export function extensionsRead(
  manifest: Manifest,
  before: Manifest,
  { users }: LiveSchema,
): { directoryExtensions?: Extensions } {
  const stated = manifest.directoryExtensions ?? [];
  const known = new Set([...stated.map(({ name }) => name), ...readIn(before)]);
  const added = [...new Set(readIn(manifest))]
    .filter((name) => !known.has(name))
    .map((name) => {
      const held = users?.source?.attributes.get(name)?.type.toLowerCase();
      const type = TYPES.find((each) => each.toLowerCase() === held);
      return { name, ...(type === undefined || type === 'String' ? {} : { type }) };
    });
  const all = [...stated, ...added];
  return all.length === 0 ? {} : { directoryExtensions: all };
}

function readIn(manifest: Manifest): string[] {
  const { users, groups } = resolveConnector(manifest, '', '');
  const names = [users, ...(groups === null ? [] : [groups])].flatMap(({ attributes, scope }) => [
    ...attributes.flatMap(({ mapping }) => (mapping === null ? [] : [...sourcesOf(mapping.value)])),
    ...(scope ?? []).flatMap(({ clauses }) => clauses.map(({ attribute }) => attribute)),
  ]);
  return names.filter((name) => /^extension_[0-9a-f]{32}_\w+$/iu.test(name));
}
