/** `generate`, with what the last run found out put in the place of work that would give the same again. */

import type { OutputFile } from '../../emit/output.ts';
import { collectGenerated, type Generated, type GenerateResult } from '../../generate/collect-generated.ts';
import { digestOf, inputOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { outputPaths } from '../../generate/own-file.ts';
import type { Problem } from '../../problem/problem.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';
import { generateAll } from './generate-all.ts';

/** The connectors of which no file changed, by their ids. */
export type SettledConnectors = ReadonlyMap<string, Pick<CachedConnector, 'digests'>>;

export interface CachedRun extends GenerateResult {
  /** Their outputs stand on the disk as they belong there, and were not read. */
  readonly settled: SettledConnectors;
  /** What is known now of each connector. */
  readonly connectors: GenCache['connectors'];
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
  const settled = new Map<string, CachedConnector>();
  const settledProblems: Problem[] = [];
  const others: ManifestText[] = [];
  for (const manifest of input.manifests) {
    const cached = input.cache.connectors.get(manifest.id);
    if (cached === undefined || !input.isSettled(manifest.id)) {
      others.push(manifest);
      continue;
    }
    settled.set(manifest.id, cached);
    settledProblems.push(...cached.problems);
  }
  const { results, connectors } = await generateOthers(others, input);
  return { ...collectGenerated(results, settledProblems), settled, connectors };
}

async function generateOthers(manifests: readonly ManifestText[], input: RunInput) {
  const lookups = manifests.map((manifest) => lookUp(manifest, input));
  const fresh = lookups.flatMap(({ manifest, known }) => (known === null ? [manifest] : []));
  const made = (await generateAll({ ...input, manifests: fresh })).values();
  const connectors = new Map(input.cache.connectors);
  const results = lookups.map(({ manifest, digest, known }) => {
    const generated = known ?? made.next().value;
    if (generated === undefined) throw new Error(`Nothing was generated for ${manifest.id}`);
    if (known === null && generated.files.length > 0) connectors.set(manifest.id, toCache(digest, generated));
    return generated;
  });
  return { results, connectors };
}

interface Lookup {
  readonly manifest: ManifestText;
  readonly digest: string;
  /** What the last run found, `null` where the connector has to be generated. */
  readonly known: Generated | null;
}

function lookUp(manifest: ManifestText, { cache, readOutput }: RunInput): Lookup {
  const digest = inputOf(manifest);
  const cached = cache.connectors.get(manifest.id);
  const files = cached?.input === digest ? unchangedFiles(manifest.id, cached, readOutput) : null;
  if (cached === undefined || files === null) return { manifest, digest, known: null };
  return { manifest, digest, known: { id: manifest.id, files, problems: cached.problems, sources: new Map() } };
}

/** The connector's files as they stand on the disk, if every one is what was generated. */
function unchangedFiles(
  id: string,
  { digests }: CachedConnector,
  readOutput: RunInput['readOutput'],
): OutputFile[] | null {
  const files: OutputFile[] = [];
  for (const [at, path] of outputPaths(id).entries()) {
    const found = readOutput(path);
    if (found === null) return null;
    const text = withUnixLineEnds(found);
    if (digestOf(text) !== digests[at]) return null;
    files.push({ path, text });
  }
  return files;
}

function toCache(input: string, { id, files, problems }: Generated): CachedConnector {
  const texts = new Map(files.map((file) => [file.path, file]));
  const digests = outputPaths(id).map((path) => digestOf(texts.get(path)?.text ?? ''));
  return { input, digests, problems, stamps: null };
}
