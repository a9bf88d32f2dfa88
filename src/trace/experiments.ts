import { withValue } from '../json/edit.ts';
import type { FactRow } from '../manifest/fact.ts';
import { factAt } from '../manifest/fact-at.ts';
import { facts } from '../manifest/facts.generated.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { checkSchema } from '../manifest/schema/schema-findings.ts';
import { type ManifestPart, partsOf } from './manifest-nodes.ts';
import { otherValues, type PageNames } from './other-values.ts';
import { withoutPart } from './without-part.ts';

/** A manifest that differs in one part alone: the lines that come out otherwise are made by that part. */
export interface Experiment {
  /** The part that differs. */
  readonly pointer: string;
  readonly manifest: Manifest;
}

/** Every experiment on a manifest, or on the parts that are asked for. Each one fits the schema. */
export function* experimentsOn(
  manifest: Manifest,
  names: PageNames,
  isAsked: (pointer: string) => boolean = () => true,
): Generator<Experiment> {
  for (const part of partsOf(manifest)) {
    if (!isAsked(part.pointer)) continue;
    for (const fitting of experimentsOnPart(manifest, part, names)) yield { pointer: part.pointer, manifest: fitting };
  }
}

/** The manifest with that part otherwise. */
export function* experimentsOnPart(manifest: Manifest, part: ManifestPart, names: PageNames): Generator<Manifest> {
  for (const variant of variantsOf(manifest, part, names)) {
    const { manifest: fitting } = checkSchema(variant);
    if (fitting !== null) yield fitting;
  }
}

/** With another value in its place; and without it, unless it is a text, whose every line shows that it is another. */
function* variantsOf(manifest: Manifest, part: ManifestPart, names: PageNames): Generator<unknown> {
  for (const value of otherValues(part, names)) yield withValue(manifest, part.pointer, value);
  if (typeof part.value !== 'string' || mayHaveNoOther(part)) yield withoutPart(manifest, part.pointer);
}

/** Actions: in a list of words that each stands for itself, there may be no other word to take; nor is there for the only one. */
function mayHaveNoOther({ pointer }: ManifestPart): boolean {
  const fact = factAt(pointer);
  const row: FactRow | null = fact === null ? null : facts[fact];
  return row?.kind === 'choice' && (row.list === true || row.choices.length === 1);
}
