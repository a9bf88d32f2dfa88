/** Edits of manifests that use every property, each of few facts: what a law about all facts is held to. */
import { valueAt } from '../src/json/json-node.ts';
import { isFactPath, pathAt } from '../src/manifest/fact-at.ts';
import { type FactPath, facts, type RepeatPath, repeats } from '../src/manifest/facts.generated.ts';
import type { Side } from '../src/review/comparison.ts';
import { type Edit, listEdits } from '../src/review/edits/list-edits.ts';
import { sideOf } from './review/example-sides.ts';
import { fullValue } from './review/manifest-arbitrary.ts';
import { everyEdit } from './review/manifest-edits.ts';

/** A fact, or a place where the object of others stands again. */
export type Stated = FactPath | RepeatPath;

export const FACTS: readonly FactPath[] = Object.keys(facts).filter(isFactPath);
export const STATED: readonly Stated[] = [...FACTS, ...Object.keys(repeats).filter(isRepeatPath)];

export interface FactEdit {
  /** In words, for a test that fails. */
  readonly what: string;
  /** The facts that it touches, in whatever it adds or takes away. */
  readonly facts: readonly Stated[];
  readonly before: Side;
  readonly after: Side;
}

/** Enough to see a fact changed, stated and left out; the law of completeness tries every edit. */
const MOST_EDITS = 3;

let made: readonly FactEdit[] | null = null;

/** A few edits of each fact, made once for all tests. */
export function factEdits(): readonly FactEdit[] {
  made ??= [...makeEdits()];
  return made;
}

/** Of seven manifests, since a field has one of seven kinds of source. */
function* makeEdits(): Generator<FactEdit> {
  const tried = new Map<Stated, number>();
  const isTried = (fact: Stated) => (tried.get(fact) ?? 0) >= MOST_EDITS;
  for (const before of [0, 1, 2, 3, 4, 5, 6].flatMap((pick) => sideOf(fullValue(undefined, 0, '', pick)) ?? [])) {
    for (const { what, value } of everyEdit(before.manifest)) {
      const own = factsWithin(pathAt(/ (\/\S*)/u.exec(what)?.[1] ?? ''));
      const after = own.length > 0 && own.every(isTried) ? null : sideOf(value());
      if (after === null) continue;
      const touched = factsBetween(before, after);
      if (touched.every(isTried)) continue;
      for (const fact of touched) tried.set(fact, (tried.get(fact) ?? 0) + 1);
      yield { what, facts: touched, before, after };
    }
  }
}

const within = new Map<string, readonly Stated[]>();

/** The fact at a place, or all that an edit of what stands there can touch. */
function factsWithin(path: string): readonly Stated[] {
  const own = within.get(path) ?? (isStated(path) ? [path] : [...factsBelow(path, new Set())]);
  within.set(path, own);
  return own;
}

/** Those of objects that stand there again among them. */
function factsBelow(path: string, found: Set<Stated>): ReadonlySet<Stated> {
  for (const fact of STATED.filter((each) => each.startsWith(`${path}/`) && !found.has(each))) {
    found.add(fact);
    if (isRepeatPath(fact)) factsBelow(repeats[fact].replace(/\/\*$/u, ''), found);
  }
  return found;
}

function factsBetween(before: Side, after: Side): Stated[] {
  const edits = listEdits(before.manifest, after.manifest);
  return [...new Set(edits.flatMap((edit) => factsOf(edit, before, after)))];
}

/** The facts that one edit touches. */
export function factsOf(edit: Edit, before: Side, after: Side): Stated[] {
  const places = [
    ...(edit.before === null ? [] : placesIn(valueAt(before.manifest, edit.before), edit.before)),
    ...(edit.after === null ? [] : placesIn(valueAt(after.manifest, edit.after), edit.after)),
  ];
  return [...new Set(places.map(pathAt).filter(isStated))];
}

function placesIn(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, `${pointer}/${key}`))];
}

function isStated(path: string): path is Stated {
  return isFactPath(path) || isRepeatPath(path);
}

function isRepeatPath(path: string): path is RepeatPath {
  return Object.hasOwn(repeats, path);
}
