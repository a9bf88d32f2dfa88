/** `scimanifest import scim`: a draft of a manifest from what a server says of itself. */

import path from 'node:path';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import { unusableId } from '../../manifest/connector-id.ts';
import { isManifest } from '../../manifest/is-manifest.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { printManifest } from '../../manifest/print-manifest.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { type DiscoveredApp, discoveredApp } from '../../provisioning/manifest-from-discovery.ts';
import type { CredentialOptions } from '../live/authorization.ts';
import { schemaPath, smallestManifest } from '../new/draft-manifest.ts';
import { printProblems } from '../print-problems.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { readDiscovery } from './read-discovery.ts';

export interface ImportScimOptions extends CommonOptions<'text' | 'json'>, CredentialOptions {
  /** An address, a file or a folder. */
  readonly source: string;
  /** Left out: made of the address or the name of the file. */
  readonly id?: string;
  readonly name?: string;
}

/** 0: written. 1: it is, and breaks a rule: the server describes itself in a way that needs a person. */
export async function importScim(options: ImportScimOptions, shell: Shell): Promise<ExitCode> {
  const { root, source, name, format, quiet } = options;
  const id = options.id ?? idFrom(source);
  const unusable = unusableId(id);
  if (unusable !== null) throw new CannotRun(unusable, 'Say --id, with lower-case words and dashes.');
  const place = placeIn(root, 'connectors', `${id}.json`);
  if (readIfThere(place) !== null)
    throw new CannotRun(`${place.shown} exists; it was not touched.`, `Name another one: --id ${id}-2.`);
  const app = discoveredApp(await readDiscovery(root, source, options, shell));
  if (app === null)
    throw new CannotRun(
      `${source} names no schema of users.`,
      'Save the whole answer of /Schemas, or name the tenant URL.',
    );
  const text = printManifest(draftOf(app, smallestManifest(name ?? id, schemaPath(root))));
  const problems = lintManifest(text, place.shown, id).problems.filter(({ severity }) => severity === 'error');
  writeWhole(place, text, null);
  const counts = { users: app.users.length, groups: typeof app.groups === 'string' ? 0 : app.groups.length };
  if (format === 'json')
    shell.out(
      printJsonDocument('import-scim', { manifest: place.shown, status: 'created', attributes: counts, problems }),
    );
  else {
    if (!quiet)
      shell.out(`created   ${place.shown}  ${counts.users} attributes of users, ${counts.groups} of groups: a draft\n`);
    if (problems.length > 0)
      await printProblems(problems, new Map([[place.shown, text]]), { ...options, format }, shell);
  }
  if (!quiet)
    shell.err('No server says what flows in, nor what objects are matched by: fill it in, then take "draft" away.\n');
  return problems.length > 0 ? 1 : 0;
}

/** `https://api.acme.example/scim` and `exports/acme.json` are both of `acme`. */
function idFrom(source: string): string {
  const url = URL.canParse(source) ? new URL(source) : null;
  const words = url === null ? [path.basename(source, '.json')] : url.hostname.split('.').slice(-2, -1);
  return (words[0] ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

const FIELDS: Readonly<Record<string, Manifest['auth']>> = {
  oauthbearertoken: {
    method: 'bearer-token',
    fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
  },
  httpbasic: {
    method: 'user-name-password',
    fields: [{ portal: 'Tenant URL' }, { portal: 'Username' }, { portal: 'Password', secret: true }],
  },
};

/** Nothing is claimed that the server does not say. */
function draftOf({ users, groups, patches, scheme }: DiscoveredApp, smallest: string): Manifest {
  const start: unknown = JSON.parse(smallest);
  if (!isManifest(start)) throw new CannotRun('A new manifest could not be made.');
  const { groups: _, ...rest } = start;
  const disables = patches && users.some(({ name }) => name === 'active');
  const auth = FIELDS[scheme ?? ''] ?? start.auth;
  const updates = patches ? (['update'] as const) : [];
  const told = groupsOf(groups, updates);
  return {
    ...rest,
    auth,
    users: {
      actions: ['create', ...updates, ...(disables ? (['disable'] as const) : [])],
      basis: 'documented',
      matching: 'undocumented',
      attributes: [...users],
    },
    ...(told !== undefined && { groups: told }),
  };
}

/** Left out where the server does not say whether it has any. */
function groupsOf(groups: DiscoveredApp['groups'], updates: readonly 'update'[]): Manifest['groups'] {
  if (groups === 'untold') return undefined;
  if (groups === 'none') return false;
  const actions = ['create', ...updates] as const;
  return { actions: [...actions], basis: 'documented', matching: 'undocumented', attributes: [...groups] };
}
