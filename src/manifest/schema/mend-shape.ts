/**
 * A value that does not fit the schema, with the parts that are wrong taken out or replaced by examples, so that the
 * rest of it can be held to the rules: one broken value hides no other mistake of the file.
 */
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Manifest } from '../manifest.generated.ts';
import { type SchemaError, validate } from '../manifest-validator.generated.js';
import { propertyAt, shapeAt } from '../shape-at.ts';
import { missingFrom, takes } from './meant-key.ts';
import { freePlacesOf, pointerOf } from './property-place.ts';
import { meantErrors } from './schema-errors.ts';

export interface MendedManifest {
  readonly manifest: Manifest;
  /** The places that are not as they were written: what is found at them, below or above means nothing. */
  readonly mended: readonly string[];
}

/** Taking one part out can show that another is missing; a manifest that needs more is not worth reading. */
const MOST_ROUNDS = 6;
/** With more mistakes than this a file is no manifest, and each one would be held against each finding. */
const MOST_PLACES = 100;

/** `null` where too much is wrong to say anything of the rest. */
export function mendShape(value: unknown): MendedManifest | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const copy: unknown = structuredClone(value);
  const mended = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (validate(copy)) return { manifest: copy, mended: [...mended] };
    const errors = meantErrors(validate.errors ?? []);
    if (mended.size + errors.length > MOST_PLACES) return null;
    for (const error of errors) for (const place of mendOne(copy, error)) mended.add(place);
  }
  return null;
}

/** The place that was changed, and those of which it was perhaps meant to be one. */
function mendOne(root: unknown, { keyword, instancePath, params }: SchemaError): string[] {
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const meant = perhapsMeant(root, instancePath, name);
    removeMember(root, instancePath, name);
    return [pointerTo(instancePath, name), ...meant];
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    const example = shapeAt(instancePath)?.properties[name]?.example ?? 'null';
    setMember(root, instancePath, name, JSON.parse(example));
    return [pointerTo(instancePath, name)];
  }
  const keys = splitPointer(instancePath);
  const key = keys.pop() ?? '';
  const parent = keys.reduce<string>(pointerTo, '');
  const example: unknown = JSON.parse(propertyAt(instancePath)?.example ?? 'null');
  setMember(root, parent, key, Array.isArray(valueAt(root, parent)) && Array.isArray(example) ? example[0] : example);
  return [instancePath];
}

/** What is left out of that object, or of another one, and takes such a value: an unknown name may stand for it. */
function perhapsMeant(root: unknown, parent: string, name: string): string[] {
  const given = valueAt(root, pointerTo(parent, name));
  const free = missingFrom(root, parent);
  const here = free.filter((key) => takes(parent, key, given) || nearest(name, [key]) !== null);
  const there = freePlacesOf(parent, name, given, root).map((place) => pointerOf(place, parent) ?? '');
  return [...here.map((key) => pointerTo(parent, key)), ...there.map((object) => pointerTo(object, name))];
}

function setMember(root: unknown, pointer: string, key: string, value: unknown): void {
  const parent = valueAt(root, pointer);
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else if (typeof parent === 'object' && parent !== null) Object.defineProperty(parent, key, { value, ...OWN });
}

const OWN = { enumerable: true, writable: true, configurable: true } as const;

function removeMember(root: unknown, pointer: string, key: string): void {
  const parent = valueAt(root, pointer);
  if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
}
