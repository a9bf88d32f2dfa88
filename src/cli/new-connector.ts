/** `scimanifest new`: the smallest manifest that lints, for a person to fill in. */

import { isFile, unblocked } from '../disk/look.ts';
import { placeIn } from '../disk/place.ts';
import { writeWhole } from '../disk/write-file.ts';
import { TODAYS_FORM } from '../library/todays-form.ts';
import { isConnectorId } from '../manifest/connector-id.ts';
import { printManifest } from '../manifest/print-manifest.ts';
import type { ReportOptions } from './report-options.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export interface NewOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  readonly id: string;
  readonly name?: string;
}

export function newConnector({ root, id, name, format, quiet }: NewOptions, shell: Shell): ExitCode {
  if (!isConnectorId(id)) {
    throw new CannotRun(
      `${JSON.stringify(id)} cannot name a connector.`,
      'Use lower-case words, digits and dashes: acme-hr.',
    );
  }
  if (name !== undefined && name.trim() === '')
    throw new CannotRun(
      'The name of the app is empty.',
      'Write it as the gallery prints it: --name "Acme"; or leave --name out.',
    );
  const place = placeIn(root, 'connectors', `${id}.json`);
  const file = place.shown;
  if (unblocked(place).kind !== 'missing') throw new CannotRun(`${file} exists already; it was not touched.`);
  writeWhole(place, smallestManifest(name ?? nameFrom(id), schemaPath(root)), null);
  if (format === 'json') shell.out(`${JSON.stringify({ files: [{ path: file, status: 'created' }] }, null, 2)}\n`);
  else if (!quiet) shell.out(`created   ${file}\n`);
  if (!quiet) shell.err(`Fill in what the app documents, then run "scimanifest gen ${id}".\n`);
  return 0;
}

/**
 * New gallery apps must sign in with OAuth client credentials or federation (scim-client fact sheet, section 2), so that
 * is where a new connector starts. Nothing is claimed that nobody said: no source for the credentials, no word on groups,
 * and the mark of a draft, since nobody has looked yet at what the app documents.
 */
export function smallestManifest(name: string, schema: string): string {
  return printManifest({
    $schema: schema,
    name,
    draft: true,
    auth: {
      method: 'oauth-client-credentials',
      fields: [
        { portal: 'Tenant URL' },
        { portal: 'OAuth token endpoint' },
        { portal: 'Client identifier' },
        { portal: 'Client secret', secret: true },
      ],
    },
    users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' },
    tutorial: TODAYS_FORM,
  });
}

/** Where the schema stands, seen from `connectors/`: the project's own copy, or the installed package's. */
export function schemaPath(root: string): string {
  const own = 'schemas/connector.schema.json';
  return isFile(placeIn(root, own)) ? `../${own}` : `../node_modules/scimanifest/${own}`;
}

function nameFrom(id: string): string {
  return id
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}
