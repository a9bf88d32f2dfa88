/** A fact that breaks a rule for manifests leaves the manifest, and is listed with the line it was read from. */

import { lintManifest } from '../lint/lint-manifest.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { Problem } from '../problem/problem.ts';
import { isManifest } from './is-manifest.ts';
import { lineOfText } from './line-of-text.ts';
import { printManifest } from './print-manifest.ts';
import { type Reading, report } from './reading.ts';

/** Rules that look at several facts at once: the fact that goes is not the one they point at. */
const GOES_INSTEAD: Readonly<Record<string, (pointer: string) => string>> = {
  'credential-not-yielded': (pointer) => pointer.replace(/\/(?:vendor|portal)$/, '/from'),
};

/** Each round takes out what the one before found; a manifest has so many facts, and no more rounds are needed. */
const MOST_ROUNDS = 40;

export function dropRefused(reading: Reading, manifest: Manifest, id: string): Manifest {
  let kept: Manifest = manifest;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { problems } = lintManifest(printManifest(kept), `connectors/${id}.json`, id);
    const errors = problems.filter(({ severity, pointer }) => severity === 'error' && pointer !== '');
    if (errors.length === 0) return kept;
    const next = dropAll(reading, kept, errors);
    if (next === null) return kept;
    kept = next;
  }
  return kept;
}

function dropAll(reading: Reading, manifest: Manifest, errors: readonly Problem[]): Manifest | null {
  let value: unknown = manifest;
  // Last entries first: what is taken out of a list moves those behind it.
  const targets = new Map<string, Problem>();
  for (const error of errors) {
    const target = unitOf(GOES_INSTEAD[error.rule]?.(error.pointer) ?? error.pointer, manifest);
    if (target !== null && !targets.has(target)) targets.set(target, error);
  }
  const ordered = [...targets].sort(([a], [b]) => compareFromBehind(a, b));
  let dropped = false;
  for (const [pointer, error] of ordered) {
    const removed = valueAt(value, pointer);
    if (removed === undefined) continue;
    const line = lineOfText(reading, Array.isArray(removed) ? removed[0] : removed);
    for (const part of Array.isArray(removed) ? removed : [removed])
      reading.ledger.list(lineOfText(reading, part), shownValue(part));
    report(
      reading,
      'import-fact-refused',
      line,
      `${withoutStop(error.message)} (${error.rule}): left out.`,
      error.hint ?? 'Mend it, and add it to the manifest.',
    );
    value = without(value, pointer);
    dropped = true;
  }
  value = withoutEmpty(value);
  return dropped && isManifest(value) ? value : null;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** The smallest part that can go without breaking the schema: a list entry, or an optional key. */
const UNITS: readonly RegExp[] = [
  /^\/(?:users|groups)\/attributes\/\d+\/(?:source|expression|constant|matching|note|default)$/,
  /^\/(?:users|groups)\/attributes\/\d+/,
  // Nothing says what objects are matched by: then the rows are of no use, and are listed one by one.
  /^\/(?:users|groups)\/attributes$/,
  /^\/(?:users|groups)\/pictures\/(?:mapping|attributes)/,
  /^\/(?:users|groups)\/notes\/\d+/,
  /^\/auth\/alternatives\/\d+/,
  /^\/auth\/fields\/\d+\/(?:from|note|vendor|lifetime|scopes)/,
  /^\/auth\/fields\/\d+/,
  /^\/auth\/(?:note|adminRole)/,
  /^\/(?:setup|gallery)(?:\/steps\/\d+)+\/(?:text|after|code|table)(?=\/|$)/,
  /^\/(?:setup|gallery)(?:\/steps\/\d+)+\/(?:notes|pictures|yields)\/\d+/,
  /^\/(?:setup|gallery)(?:\/steps\/\d+)+/,
  /^\/setup\/intro/,
  /^\/gallery\/name/,
  /^\/sections\/\d+\/(?:body|pictures)\/\d+/,
  /^\/(?:capabilities|prerequisites|limitations|troubleshooting|changeLog|notes|sections|resources)\/\d+/,
  /^\/(?:homepage|singleSignOn\/\w+)/,
  /^\/tutorial\/(?!edition|vocabulary)\w+/,
];

function unitOf(pointer: string, manifest: Manifest): string | null {
  for (const unit of UNITS) {
    const match = unit.exec(pointer)?.[0];
    if (match !== undefined && valueAt(manifest, match) !== undefined) return match;
  }
  return null;
}

function compareFromBehind(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [x, y] = [left[at], right[at]];
    if (x === y) continue;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(y) - Number(x) : x < y ? 1 : -1;
  }
  return 0;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(memberOf, value);
}

function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function without(value: unknown, pointer: string): unknown {
  const [key, ...rest] = keysOf(pointer);
  if (key === undefined) return value;
  const deeper = (member: unknown) => (rest.length === 0 ? undefined : without(member, `/${rest.join('/')}`));
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) => {
      if (index !== Number(key)) return [member];
      const left = deeper(member);
      return left === undefined ? [] : [left];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== key) return [[name, member] as const];
      const left = deeper(member);
      return left === undefined ? [] : [[name, left] as const];
    }),
  );
}

/** Lists that lost their last entry go, and so do sections without a body and steps without a word. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((member) => member !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, member]) => [key, withoutEmpty(member)] as const)
    .filter(([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0));
  const left = Object.fromEntries(entries);
  if ('at' in left && 'heading' in left && !('body' in left)) return undefined;
  if ('basis' in left && !('attributes' in left) && left['basis'] !== 'platform-default')
    return { ...left, basis: 'platform-default' };
  if (entries.length === 0) return undefined;
  if (
    'steps' in value &&
    !('steps' in left) &&
    !('text' in left) &&
    !('yields' in left) &&
    !('name' in left) &&
    'intro' in left
  )
    return undefined;
  return left;
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return value.name;
  if (typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string')
    return `picture ${value.path}`;
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  return JSON.stringify(value);
}
