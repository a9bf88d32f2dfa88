/** `generate`, with what the last run found out put in the place of work that would give the same again. */

import { collectGenerated, type Generated, type GenerateResult } from '../../generate/collect-generated.ts';
import { digestOf, inputOf, withUnixLineEnds } from '../../generate/digest.ts';
import type { KnownCode, ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { digestOfFile, type MadeFile } from '../../generate/made-file.ts';
import { outputPaths, PAGE_NAME } from '../../generate/own-file.ts';
import type { Problem } from '../../problem/problem.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';
import { generateAll } from './generate-all.ts';
import type { SearchedPage } from './generate-job.ts';

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
  const searchedPages = () => fresh.flatMap(({ id }) => searchedPage(id, input));
  const job = { ...input, manifests: fresh, knownCode: codeOnDisk(input), searchedPages };
  const made = (await generateAll(job)).values();
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
  const files = cached?.input === digest ? asGenerated(outputsOf(manifest.id, cached), readOutput) : null;
  if (cached === undefined || files === null) return { manifest, digest, known: null };
  const { codeSource, searched, problems } = cached;
  const known = { id: manifest.id, files, codeSource, searched, problems, sources: new Map() };
  return { manifest, digest, known };
}

/** Of a connector whose mapping is the same, the code need not be made again where it stands as it was made. */
function codeOnDisk({ cache, readOutput }: RunInput): KnownCode {
  return (id, codeSource) => {
    const cached = cache.connectors.get(id);
    if (cached?.codeSource !== codeSource) return null;
    return asGenerated(
      outputsOf(id, cached).filter(({ path }) => path !== `${id}/${PAGE_NAME}`),
      readOutput,
    );
  };
}

/** The page that was made of a connector before, where it stands as it was made. */
function searchedPage(id: string, { cache, readOutput }: RunInput): SearchedPage[] {
  const cached = cache.connectors.get(id);
  const searched = cached?.searched ?? null;
  if (cached === undefined || searched === null) return [];
  const page = outputsOf(id, cached).filter(({ path }) => path === `${id}/${PAGE_NAME}`);
  return asGenerated(page, readOutput)?.map(({ text }) => ({ text, searched })) ?? [];
}

interface KnownOutput {
  readonly path: string;
  /** Of the text that belongs there. */
  readonly digest: string | undefined;
}

function outputsOf(id: string, { digests }: CachedConnector): KnownOutput[] {
  return outputPaths(id).map((path, at) => ({ path, digest: digests[at] }));
}

/** The texts of files as they stand on the disk, if every one is what was generated. */
function asGenerated(outputs: readonly KnownOutput[], readOutput: RunInput['readOutput']): MadeFile[] | null {
  const files: MadeFile[] = [];
  for (const { path, digest } of outputs) {
    const found = readOutput(path);
    if (found === null) return null;
    const text = withUnixLineEnds(found);
    if (digestOf(text) !== digest) return null;
    files.push({ path, text, digest });
  }
  return files;
}

function toCache(input: string, { id, files, codeSource, searched, problems }: Generated): CachedConnector {
  const made = new Map(files.map((file) => [file.path, digestOfFile(file)]));
  const digests = outputPaths(id).map((path) => made.get(path) ?? digestOf(''));
  return { input, codeSource, searched, digests, problems, stamps: null };
}
