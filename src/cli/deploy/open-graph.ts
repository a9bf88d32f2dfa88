/** Microsoft Graph, signed in with a token from the environment. */
import { GRAPH_CLOUDS, type GraphCloud } from '../../deploy/graph-clouds.ts';
import { GraphSynchronization } from '../../deploy/graph-synchronization.ts';
import { ScimClient } from '../../scim/client/client.ts';
import { clockOf } from '../live/clock-of.ts';
import { openHttpTransport } from '../live/http-transport.ts';
import { LOOPBACK_HOST } from '../live/tenant-url.ts';
import { packageVersion } from '../package-version.ts';
import { CannotRun, type Shell } from '../shell.ts';

export interface GraphOptions {
  /** The object id of the enterprise app. */
  readonly servicePrincipal: string;
  readonly cloud: GraphCloud;
  /** A Graph on this machine, for tests. */
  readonly graphUrl?: string;
  /** The environment variable with the token. */
  readonly tokenEnv: string;
  /** Seconds for one answer. */
  readonly timeout: number;
}

export interface OpenGraph {
  readonly graph: GraphSynchronization;
  /** What must not be shown. */
  readonly secrets: readonly string[];
  readonly close: () => void;
}

const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

export function openGraph(options: GraphOptions, shell: Shell): OpenGraph {
  const { servicePrincipal, tokenEnv, timeout } = options;
  if (!OBJECT_ID.test(servicePrincipal))
    throw new CannotRun(
      'The enterprise app is named by its object id.',
      'It looks like 11111111-2222-3333-4444-555555555555: see Properties of the enterprise app.',
    );
  const token = readToken(tokenEnv, shell);
  const { transport, close } = openHttpTransport(timeout * 1000);
  const client = new ScimClient({
    tenantUrl: readGraphUrl(options),
    transport,
    clock: clockOf(shell),
    rate: 0,
    authorization: async () => `Bearer ${token}`,
    userAgent: `scimanifest/${packageVersion()}`,
  });
  return { graph: new GraphSynchronization(client, servicePrincipal), secrets: [token], close };
}

function readToken(name: string, { env }: Shell): string {
  const token = env[name]?.trim() ?? '';
  if (token === '')
    throw new CannotRun(
      `The environment variable ${name} is not set.`,
      `For instance: ${name}=$(az account get-access-token --resource-type ms-graph --query accessToken -o tsv)`,
    );
  if (/\s/u.test(token)) throw new CannotRun(`The value of ${name} is no token: it has blanks in it.`);
  return token;
}

/** A token for Graph goes to the hosts of the clouds and to this machine, and nowhere else. */
function readGraphUrl({ cloud, graphUrl }: GraphOptions): string {
  if (graphUrl === undefined) return GRAPH_CLOUDS[cloud];
  const url = URL.canParse(graphUrl) ? new URL(graphUrl) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || !LOOPBACK_HOST.test(url.hostname))
    throw new CannotRun(
      '--graph-url names no server on this machine.',
      'The hosts of Graph are chosen by name: --cloud global, usgov, usgov-dod or china.',
    );
  return url.origin;
}
