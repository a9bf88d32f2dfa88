/** The attributes of a manifest's block, with what flows into them as the tenant has it. */
import type { ResourceMapping } from '../connector/connector.ts';
import type { Groups, Attribute as ManifestAttribute, Users } from '../manifest/manifest.generated.ts';
import { parseAttributePath } from '../scim/attribute-path.ts';
import { findScimAttribute } from '../scim/schemas.ts';
import { compareAttribute, knowsMatching, pairAttributes, targetKey } from './compare-mapping.ts';
import { isSayable, whyUnsayable } from './is-sayable.ts';
import type { Kept, LiveAttribute, LiveMapping } from './live-schema.ts';

/** @param isWrittenOut every attribute stands in the manifest with its mapping, and no default is assumed */
export function takenAttributes<Block extends Users | Groups>(
  block: Block,
  mapping: ResourceMapping,
  live: LiveMapping,
  unread: Kept[],
  isWrittenOut: boolean,
): Block {
  noteUnread(live, unread);
  if (isWrittenOut) return writtenOut(block, live);
  const { attributes: stated } = block;
  // The platform's default, named and not listed: where it does not hold, everything is written out.
  if (stated === undefined) return block;
  const { pairs, unmapped, unlisted } = pairAttributes(mapping, live);
  const gone = new Set(unmapped.map(({ index }) => index));
  const knows = { knowsMatching: knowsMatching(mapping) || live.attributes.every(({ priority }) => priority === 0) };
  const found = new Map(pairs.map(({ attribute, index, live: own }) => [index, { attribute, own }]));
  const kept = stated.flatMap((raw, index) => {
    const pair = found.get(index);
    if (gone.has(index)) return [];
    if (pair === undefined || !isSayable(pair.own)) return [raw];
    const differs = { ...compareAttribute(pair.attribute, pair.own, knows) };
    // What nobody had documented the tenant says now.
    if (pair.attribute.mapping === null && hasSource(pair.own)) differs.source = true;
    if (pair.attribute.mapping === null) {
      differs.defaultValue = pair.own.defaultValue !== null;
      differs.flow = pair.own.flow === 'create-only';
    }
    if (pair.own.priority > 0 && pair.attribute.matching === null) differs.matching = true;
    return Object.values(differs).includes(true) ? [withLive(raw, pair.own)] : [raw];
  });
  const added = unlisted.filter(isSayable).map((own) => newAttribute(own, live));
  const isSame =
    added.length === 0 && kept.length === stated.length && kept.every((raw, index) => raw === stated[index]);
  return isSame ? block : { ...withMatching(block, live), attributes: [...kept, ...added] };
}

function writtenOut<Block extends Users | Groups>(block: Block, live: LiveMapping): Block {
  const stated = new Map((block.attributes ?? []).map((raw) => [targetKey(raw.name), raw]));
  const seen = new Set<string>();
  const attributes = live.attributes.filter(isSayable).flatMap((own) => {
    const key = targetKey(own.target);
    if (seen.has(key)) return [];
    seen.add(key);
    const raw = stated.get(key);
    return [raw === undefined ? newAttribute(own, live) : withLive(raw, own)];
  });
  if (attributes.length === 0) return block;
  return { ...withMatching(block, live), basis: 'documented', attributes };
}

/** Where the tenant matches by something, it is no longer said that nobody documents by what. */
function withMatching<Block extends Users | Groups>(block: Block, { attributes }: LiveMapping): Block {
  const copy = { ...block };
  if (attributes.some(({ priority }) => priority > 0)) delete copy.matching;
  return copy;
}

function hasSource({ source }: LiveAttribute): boolean {
  return source.kind === 'mapping' && source.mapping.kind !== 'none';
}

function noteUnread({ attributes }: LiveMapping, unread: Kept[]): void {
  const seen = new Set<string>();
  for (const attribute of attributes) {
    const key = targetKey(attribute.target);
    const why = seen.has(key) ? 'it is mapped twice' : whyUnsayable(attribute);
    seen.add(key);
    if (why !== null) unread.push({ pointer: attribute.node.pointer, what: `${attribute.target}: ${why}` });
  }
}

const FLOWING = ['source', 'expression', 'constant', 'matching', 'flow', 'default'] as const;

/** What is documented of the attribute, and what flows into it. */
function withLive(raw: ManifestAttribute, live: LiveAttribute): ManifestAttribute {
  const documented = { ...raw };
  for (const name of FLOWING) delete documented[name];
  return { ...documented, ...flowOf(live) };
}

function flowOf({ source, priority, flow, defaultValue }: LiveAttribute): Partial<ManifestAttribute> {
  const mapping = source.kind === 'mapping' ? source.mapping : null;
  return {
    ...(mapping?.kind === 'direct' ? { source: mapping.source } : {}),
    ...(mapping?.kind === 'constant' ? { constant: mapping.value } : {}),
    ...(mapping?.kind === 'expression' ? { expression: mapping.text } : {}),
    ...(priority > 0 ? { matching: priority } : {}),
    ...(flow === 'create-only' ? { flow } : {}),
    ...(defaultValue === null ? {} : { default: defaultValue }),
  };
}

/** Of a standard attribute its schema says what it is; of others the tenant's list of attributes. */
function newAttribute(live: LiveAttribute, { target, resource }: LiveMapping): ManifestAttribute {
  const { path } = parseAttributePath(live.target);
  const isStandard = path !== null && findScimAttribute(resource, path) !== null;
  const definition = target?.attributes.get(live.target) ?? null;
  return {
    name: live.target,
    ...(isStandard || definition === null ? {} : { type: definition.type }),
    ...flowOf(live),
    ...(definition?.required === true ? { required: true } : {}),
    ...(isStandard || definition?.multivalued !== true ? {} : { multiValued: true }),
  };
}
