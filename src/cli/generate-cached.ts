/** `generate`, with what the last run found out put in the place of work that would give the same again. */

import type { OutputFile } from '../emit/output.ts';
import { digestOf, withUnixLineEnds } from '../generate/digest.ts';
import type { GeneratedConnector, ManifestText, PageChoice } from '../generate/generate-connector.ts';
import { compareProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { CachedConnector, GenCache } from './gen-cache.ts';

export interface CachedRun {
  readonly outputs: readonly OutputFile[];
  readonly problems: readonly Problem[];
  /** Connectors that gave no files because of an error. */
  readonly refused: ReadonlySet<string>;
  /** Texts that problems point into and that are not on the disk. */
  readonly sources: ReadonlyMap<string, string>;
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
  const outputs: OutputFile[] = [];
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const sources = new Map<string, string>();
  const connectors: Record<string, CachedConnector> = { ...input.cache.connectors };
  const generateFresh = freshGenerator(input);

  for (const manifest of input.manifests) {
    const digest = digestOf(`${manifest.file}\n${manifest.text}`);
    const cached = Object.hasOwn(connectors, manifest.id) ? connectors[manifest.id] : undefined;
    const found = cached?.input === digest ? unchangedFiles(cached, input.readOutput) : null;
    if (cached !== undefined && found !== null) {
      outputs.push(...found);
      problems.push(...cached.problems);
      continue;
    }
    const generated = await generateFresh(manifest);
    outputs.push(...generated.files);
    problems.push(...generated.problems);
    for (const [file, text] of generated.sources) sources.set(file, text);
    if (generated.files.length === 0) refused.add(manifest.id);
    else connectors[manifest.id] = toCache(digest, generated);
  }
  return {
    outputs,
    problems: problems.sort(compareProblems),
    refused,
    sources,
    cache: { key: input.cache.key, connectors },
  };
}

/** What generates is loaded, and the templates compiled, when the first connector needs them, or not at all. */
function freshGenerator(input: RunInput): (manifest: ManifestText) => Promise<GeneratedConnector> {
  let prepared: ReturnType<typeof prepareGenerator> | null = null;
  return async (manifest) => {
    prepared ??= prepareGenerator(input.templates);
    const { kit, problems, generateConnector } = await prepared;
    if (kit !== null) return generateConnector(manifest, kit, input.choice);
    return { id: manifest.id, connector: null, files: [], problems, sources: new Map() };
  };
}

async function prepareGenerator(templates: ReadonlyMap<string, string>) {
  const [{ compileTemplates }, { generateConnector }] = await Promise.all([
    import('../emit/tutorial/render-tutorial.ts'),
    import('../generate/generate-connector.ts'),
  ]);
  return { ...compileTemplates(templates), generateConnector };
}

/** The connector's files as they stand on the disk, if every one is what was generated. */
function unchangedFiles(cached: CachedConnector, readOutput: RunInput['readOutput']): OutputFile[] | null {
  const files: OutputFile[] = [];
  for (const [path, digest] of Object.entries(cached.files)) {
    const found = readOutput(path);
    if (found === null) return null;
    const text = withUnixLineEnds(found);
    if (digestOf(text) !== digest) return null;
    files.push({ path, text });
  }
  return files;
}

function toCache(input: string, generated: GeneratedConnector): CachedConnector {
  const files = Object.fromEntries(generated.files.map((file) => [file.path, digestOf(file.text)]));
  return { input, files, problems: generated.problems };
}
