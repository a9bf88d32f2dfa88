/** One connector's way from text to files: lint, resolve, emit, and the page held to the page rules. */
import type { Connector } from '../connector/connector.ts';
import { codeEmitters } from '../emit/code-outputs.ts';
import type { OutputFile } from '../emit/output.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { emitTutorial } from '../emit/tutorial/render-tutorial.ts';
import { lintManifest } from '../lint/lint-manifest.ts';
import { checkGeneratedPage } from '../page/check-generated-page.ts';
import type { Problem } from '../problem/problem.ts';

export interface ManifestText {
  /** The file name without `.json`. */
  readonly id: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** What a page's edition and vocabulary are, where a command overrides what the manifests say. */
export interface PageChoice {
  readonly edition?: string;
  readonly vocabulary?: string;
}

export interface GeneratedConnector {
  readonly id: string;
  /** `null` where the manifest does not fit its schema. */
  readonly connector: Connector | null;
  /** Empty where an error stands in the way: a connector is written whole or not at all. */
  readonly files: readonly OutputFile[];
  readonly problems: readonly Problem[];
  /** Texts that problems point into and that are not on the disk: a page that was refused. */
  readonly sources: ReadonlyMap<string, string>;
}

export async function generateConnector(
  manifest: ManifestText,
  kit: TemplateKit,
  choice: PageChoice,
): Promise<GeneratedConnector> {
  const { connector, document, problems } = lintManifest(manifest.text, manifest.file, manifest.id);
  const refused = { id: manifest.id, connector, files: [], sources: new Map<string, string>() };
  if (connector === null || problems.some(isError)) return { ...refused, problems };

  const page = emitTutorial(connector, kit, choice);
  if (page.problems.length > 0) {
    const placed = page.problems.map((problem) => ({ ...problem, ...document?.place(problem.pointer) }));
    return { ...refused, problems: [...problems, ...placed] };
  }

  const pageFile = `${connector.id}/tutorial.md`;
  const pageProblems = await checkGeneratedPage(page.text, pageFile, connector);
  const found = [...problems, ...pageProblems];
  if (pageProblems.some(isError)) return { ...refused, problems: found, sources: new Map([[pageFile, page.text]]) };

  const files: OutputFile[] = [{ path: pageFile, text: page.text }];
  for (const emitter of codeEmitters) {
    files.push({ path: `${connector.id}/${emitter.file}`, text: await emitter.emit(connector) });
  }
  return { ...refused, files, problems: found };
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}
