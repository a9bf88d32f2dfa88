/** `scimanifest provision`: users and a group provisioned on demand; nothing is sent unless it is asked for. */

import type { Connector, Resource } from '../../connector/connector.ts';
import { exportedRecord } from '../../directory/exported-record.ts';
import { namedPlace } from '../../disk/place.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import { bulkJson, bulkText } from '../../provision/bulk/print-bulk.ts';
import { isRight } from '../../provision/done.ts';
import { KnownObjects } from '../../provision/known-objects.ts';
import { provisionedJson, provisionedText, type Told } from '../../provision/print-provisioned.ts';
import type { ProvisionSetup } from '../../provision/provision-object.ts';
import { provisionSubject } from '../../provision/provision-subject.ts';
import type { Subject } from '../../provision/subject.ts';
import type { DialectName } from '../../scim/patch/dialects.ts';
import { masked } from '../../verify/evidence.ts';
import { preflight } from '../../verify/preflight.ts';
import { readSourceRecord } from '../project/read-source-record.ts';
import { type CommonOptions, isSilent } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import type { UsersFile } from '../users/users-file.ts';
import { type ClientOptions, type OpenClient, openClient } from './open-client.ts';
import { type BulkDone, openUsers, provisionBulk } from './provision-bulk.ts';
import { readConnector } from './read-connector.ts';
import { readTenantUrl } from './tenant-url.ts';

export interface ProvisionOptions extends CommonOptions<'text' | 'json'>, ClientOptions {
  readonly id: string;
  readonly url: string;
  /** A JSON file with the source attributes of one user. */
  readonly user?: string;
  /** NDJSON or CSV. */
  readonly users?: string;
  /** A JSON file with the source attributes of one group, its members among them. */
  readonly group?: string;
  readonly journal?: string;
  readonly assigned: boolean;
  /** The user or the group is deleted from the directory for good. */
  readonly purged: boolean;
  readonly dialect: DialectName;
  readonly apply: boolean;
  /** For `DefaultDomain()`. */
  readonly domain?: string;
}

/** 0: done, or it is said what would be; 1: something went wrong; 2: the server was lost; 130: ended by an interrupt. */
export async function provision(options: ProvisionOptions, shell: Shell): Promise<ExitCode> {
  const connector = readConnector(options.root, options.id);
  const tenantUrl = readTenantUrl(options.url);
  const wanted = await readWanted(connector, options, shell);
  const opened = openClient(connector.auth.method, tenantUrl, options, shell);
  try {
    const hindrance = await preflight(opened.client);
    if (hindrance !== null) throw new CannotRun(hindrance.message, hindrance.hint);
    const { dialect, apply, domain } = options;
    const tenant = domain === undefined ? {} : { defaultDomain: domain };
    const environment = { now: () => new Date(), random: Math.random, ...tenant };
    const setup = { connector, client: opened.client, dialect, apply, environment, known: new KnownObjects() };
    const print = options.format === 'json' ? printJson : printText;
    return await carryOut(wanted, setup, { opened, tenantUrl, options, shell, print });
  } finally {
    opened.close();
  }
}

/** What is to be provisioned, in the order of the service: users before groups. */
interface Wanted {
  readonly user: Subject | null;
  readonly users: UsersFile | null;
  readonly group: Subject | null;
}

/** Everything is read before anything is sent. */
async function readWanted(connector: Connector, options: ProvisionOptions, shell: Shell): Promise<Wanted> {
  const { user, users, group } = options;
  if (user === undefined && users === undefined && group === undefined)
    throw new CannotRun('Nobody is named.', 'Name a file: --user ana.json, --users users.ndjson or --group group.json');
  if (user !== undefined && users !== undefined)
    throw new CannotRun('One user and many are named.', 'Leave --user or --users out.');
  if (users !== undefined && group === undefined && options.purged)
    throw new CannotRun(
      '--purged speaks of one user or group, not of a file.',
      'Mark those users in an NDJSON file: "@removed": {"reason": "deleted"}',
    );
  if (group !== undefined && connector.groups === null)
    throw new CannotRun(`The manifest of ${connector.name} says that no groups are provisioned.`, 'Leave --group out.');
  return {
    user: user === undefined ? null : readSubject('User', user, options),
    group: group === undefined ? null : readSubject('Group', group, options),
    users: users === undefined ? null : await openUsers(connector, { ...options, users }, shell),
  };
}

function readSubject(resource: Resource, file: string, options: ProvisionOptions): Subject {
  const record = exportedRecord(resource, readSourceRecord(namedPlace(options.root, file)));
  // Options speak of the one object that the command is about: of the group, where there is one.
  const isMeant = resource === 'Group' || options.group === undefined;
  return { resource, record, isAssigned: !isMeant || options.assigned, isPurged: isMeant && options.purged };
}

interface Run {
  readonly opened: OpenClient;
  readonly tenantUrl: string;
  readonly options: ProvisionOptions;
  readonly shell: Shell;
  readonly print: (results: Results, connector: Connector) => string;
}

interface Results {
  readonly user: Told | null;
  readonly users: BulkDone | null;
  readonly group: Told | null;
}

async function carryOut(
  { user, users, group }: Wanted,
  setup: ProvisionSetup,
  { opened, tenantUrl, options, shell, print }: Run,
): Promise<ExitCode> {
  const first = user === null ? null : await provisionSubject(user, setup);
  const bulkOptions = { ...options, users: options.users ?? '' };
  const bulk = users === null ? null : await provisionBulk(users, setup, opened, tenantUrl, bulkOptions, shell);
  const isEnded = bulk !== null && bulk.report.ended !== null;
  const last = group === null || isEnded ? null : await provisionSubject(group, setup);
  const code = worst(codeFor(first), bulk?.code ?? 0, codeFor(last));
  if (!isSilent(options, code))
    shell.out(masked(print({ user: first, users: bulk, group: last }, setup.connector), opened.secrets));
  if (bulk?.report.ended === 'server lost')
    shell.err('The server answers no more.\n  hint: Start it, or fetch a new token, and run the same command again.\n');
  return code;
}

function worst(...codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((a, b) => (b > a ? b : a));
}

function codeFor(told: Told | null): ExitCode {
  if (told === null) return 0;
  const { provisioned, references } = told;
  const all = [provisioned.done, ...references.map(({ done }) => done)];
  const isFailed = references.some((each) => [each, ...each.references].some(({ code }) => code !== null));
  const isWrong = all.some((done) => done !== null && !isRight(done));
  return provisioned.match.kind === 'stuck' || isFailed || isWrong ? 1 : 0;
}

function printText({ user, users, group }: Results, connector: Connector): string {
  return [
    ...(user === null ? [] : [provisionedText(user, connector)]),
    ...(users === null ? [] : [bulkText(users.report, users.figures)]),
    ...(group === null ? [] : [provisionedText(group, connector)]),
  ].join('\n');
}

function printJson({ user, users, group }: Results): string {
  const document = {
    ...(user !== null && { user: provisionedJson(user) }),
    ...(users !== null && { users: bulkJson(users.report, users.figures) }),
    ...(group !== null && { group: provisionedJson(group) }),
  };
  return printJsonDocument('provision', document);
}
