import type { Resource } from '../resource/resource.ts';

export interface AuthenticationScheme {
  readonly type: 'oauth' | 'oauth2' | 'oauthbearertoken' | 'httpbasic' | 'httpdigest';
  readonly name: string;
  readonly description: string;
}

export interface ServiceProvider {
  readonly maxResults: number;
  readonly authenticationSchemes: readonly AuthenticationScheme[];
}

/** What `/ServiceProviderConfig` says (RFC 7643 section 5) of a server that patches and filters, and no more. */
export function serviceProviderConfig(
  { maxResults, authenticationSchemes }: ServiceProvider,
  location: string,
): Resource {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
    authenticationSchemes: authenticationSchemes.map((scheme, index) => ({ ...scheme, primary: index === 0 })),
    meta: { resourceType: 'ServiceProviderConfig', location },
  };
}
