/** `scimanifest provision`: one user provisioned on demand, phase by phase; nothing is sent unless it is asked for. */
import { namedPlace } from '../../disk/place.ts';
import { provisionedJson, provisionedText } from '../../provision/print-provisioned.ts';
import { type Provisioned, provisionUser } from '../../provision/provision-user.ts';
import type { DialectName } from '../../scim/patch/dialects.ts';
import { masked } from '../../verify/evidence.ts';
import { preflight } from '../../verify/preflight.ts';
import { readSourceRecord } from '../project/read-source-record.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { type ClientOptions, openClient } from './open-client.ts';
import { readConnector } from './read-connector.ts';
import { readTenantUrl } from './tenant-url.ts';

export interface ProvisionOptions extends CommonOptions<'text' | 'json'>, ClientOptions {
  readonly id: string;
  readonly url: string;
  /** A JSON file with the source attributes of one user. */
  readonly user: string;
  readonly assigned: boolean;
  readonly dialect: DialectName;
  readonly apply: boolean;
  /** For `DefaultDomain()`. */
  readonly domain?: string;
}

/** 0: done, or it is said what would be; 1: it went wrong, or nothing can be done. */
export async function provision(options: ProvisionOptions, shell: Shell): Promise<ExitCode> {
  const connector = readConnector(options.root, options.id);
  const tenantUrl = readTenantUrl(options.url);
  const record = readSourceRecord(namedPlace(options.root, options.user));
  const { client, secrets, close } = openClient(connector.auth.method, tenantUrl, options, shell);
  try {
    const hindrance = await preflight(client);
    if (hindrance !== null) throw new CannotRun(hindrance.message, hindrance.hint);
    const { assigned: isAssigned, dialect, apply, domain } = options;
    const tenant = domain === undefined ? {} : { defaultDomain: domain };
    const environment = { now: () => new Date(), random: Math.random, ...tenant };
    const provisioned = await provisionUser({ connector, client, record, isAssigned, dialect, apply, environment });
    const print = options.format === 'json' ? provisionedJson : provisionedText;
    shell.out(masked(print(provisioned), secrets));
    return exitCodeFor(provisioned);
  } finally {
    close();
  }
}

function exitCodeFor({ match, done }: Provisioned): ExitCode {
  if (match.kind === 'stuck') return 1;
  if (done === null) return 0;
  return done.status === null || done.status >= 300 || done.lost.length > 0 ? 1 : 0;
}
