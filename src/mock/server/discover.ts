import { type App, type AppType, MOST_RESULTS } from '../../provisioning/app.ts';
import { resourceTypeDocument } from '../../scim/discovery/resource-type-document.ts';
import { schemaDocument } from '../../scim/discovery/schema-document.ts';
import { serviceProviderConfig } from '../../scim/discovery/service-provider-config.ts';
import { listResponse } from '../../scim/resource/list-response.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { SIGN_INS } from '../sign-in/sign-ins.ts';
import type { Exchange, Reply } from './exchange.ts';

/** The three documents that describe a server (RFC 7644 section 4); `null` for any other address. */
export function discover({ app, segments, base }: Exchange): Reply | null {
  const [endpoint = '', id] = segments;
  if (endpoint === 'ServiceProviderConfig' && id === undefined) return found(configOf(app, base));
  const documents = listed(endpoint, app, base);
  if (documents === null || segments.length > 2) return null;
  if (id === undefined) return found(listResponse(documents, documents.length, 1));
  const document = documents.find((each) => String(each['id']).toLowerCase() === id.toLowerCase());
  return document === undefined ? null : found(document);
}

/** All three of them, as their addresses answer. */
export function discoveryDocuments(
  app: App,
  base: string,
): Readonly<Record<'ServiceProviderConfig' | 'ResourceTypes' | 'Schemas', Resource>> {
  const list = (endpoint: string): Resource => {
    const documents = listed(endpoint, app, base) ?? [];
    return listResponse(documents, documents.length, 1);
  };
  return { ServiceProviderConfig: configOf(app, base), ResourceTypes: list('ResourceTypes'), Schemas: list('Schemas') };
}

function configOf({ method }: App, base: string): Resource {
  const location = `${base}/ServiceProviderConfig`;
  return serviceProviderConfig({ maxResults: MOST_RESULTS, ...SIGN_INS[method] }, location);
}

function found(body: Resource): Reply {
  return { status: 200, headers: {}, body };
}

function listed(endpoint: string, { users, groups }: App, base: string): readonly Resource[] | null {
  const types = groups === null ? [users] : [users, groups];
  if (endpoint === 'Schemas') return types.flatMap((type) => schemasOf(type, base));
  if (endpoint !== 'ResourceTypes') return null;
  return types.map(({ type, schemas }) => resourceTypeDocument(type, schemas, `${base}/ResourceTypes/${type}`));
}

function schemasOf({ schemas }: AppType, base: string): Resource[] {
  return schemas.map((schema) => {
    const words = schema.urn.split(':').filter((word) => word !== '' && !/^[\d.]+$/u.test(word));
    return schemaDocument(schema, words.slice(-2).join(' '), `${base}/Schemas/${schema.urn}`);
  });
}
