/** Which lines some values in items of lists make, tried in many items at once: in one of three, so that what stays where it was is the most. */
import { withValue, withValues } from '../json/edit.ts';
import { holderOf } from '../json/holder-of.ts';
import { valueAt } from '../json/json-node.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { checkSchema } from '../manifest/schema/schema-findings.ts';
import { lineReader } from './attribute-lines.ts';
import { changedLines } from './changed-lines.ts';
import { experimentsOnPart } from './experiments.ts';
import { itemOf, type ManifestPart } from './manifest-nodes.ts';
import type { PageNames } from './other-values.ts';
import type { PageSubject } from './page-subject.ts';
import type { ShownTexts } from './shown-texts.ts';

/**
 * @param parts in items of lists
 * @returns the numbers of the lines that each one makes, by its pointer; one that cannot be told has none
 */
export function reachesOf(
  parts: readonly ManifestPart[],
  names: PageNames,
  shown: ShownTexts,
): ReadonlyMap<string, ReadonlySet<number>> {
  const once = [...new Map(parts.map((part) => [part.pointer, part])).values()];
  const reaches = new Map(once.map(({ pointer }) => [pointer, new Set<number>()]));
  const linesOf = lineReader();
  const page = linesOf(shown.marked.page);
  const areaOf = areas(shown, page.length);
  for (const trials of inTurns(once.flatMap((part) => trialsOf(part, shown.marked.manifest, names)))) {
    const text = outcomeOf(trials, shown.marked);
    const changed = text === null ? null : changedLines(page, linesOf(text)).map((index) => index + 1);
    const shares = changed === null ? null : shareOut(changed, trials, areaOf);
    for (const { pointer } of trials) {
      const share = shares?.get(pointer);
      if (share === undefined) reaches.delete(pointer);
      else for (const line of share) reaches.get(pointer)?.add(line);
    }
  }
  return reaches;
}

/** An item as it is when one part of it is another. */
interface Trial {
  readonly pointer: string;
  readonly item: string;
  /** Undefined: no item is left. */
  readonly value: unknown;
  /** Trials of the same kind are made in other items at the same time. */
  readonly kind: string;
}

/** What fits the schema is told from a manifest in which the item is the only one of its list. */
function trialsOf(part: ManifestPart, manifest: Manifest, names: PageNames): Trial[] {
  const item = itemOf(part.pointer);
  const list = holderOf(item);
  const index = Number(item.slice(list.length + 1));
  const { manifest: alone } = checkSchema(withValue(manifest, list, [valueAt(manifest, item)]));
  const within = `${list}/0${part.pointer.slice(item.length)}`;
  const variants = alone === null ? [null] : experimentsOnPart(alone, { ...part, pointer: within }, names);
  return Array.from(variants, (variant, number) => ({
    pointer: part.pointer,
    item,
    value: valueAt(variant, `${list}/0`),
    kind: `${within} ${number} ${index % 3}`,
  }));
}

function inTurns(trials: readonly Trial[]): Iterable<readonly Trial[]> {
  const turns = new Map<string, Trial[]>();
  for (const trial of trials) {
    const turn = turns.get(trial.kind) ?? [];
    turns.set(trial.kind, turn);
    turn.push(trial);
  }
  return turns.values();
}

function outcomeOf(trials: readonly Trial[], { manifest, render }: PageSubject): string | null {
  if (trials.some(({ value }) => value === undefined)) return null;
  const { manifest: other } = checkSchema(
    withValues(manifest, new Map(trials.map(({ item, value }) => [item, value]))),
  );
  return other === null ? null : render(other);
}

/** To each trial the changed lines around its item's texts; `null` where a changed line is nobody's, or of more than one. */
function shareOut(
  changed: readonly number[],
  trials: readonly Trial[],
  areaOf: (item: string) => ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> | null {
  const owners = new Map<number, string[]>();
  for (const { item, pointer } of trials)
    for (const line of areaOf(item)) owners.set(line, [...(owners.get(line) ?? []), pointer]);
  const shares = new Map<string, number[]>(trials.map(({ pointer }) => [pointer, []]));
  for (const line of changed) {
    const [owner, ...others] = owners.get(line) ?? [];
    if (owner === undefined || others.length > 0) return null;
    shares.get(owner)?.push(line);
  }
  return shares;
}

/** Lines that show a text of an item, with those before and behind them that show no text of another one. */
function areas({ textsIn }: ShownTexts, last: number): (item: string) => ReadonlySet<number> {
  const itemsIn = new Map(Array.from(textsIn, ([line, texts]) => [line, new Set(texts.map(itemOf))]));
  const shownOf = new Map<string, number[]>();
  for (const [line, items] of itemsIn)
    for (const item of items) shownOf.set(item, [...(shownOf.get(item) ?? []), line]);
  return (item) => {
    const area = new Set<number>();
    const extend = (start: number, step: 1 | -1) => {
      for (let line = start; line >= 1 && line <= last && !area.has(line); line += step) {
        const items = itemsIn.get(line);
        if (items !== undefined && !(items.size === 1 && items.has(item))) return;
        area.add(line);
      }
    };
    for (const line of shownOf.get(item) ?? []) {
      extend(line, -1);
      extend(line + 1, 1);
    }
    return area;
  };
}
