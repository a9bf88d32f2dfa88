import type { OutputFile } from '../emit/output.ts';
import { compileTemplates } from '../emit/tutorial/render-tutorial.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { generateConnector, type ManifestText, type PageChoice } from './generate-connector.ts';

export interface GenerateInput {
  readonly manifests: readonly ManifestText[];
  /** Path below `templates/` → text; the project's own already laid over the package's. */
  readonly templates: ReadonlyMap<string, string>;
  readonly choice?: PageChoice;
}

export interface GenerateResult {
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
  /** The manifests that gave no files because of an error. */
  readonly refused: readonly string[];
}

/**
 * Manifests in, files in memory out. The same input gives the same bytes, whatever the order of the manifests, the
 * clock, the locale or the machine. Nothing is read, written or printed.
 */
export async function generate(input: GenerateInput): Promise<GenerateResult> {
  const { kit, problems: templateProblems } = compileTemplates(input.templates);
  const manifests = [...input.manifests].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (kit === null) return { files: [], problems: templateProblems, refused: manifests.map(({ id }) => id) };

  const files: OutputFile[] = [];
  const problems: Problem[] = [...templateProblems];
  const refused: string[] = [];
  for (const manifest of manifests) {
    const generated = await generateConnector(manifest, kit, input.choice ?? {});
    files.push(...generated.files);
    problems.push(...generated.problems);
    if (generated.files.length === 0) refused.push(manifest.id);
  }
  return { files, problems: sortProblems(problems), refused };
}
