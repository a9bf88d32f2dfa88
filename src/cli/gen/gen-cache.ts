/**
 * What the last run of `gen` found out, so that a run in which nothing changed has nothing to render. A connector's entry
 * holds for one exact input: the manifest's text, every template, the options, and the program's own build.
 */
import type { Place } from '../../disk/place.ts';
import { isRecord } from '../../json/is-record.ts';
import type { Problem } from '../../problem/problem.ts';
import { readStoredText, writeStoredText } from '../project/project-cache.ts';

export interface CachedConnector {
  readonly input: string;
  /** The digest of what its code is made of; `null` where nobody made any. */
  readonly codeSource: string | null;
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

function emptyCache(key: string): GenCache {
  return { key, record: null, connectors: new Map() };
}

/** What was stored under a key: nothing, where another one is stored. */
export function readCache(file: Place | null, key: string): GenCache {
  const text = readStoredText(file) ?? '';
  const [head = '', ...details] = text.split('\n');
  if (!head.startsWith(keyed(key))) return emptyCache(key);
  const stored: unknown = JSON.parse(head);
  if (!isHead(stored)) return emptyCache(key);
  const entries = stored.connectors.map(([id, stamps, problems], at): [string, CachedConnector] => [
    id,
    new StoredConnector(stamps, problems, details[at] ?? ''),
  ]);
  return { key, record: stored.record, connectors: new Map(entries) };
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

/** A line of JSON for what every run asks, then a line a connector for what is asked of one that changed. */
function printed({ key, record, connectors }: GenCache): string {
  const head: Head = {
    key,
    record,
    connectors: Array.from(connectors, ([id, { stamps, problems }]) => [id, stamps, problems]),
  };
  const details = Array.from(connectors.values(), ({ input, codeSource, digests }) =>
    [input, codeSource ?? '', ...digests].join(' '),
  );
  return [JSON.stringify(head), ...details].join('\n');
}

interface Head extends Pick<GenCache, 'key' | 'record'> {
  readonly connectors: readonly (readonly [id: string, stamps: string | null, problems: readonly Problem[]])[];
}

/** Its own digest says that this program wrote it. */
function isHead(value: unknown): value is Head {
  return isRecord(value) && Array.isArray(value['connectors']);
}

/** How a cache begins that was stored under a key. */
function keyed(key: string): string {
  return `{"key":${JSON.stringify(key)},`;
}

/** An entry whose line is taken apart only when somebody asks. */
class StoredConnector implements CachedConnector {
  readonly stamps: string | null;
  readonly problems: readonly Problem[];
  readonly #line: string;

  constructor(stamps: string | null, problems: readonly Problem[], line: string) {
    this.stamps = stamps;
    this.problems = problems;
    this.#line = line;
  }

  get input(): string {
    return this.#line.slice(0, this.#line.indexOf(' '));
  }

  get codeSource(): string | null {
    return this.#line.split(' ', 2)[1] || null;
  }

  get digests(): readonly string[] {
    return this.#line.split(' ').slice(2);
  }
}
