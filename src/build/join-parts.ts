/**
 * Which parts of the program become one file. The bundler puts modules together that all the same starts load; that makes
 * hundreds of small files, and each takes longer to be found, opened and linked than its program takes to be read.
 */

/** A file as the bundler makes it by itself. */
export interface Part {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Other parts, and modules that are no part. */
  readonly imports: readonly string[];
}

/** What a file costs that is loaded, and what a KB of program in it: milliseconds of a processor, measured, the latter on the safe side. */
const FILE_COST = 0.85;
const KB_COST = 0.05;

/** They are there before the program is; others take time of their own, and are loaded only by what needs them. */
const AT_HAND: ReadonlySet<string> = new Set(['node:fs', 'node:path', 'node:process', 'node:url']);

interface Group {
  readonly parts: Part[];
  size: number;
  /** The numbers of the starts that load it. */
  readonly starts: Set<number>;
  /** Whom it imports. */
  readonly imports: Set<Group>;
}

/**
 * Joins two by two, the pair first that saves the most, as long as any saves something: a file less for whoever loads
 * both, against the bytes for whoever needs only one. No two groups import each other in the end, so that modules run in
 * their order.
 *
 * @param starts of each way to start the program, the files that are asked for; such a file stays as it is
 * @returns the parts of each group that has more than one, the largest first
 */
export function joinParts(parts: readonly Part[], starts: readonly (readonly string[])[]): Part[][] {
  const groups = groupsOf(parts, starts);
  const asked = new Set(starts.flat());
  const free = groups.filter(({ parts: [part] }) => part !== undefined && mayJoin(part, groups, asked));
  const apart = new Map<Group, Set<Group>>();
  for (let pair = bestPair(free, apart); pair !== null; pair = bestPair(free, apart)) {
    const [one, other] = pair;
    if (reaches(one, other) || reaches(other, one)) {
      apart.set(one, new Set(apart.get(one)).add(other));
      continue;
    }
    join(one, other, groups);
    free.splice(free.indexOf(other), 1);
  }
  return groups
    .filter((group) => group.parts.length > 1)
    .map((group) => group.parts.toSorted((a, b) => b.size - a.size));
}

function groupsOf(parts: readonly Part[], starts: readonly (readonly string[])[]): Group[] {
  const groups = new Map<string, Group>();
  for (const part of parts)
    groups.set(part.file, { parts: [part], size: part.size, starts: new Set(), imports: new Set() });
  for (const { file, imports } of parts)
    for (const name of imports) {
      const imported = groups.get(name);
      if (imported !== undefined) groups.get(file)?.imports.add(imported);
    }
  for (const [number, files] of starts.entries())
    for (const file of files) {
      const group = groups.get(file);
      if (group !== undefined) load(group, number);
    }
  return [...groups.values()];
}

/** Notes a start at a group, and at all that comes along with it. */
function load(group: Group, start: number): void {
  if (group.starts.has(start)) return;
  group.starts.add(start);
  for (const imported of group.imports) load(imported, start);
}

function mayJoin(part: Part, groups: readonly Group[], asked: ReadonlySet<string>): boolean {
  const own = new Set(groups.flatMap((group) => group.parts.map(({ file }) => file)));
  return !asked.has(part.file) && part.imports.every((name) => own.has(name) || AT_HAND.has(name));
}

function bestPair(groups: readonly Group[], apart: ReadonlyMap<Group, ReadonlySet<Group>>): [Group, Group] | null {
  let best: [Group, Group] | null = null;
  let most = 0;
  for (const [index, one] of groups.entries())
    for (let at = index + 1; at < groups.length; at++) {
      const other = groups[at];
      if (other === undefined || apart.get(one)?.has(other) === true) continue;
      const saved = savedBy(one, other, most);
      if (saved <= most) continue;
      most = saved;
      best = [one, other];
    }
  return best;
}

/** What joining two saves, if it is more than the most so far; else no more than that. */
function savedBy(one: Group, other: Group, most: number): number {
  let both = 0;
  for (const start of one.starts) if (other.starts.has(start)) both++;
  const inVain = (one.starts.size - both) * other.size + (other.starts.size - both) * one.size;
  const atMost = both * FILE_COST - (inVain / 1024) * KB_COST;
  if (atMost <= most) return atMost;
  return both * FILE_COST - ((loadedInVain(one, other) + loadedInVain(other, one)) / 1024) * KB_COST;
}

/** The bytes of a group, and of all that comes along with it, for the starts of another that load none of them yet. */
function loadedInVain({ starts }: Group, group: Group): number {
  let bytes = 0;
  for (const { size, starts: known } of [group, ...aheadOf(group)])
    for (const start of starts) if (!known.has(start)) bytes += size;
  return bytes;
}

/** All groups that a group leads to. */
function aheadOf(group: Group, seen: Set<Group> = new Set()): ReadonlySet<Group> {
  for (const imported of group.imports) {
    if (seen.has(imported)) continue;
    seen.add(imported);
    aheadOf(imported, seen);
  }
  return seen;
}

/** Whether a group leads to another over a third: as one file, they and the third would wait for each other. */
function reaches(from: Group, to: Group): boolean {
  const seen = new Set<Group>();
  const ahead = [...from.imports].filter((group) => group !== to);
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...next.imports);
  }
  return false;
}

/** Puts another group into one: from now on, whoever loads the one loads all that the other imports. */
function join(one: Group, other: Group, groups: Group[]): void {
  one.parts.push(...other.parts);
  one.size += other.size;
  for (const imported of other.imports) one.imports.add(imported);
  one.imports.delete(one);
  one.imports.delete(other);
  groups.splice(groups.indexOf(other), 1);
  for (const group of groups) if (group.imports.delete(other) && group !== one) group.imports.add(one);
  const starts = new Set([...one.starts, ...other.starts]);
  one.starts.clear();
  for (const start of starts) load(one, start);
}
