/** `scimanifest deploy --as`: the same deployment as files for a tool that people have already. */

import { DEPLOYMENT_TOOLS, type DeploymentToolName } from '../../deploy/files/deployment-files.ts';
import { schemaVersion } from '../../deploy/schema-state.ts';
import { below, namedPlace } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { mergeSchema } from '../../graph/merge-schema.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { readListings, readLive, type TenantFiles } from '../graph/read-live.ts';
import { readManifestSide } from '../graph/read-manifest-side.ts';
import { printProblems } from '../print-problems.ts';
import type { CommonOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';

export interface DeployFilesOptions extends CommonOptions<'text' | 'json'>, TenantFiles {
  readonly id: string;
  readonly as: DeploymentToolName;
  /** The schema of the job, fetched before: ids and names are its own. */
  readonly onto: string;
  /** Left out: `deployments/<connector>/<tool>`. */
  readonly out?: string;
}

/** 0: written. 1: something in the manifest has no form in Graph, and nothing is written. */
export async function deployFiles(options: DeployFilesOptions, shell: Shell): Promise<ExitCode> {
  const { connector, document } = readManifestSide(options.root, options.id, true);
  const listings = readListings(options, shell);
  const { live, file } = readLive(options.onto, options, listings, shell);
  const { text, problems } = mergeSchema(connector, document, live, listings);
  if (text === null) {
    const sources = new Map([document, file.document].map((each) => [each.file, each.text] as const));
    await printProblems(problems, sources, options, shell);
    return 1;
  }
  const { files } = DEPLOYMENT_TOOLS[options.as];
  const folder = namedPlace(options.root, options.out ?? `deployments/${connector.id}/${options.as}`);
  const written = files({ connector: connector.id, text, version: schemaVersion(text) }).map(
    ({ name, text: content }) => {
      const place = below(folder, name);
      const before = readIfThere(place);
      writeWhole(place, content, before);
      return { path: place.shown, status: before === null ? 'created' : before === content ? 'unchanged' : 'updated' };
    },
  );
  if (options.format === 'json') shell.out(printJsonDocument('deploy-files', { files: written }));
  else if (!options.quiet) shell.out(written.map(({ path, status }) => `${status.padEnd(9)} ${path}\n`).join(''));
  return 0;
}
