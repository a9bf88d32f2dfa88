/** One connector's way from text to files: lint, resolve, the page held to the page rules, and every other output. */
import type { Connector } from '../connector/connector.ts';
import { codeEmitters } from '../emit/code-emitters.generated.ts';
import type { OutputFile } from '../emit/output.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import type { Problem } from '../problem/problem.ts';
import { checkConnector } from './check-connector.ts';

export type { PageChoice } from '../emit/tutorial/page-choice.ts';
export { isError } from './check-connector.ts';
export type ManifestText = ManifestFile;

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
  manifest: ManifestFile,
  kit: TemplateKit,
  choice: PageChoice,
): Promise<GeneratedConnector> {
  const { connector, page, problems, sources } = await checkConnector(manifest, kit, choice);
  const { id } = manifest;
  if (connector === null || page === null) return { id, connector, files: [], problems, sources };
  const files: OutputFile[] = [{ path: `${id}/tutorial.md`, text: page }];
  for (const emitter of codeEmitters) {
    files.push({ path: `${id}/${emitter.file}`, text: await emitter.emit(connector) });
  }
  return { id, connector, files, problems, sources };
}
