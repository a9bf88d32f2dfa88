/** What a server says of itself, from the server or from files. */
import type { Method } from '../../connector/connector.ts';
import { isFolder } from '../../disk/look.ts';
import { below, namedPlace } from '../../disk/place.ts';
import { readIfThere, readText } from '../../disk/read-file.ts';
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { Discovery } from '../../provisioning/manifest-from-discovery.ts';
import type { Exchange } from '../../scim/client/client.ts';
import type { CredentialOptions } from '../live/authorization.ts';
import { openClient } from '../live/open-client.ts';
import { readTenantUrl } from '../live/tenant-url.ts';
import { CannotRun, type Shell } from '../shell.ts';

const NAMES = ['ServiceProviderConfig', 'ResourceTypes', 'Schemas'] as const;

/** How a server is asked: gently, and with patience. */
const MANNERS = { rate: 25, timeout: 10 };

/** @param source the address below which `/Schemas` stands, a file of `export scim` or of `/Schemas`, or a folder of the three */
export async function readDiscovery(
  root: string,
  source: string,
  credentials: CredentialOptions,
  shell: Shell,
): Promise<Discovery> {
  if (/^[a-z]+:\/\//iu.test(source)) return await askServer(readTenantUrl(source), credentials, shell);
  const place = namedPlace(root, source);
  if (isFolder(place)) {
    const texts = NAMES.map((name) => readIfThere(below(place, `${name}.json`)));
    const [config, types, schemas] = texts.map((text) => (text === null ? null : jsonOf(text)));
    return { ServiceProviderConfig: config, ResourceTypes: types, Schemas: schemas };
  }
  const answer = jsonOf(readText(place));
  if (answer === undefined) throw new CannotRun(`${place.shown} is no JSON.`, 'Save the answer of /Schemas in it.');
  if (!isRecord(answer) || !('Schemas' in answer))
    return { ServiceProviderConfig: null, ResourceTypes: null, Schemas: answer };
  return {
    ServiceProviderConfig: answer['ServiceProviderConfig'],
    ResourceTypes: answer['ResourceTypes'],
    Schemas: answer['Schemas'],
  };
}

/** An error may be JSON, too, and says nothing of the server; many have no list of types. */
function saidIn({ reply, json }: Exchange): unknown {
  return reply?.status === 200 ? json : null;
}

/** Many servers tell everybody what they are; a token is sent where there is one. */
function methodFor({ tokenEnv, tokenUrl, clientId }: CredentialOptions, { env }: Shell): Method {
  if (tokenUrl !== undefined) return 'oauth-client-credentials';
  if (clientId !== undefined) return 'user-name-password';
  return env[tokenEnv] ? 'bearer-token' : 'none';
}

async function askServer(tenantUrl: string, credentials: CredentialOptions, shell: Shell): Promise<Discovery> {
  const { client, close } = openClient(methodFor(credentials, shell), tenantUrl, { ...MANNERS, ...credentials }, shell);
  try {
    const [config, types, schemas] = [
      await client.send({ method: 'GET', path: ['ServiceProviderConfig'] }),
      await client.send({ method: 'GET', path: ['ResourceTypes'] }),
      await client.send({ method: 'GET', path: ['Schemas'] }),
    ];
    if (schemas.reply?.status !== 200 || schemas.json === undefined)
      throw new CannotRun(
        `${tenantUrl} does not answer with schemas: ${schemas.failure?.message ?? `GET /Schemas gave ${schemas.reply?.status}.`}`,
        `Is it the address below which /Users stands? A token comes from the variable ${credentials.tokenEnv}.`,
      );
    return { ServiceProviderConfig: saidIn(config), ResourceTypes: saidIn(types), Schemas: schemas.json };
  } finally {
    close();
  }
}
