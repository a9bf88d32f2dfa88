/** `generate`, with what the last run found out put in the place of work that would give the same again. */

import type { OutputFile } from '../../emit/output.ts';
import { collectGenerated, type Generated, type GenerateResult } from '../../generate/collect-generated.ts';
import { digestOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { connectorOf, isOutputPath } from '../../generate/own-file.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';
import { generateAll } from './generate-all.ts';

export interface CachedRun extends GenerateResult {
  readonly cache: GenCache;
}

interface RunInput {
  readonly manifests: readonly ManifestText[];
  readonly templates: ReadonlyMap<string, string>;
  readonly choice: PageChoice;
  readonly cache: GenCache;
  /** The text of an output as it stands on the disk, `null` where there is none. */
  readonly readOutput: (path: string) => string | null;
}

export async function generateCached(input: RunInput): Promise<CachedRun> {
  const lookups = input.manifests.map((manifest) => lookUp(manifest, input));
  const fresh = lookups.flatMap(({ manifest, known }) => (known === null ? [manifest] : []));
  const made = (await generateAll({ ...input, manifests: fresh })).values();

  const connectors: Record<string, CachedConnector> = { ...input.cache.connectors };
  const results = lookups.map(({ manifest, digest, known }) => {
    const generated = known ?? made.next().value;
    if (generated === undefined) throw new Error(`Nothing was generated for ${manifest.id}`);
    if (known === null && generated.files.length > 0) connectors[manifest.id] = toCache(digest, generated);
    return generated;
  });
  return { ...collectGenerated(results), cache: { key: input.cache.key, connectors } };
}

interface Lookup {
  readonly manifest: ManifestText;
  readonly digest: string;
  /** What the last run found, `null` where the connector has to be generated. */
  readonly known: Generated | null;
}

function lookUp(manifest: ManifestText, { cache, readOutput }: RunInput): Lookup {
  const digest = digestOf(`${manifest.file}\n${manifest.text}\n${manifest.record?.text ?? ''}`);
  const cached = Object.hasOwn(cache.connectors, manifest.id) ? cache.connectors[manifest.id] : undefined;
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
  return { input, files, problems: generated.problems };
}
