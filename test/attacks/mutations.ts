/** Manifests that are nearly sound: one to four changes at places that chance chooses, in the tree or in the text. */

import { acmeManifest } from '../cli/acme-manifest.ts';
import { HOSTILE_STRINGS } from '../emit/hostile.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import type { Chance } from './attack.ts';

const SOUND: readonly unknown[] = [
  JSON.parse(acmeManifest()),
  fullValue(),
  fullValue(undefined, 0, '', 1),
  fullValue(undefined, 0, '', 2),
];

const MARKUP: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '![a](data:text/html,<script>)',
  '"><svg onload=alert(1)>',
  '</textarea>]]>-->',
  '| a | b |\n|---|---|',
  '```\n~~~\n',
  '# Heading\n\n---\n',
  '../../../etc/passwd',
  'file:///etc/passwd',
  '//evil.example/x',
  'a\u001b[2Jb\u0007',
  '\u202Eabc\u200B\uFEFF',
  '{{> sections/plan}}{{{x}}}',
  '[[[['.repeat(50),
  '((((a+)+)+)+)$',
  '*'.repeat(300),
  'x'.repeat(5000),
  ' ',
];

const VALUES: readonly unknown[] = [null, true, false, 0, -1, 1e308, 0.1, '', [], {}, [[]], [null], { x: { x: {} } }];

type Json = Record<string, unknown> | unknown[];

function isTree(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Every place in a tree: what holds it, and its name there. */
function placesIn(tree: unknown): (readonly [parent: Json, key: string])[] {
  if (!isTree(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) => [[tree, key] as const, ...placesIn(value)]);
}

type Change = (chance: Chance, parent: Json, key: string, others: readonly unknown[]) => void;

const CHANGES: readonly Change[] = [
  (chance, parent, key) => set(parent, key, chance.one(HOSTILE_STRINGS)),
  (chance, parent, key) => set(parent, key, chance.one(MARKUP)),
  (chance, parent, key) => {
    const value = memberOf(parent, key);
    set(
      parent,
      key,
      typeof value === 'string' ? value + chance.one([...HOSTILE_STRINGS, ...MARKUP]) : chance.one(MARKUP),
    );
  },
  (chance, parent, key) => set(parent, key, chance.one(VALUES)),
  (chance, parent, key, others) => set(parent, key, structuredClone(chance.one(others))),
  (_chance, parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  },
  (_chance, parent, key) => {
    if (Array.isArray(parent)) parent.push(structuredClone(memberOf(parent, key)));
    else set(parent, `${key} `, memberOf(parent, key));
  },
  (chance, parent, key) => {
    if (!Array.isArray(parent)) set(parent, chance.one([...HOSTILE_STRINGS, ...MARKUP]), memberOf(parent, key));
  },
];

function memberOf(parent: Json, key: string): unknown {
  return Reflect.get(parent, key);
}

function set(parent: Json, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The text of a manifest that something was done to. */
export function mutatedManifest(chance: Chance): string {
  const tree: unknown = structuredClone(chance.one(SOUND));
  for (let changes = 1 + chance.below(4); changes > 0; changes--) {
    const places = placesIn(tree);
    if (places.length === 0) break;
    const [parent, key] = chance.one(places);
    chance.one(CHANGES)(
      chance,
      parent,
      key,
      places.map(([other, name]) => memberOf(other, name)),
    );
  }
  const text = JSON.stringify(tree, null, chance.below(3));
  return chance.below(5) === 0 ? brokenText(text, chance) : `${text}\n`;
}

const PIECES: readonly string[] = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\u12',
  '//',
  '/*',
  '\0',
  '\uFEFF',
  '<<<<<<< a\n',
  '1e9',
  "'",
];

function brokenText(text: string, chance: Chance): string {
  const at = chance.below(text.length);
  return text.slice(0, at) + chance.one(PIECES) + text.slice(at + chance.below(3));
}
