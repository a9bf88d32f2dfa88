/** `generate`, with what the last run found out put in the place of work that would give the same again. */

import type { OutputFile } from '../../emit/output.ts';
import { collectGenerated, type Generated, type GenerateResult } from '../../generate/collect-generated.ts';
import { digestOf, inputOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { connectorOf, isOutputPath } from '../../generate/own-file.ts';
import type { Problem } from '../../problem/problem.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';
import { generateAll } from './generate-all.ts';

export interface CachedRun extends GenerateResult {
  /** Path → digest of the outputs that stand on the disk as they belong there, and were not read. */
  readonly settled: ReadonlyMap<string, string>;
  readonly cache: GenCache;
}

interface RunInput {
  readonly manifests: readonly ManifestText[];
  readonly templates: ReadonlyMap<string, string>;
  readonly choice: PageChoice;
  /** What was found out under the same templates and options. */
  readonly cache: GenCache;
  /** Whether no file of a connector changed since. */
  readonly isSettled: (id: string) => boolean;
  /** The text of an output as it stands on the disk, `null` where there is none. */
  readonly readOutput: (path: string) => string | null;
}

export async function generateCached(input: RunInput): Promise<CachedRun> {
  const settled = new Map<string, string>();
  const settledProblems: Problem[] = [];
  const others: ManifestText[] = [];
  for (const manifest of input.manifests) {
    const cached = cachedOf(manifest.id, input.cache);
    if (cached === undefined || !input.isSettled(manifest.id)) {
      others.push(manifest);
      continue;
    }
    for (const [path, digest] of Object.entries(cached.files)) settled.set(path, digest);
    settledProblems.push(...cached.problems);
  }
  const { results, connectors } = await generateOthers(others, input);
  return { ...collectGenerated(results, settledProblems), settled, cache: { key: input.cache.key, connectors } };
}

async function generateOthers(manifests: readonly ManifestText[], input: RunInput) {
  const lookups = manifests.map((manifest) => lookUp(manifest, input));
  const fresh = lookups.flatMap(({ manifest, known }) => (known === null ? [manifest] : []));
  const made = (await generateAll({ ...input, manifests: fresh })).values();
  const connectors: Record<string, CachedConnector> = { ...input.cache.connectors };
  const results = lookups.map(({ manifest, digest, known }) => {
    const generated = known ?? made.next().value;
    if (generated === undefined) throw new Error(`Nothing was generated for ${manifest.id}`);
    if (known === null && generated.files.length > 0) connectors[manifest.id] = toCache(digest, generated);
    return generated;
  });
  return { results, connectors };
}

function cachedOf(id: string, { connectors }: GenCache): CachedConnector | undefined {
  return Object.hasOwn(connectors, id) ? connectors[id] : undefined;
}

interface Lookup {
  readonly manifest: ManifestText;
  readonly digest: string;
  /** What the last run found, `null` where the connector has to be generated. */
  readonly known: Generated | null;
}

function lookUp(manifest: ManifestText, { cache, readOutput }: RunInput): Lookup {
  const digest = inputOf(manifest);
  const cached = cachedOf(manifest.id, cache);
  const files = cached?.input === digest ? unchangedFiles(manifest.id, cached, readOutput) : null;
  if (cached === undefined || files === null) return { manifest, digest, known: null };
  return { manifest, digest, known: { id: manifest.id, files, problems: cached.problems, sources: new Map() } };
}

/** The connector's files as they stand on the disk, if every one is what was generated. */
function unchangedFiles(id: string, cached: CachedConnector, readOutput: RunInput['readOutput']): OutputFile[] | null {
  const files: OutputFile[] = [];
  for (const [path, digest] of Object.entries(cached.files)) {
    if (!isOutputPath(path) || connectorOf(path) !== id) return null;
    const found = readOutput(path);
    if (found === null) return null;
    const text = withUnixLineEnds(found);
    if (digestOf(text) !== digest) return null;
    files.push({ path, text });
  }
  return files;
}

function toCache(input: string, generated: Generated): CachedConnector {
  const files = Object.fromEntries(generated.files.map((file) => [file.path, digestOf(file.text)]));
  return { input, files, problems: generated.problems, stamps: null };
}
