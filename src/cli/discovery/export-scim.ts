/** `scimanifest export scim`: what a server that does as the manifest says answers about itself. */
import path from 'node:path';
import { namedPlace } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { discoveryDocuments } from '../../mock/server/discover.ts';
import { appOf } from '../../provisioning/app.ts';
import { readConnector } from '../live/read-connector.ts';
import type { CommonOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';

export interface ExportScimOptions extends CommonOptions<'text' | 'json'> {
  readonly id: string;
  /** The folder of the three documents; left out: the standard output has them in one. */
  readonly out?: string;
}

/** 0: exported. */
export function exportScim({ root, id, out, quiet, format }: ExportScimOptions, shell: Shell): ExitCode {
  const documents = discoveryDocuments(appOf(readConnector(root, id)), '');
  // Who asks for JSON reads it there, wherever it is written besides.
  if (out === undefined || format === 'json') shell.out(`${JSON.stringify(documents, null, 2)}\n`);
  if (out === undefined) return 0;
  for (const [name, document] of Object.entries(documents)) {
    const place = namedPlace(shell.cwd, path.join(out, `${name}.json`));
    writeWhole(place, `${JSON.stringify(document, null, 2)}\n`, readIfThere(place));
    if (!quiet) shell.err(`written   ${place.shown}\n`);
  }
  return 0;
}
