import { resolveConnector } from '../connector/resolve-connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Problem } from '../problem/problem.ts';
import { provenBy } from '../proof/proven-by.ts';
import type { OutputName } from '../trace/outputs.ts';
import { prepareTemplates } from '../trace/templates/trace-templates.ts';
import { traceOutput } from '../trace/trace-output.ts';
import { type LineOrigin, lineOrigin } from '../trace/trace-report.ts';
import { type ManifestSource, manifestFile } from './manifest-source.ts';

export interface TraceInput {
  readonly manifest: ManifestSource;
  readonly output: OutputName;
  /** As `readTemplates` gives them. */
  readonly templates: ReadonlyMap<string, string>;
  readonly choice?: PageChoice;
}

export interface TracedOutput {
  /** One for each line of the output: the parts of the manifest and the line of the template that made it. */
  readonly lines: readonly (LineOrigin & { readonly text: string })[];
  /** Of the manifest and the templates; with an error there are no lines. */
  readonly problems: readonly Problem[];
}

/** Where every line of an output comes from. */
export async function trace({
  manifest: source,
  output,
  templates: files,
  choice = {},
}: TraceInput): Promise<TracedOutput> {
  const { id, text, file, record } = manifestFile(source);
  const { document, manifest, problems } = readManifest(text, file);
  const { templates, problems: more } = prepareTemplates(files);
  const all = [...problems, ...more];
  const isBroken = all.some(({ severity }) => severity === 'error');
  if (isBroken || document === null || manifest === null || templates === null) return { lines: [], problems: all };
  const { proof } = provenBy(resolveConnector(manifest, id, file), record).connector;
  const lines = (await traceOutput({ manifest, id, file, templates, proof }, output, choice)) ?? [];
  return {
    lines: lines.map((line, index) => ({
      text: line.text,
      ...lineOrigin(`${id}/${output}`, index + 1, line, document),
    })),
    problems: all,
  };
}
