/**
 * What the last run of `gen` found out, so that a run in which nothing changed has nothing to render. A connector's entry
 * holds for one exact input: the manifest's text, every template, the options, and the program's own build.
 */
import type { Place } from '../../disk/place.ts';
import type { SearchedParts } from '../../page/rules/slip.ts';
import type { Problem } from '../../problem/problem.ts';
import { readStoredText, writeStoredText } from '../project/project-cache.ts';

export interface CachedConnector {
  readonly input: string;
  /** The digest of what its code is made of; `null` where nobody made any. */
  readonly codeSource: string | null;
  /** Which parts of its page have something that may be a slip; `null` where nobody looked. */
  readonly searched: SearchedParts | null;
  /** The digests of the texts that belong there, in the order of the names of outputs. */
  readonly digests: readonly string[];
  readonly problems: readonly Problem[];
  /**
   * The stamps of the manifest, of its record of proof (empty where there is none) and of the outputs, in their order;
   * `null` where one of them is not certain yet, or the record of written files has another entry of one. A connector
   * whose stamps are the same has not changed, and nothing of it is read.
   */
  readonly stamps: string | null;
}

export interface GenCache {
  readonly key: string;
  /** The digest of the record of written files, in which every connector with stamps has the entries that it ought to have. */
  readonly record: string | null;
  readonly connectors: ReadonlyMap<string, CachedConnector>;
}

/** What was stored under a key: nothing, where another one is stored. */
export function readCache(file: Place | null, key: string): GenCache {
  const text = readStoredText(file) ?? '';
  const [head = '', ...lines] = text.split('\n');
  const [stored, record = ''] = head.split(BETWEEN);
  if (stored !== key) return { key, record: null, connectors: new Map() };
  const connectors = new Map(lines.map((line) => [line.slice(0, line.indexOf(BETWEEN)), new StoredConnector(line)]));
  return { key, record: record === '' ? null : record, connectors };
}

/** @param stored what stands there, whose entries the other shares where nothing changed */
export function replaceCache(file: Place | null, stored: GenCache, cache: GenCache): void {
  if (!isSameCache(stored, cache)) writeStoredText(file, printed(cache));
}

function isSameCache(one: GenCache, other: GenCache): boolean {
  return (
    one.record === other.record &&
    one.connectors.size === other.connectors.size &&
    [...other.connectors].every(([id, entry]) => one.connectors.get(id) === entry)
  );
}

/** Stands between the parts of a line: in none of them, printed JSON included. */
const BETWEEN = '\t';

const NOBODY_LOOKED = '-';

/** A line for what every entry rests on, then a line a connector: what every run asks of it first. */
function printed({ key, record, connectors }: GenCache): string {
  const lines = Array.from(connectors, ([id, entry]) =>
    entry instanceof StoredConnector ? entry.line : line(id, entry),
  );
  return [[key, record ?? ''].join(BETWEEN), ...lines].join('\n');
}

function line(id: string, { stamps, problems, input, codeSource, searched, digests }: CachedConnector): string {
  const told = problems.length === 0 ? '' : JSON.stringify(problems);
  const looked = searched === null ? NOBODY_LOOKED : JSON.stringify(searched);
  return [id, stamps ?? '', told, input, codeSource ?? '', looked, ...digests].join(BETWEEN);
}

/** An entry whose line is taken apart only where somebody asks, and stands in the next cache as it is. */
class StoredConnector implements CachedConnector {
  readonly line: string;
  /** Where they begin in it: every run asks for both. */
  readonly #stamps: number;
  readonly #problems: number;

  /** @param line that this program wrote: the digest of the cache says so */
  constructor(line: string) {
    this.line = line;
    this.#stamps = line.indexOf(BETWEEN) + 1;
    this.#problems = line.indexOf(BETWEEN, this.#stamps) + 1;
  }

  get stamps(): string | null {
    return this.line.slice(this.#stamps, this.#problems - 1) || null;
  }

  get problems(): readonly Problem[] {
    const told = this.line.slice(this.#problems, this.line.indexOf(BETWEEN, this.#problems));
    return told === '' ? [] : JSON.parse(told);
  }

  get input(): string {
    return this.parts[3] ?? '';
  }

  get codeSource(): string | null {
    return this.parts[4] || null;
  }

  get searched(): SearchedParts | null {
    const [, , , , , looked = NOBODY_LOOKED] = this.parts;
    return looked === NOBODY_LOOKED ? null : JSON.parse(looked);
  }

  get digests(): readonly string[] {
    return this.parts.slice(6);
  }

  private get parts(): readonly string[] {
    return this.line.split(BETWEEN);
  }
}
