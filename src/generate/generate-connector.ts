/** One connector's way from text to files: lint, resolve, the page held to the page rules, and every other output. */
import type { Connector } from '../connector/connector.ts';
import { saidBy } from '../emit/code/once-for-mappings.ts';
import { codeEmitters } from '../emit/code-emitters.generated.ts';
import type { CodeSource } from '../emit/code-source.ts';
import type { OutputFile } from '../emit/output.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import type { SearchedParts } from '../page/rules/slip.ts';
import type { Problem } from '../problem/problem.ts';
import { checkConnector } from './check-connector.ts';
import { digestOf } from './digest.ts';
import { PAGE_NAME } from './own-file.ts';

export type { PageChoice } from '../emit/tutorial/page-choice.ts';
export { isError } from './check-connector.ts';
export type ManifestText = ManifestFile;

export interface GeneratedConnector {
  readonly id: string;
  /** `null` where the manifest does not fit its schema. */
  readonly connector: Connector | null;
  /** Empty where an error stands in the way: a connector is written whole or not at all. */
  readonly files: readonly OutputFile[];
  /** The digest of all that its code is made of; `null` where there are no files. */
  readonly codeSource: string | null;
  /** Which parts of its page have something that may be a slip; `null` where nobody looked. */
  readonly searched: SearchedParts | null;
  readonly problems: readonly Problem[];
  /** Texts that problems point into and that are not on the disk: a page that was refused. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The code of a connector, by its id and the digest of what it is made of, where somebody has it; else `null`. */
export type KnownCode = (id: string, codeSource: string) => readonly OutputFile[] | null;

export async function generateConnector(
  manifest: ManifestFile,
  kit: TemplateKit,
  choice: PageChoice,
  knownCode: KnownCode = () => null,
): Promise<GeneratedConnector> {
  const { connector, page, searched, problems, sources } = await checkConnector(manifest, kit, choice);
  const { id } = manifest;
  if (connector === null || page === null)
    return { id, connector, files: [], codeSource: null, searched, problems, sources };
  const codeSource = digestOfSource(connector);
  const code = knownCode(id, codeSource) ?? (await emitCode(id, connector));
  return {
    id,
    connector,
    files: [{ path: `${id}/${PAGE_NAME}`, text: page }, ...code],
    codeSource,
    searched,
    problems,
    sources,
  };
}

function digestOfSource(source: CodeSource): string {
  return digestOf(`${source.manifestPath}\n${saidBy(source)}`);
}

async function emitCode(id: string, connector: CodeSource): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { file, emit } of codeEmitters) files.push({ path: `${id}/${file}`, text: await emit(connector) });
  return files;
}
