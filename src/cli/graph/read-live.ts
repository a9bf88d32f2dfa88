import { firstOf, listedKeys, publishedKeys } from '../../graph/graph-keys.ts';
import type { KeyAt } from '../../graph/key-at.ts';
import type { LiveSchema } from '../../graph/live-schema.ts';
import type { TenantListings } from '../../graph/merge-schema.ts';
import { readLiveSchema } from '../../graph/read-live-schema.ts';
import { CannotRun, type Shell } from '../shell.ts';
import { type JsonFile, readJsonFile } from './read-json-file.ts';

/** The files that a tenant's answers were saved in. */
export interface TenantFiles {
  /** The answer of `GET …/schema/functions`. */
  readonly functions?: string;
  /** The answer of `GET …/schema/filterOperators`. */
  readonly operators?: string;
  /** The id of a template, where a file lists several. */
  readonly template?: string;
}

export function readListings({ functions, operators }: TenantFiles, shell: Shell): TenantListings {
  const keyAt: KeyAt = functions === undefined ? () => null : listedKeys(readJsonFile(functions, shell).document.value);
  return { keyAt, operators: operators === undefined ? null : readJsonFile(operators, shell).document.value };
}

/** @throws CannotRun where the file is no schema, or one of another kind */
export function readLive(
  name: string,
  { template }: TenantFiles,
  { keyAt }: TenantListings,
  shell: Shell,
): { readonly live: LiveSchema; readonly file: JsonFile } {
  const file = readJsonFile(name, shell);
  const live = readLiveSchema(file.document, template ?? null, firstOf(keyAt, publishedKeys));
  if ('rule' in live)
    throw new CannotRun(`${live.file}:${live.line}:${live.column} ${live.message}  ${live.rule}`, live.hint);
  return { live, file };
}
