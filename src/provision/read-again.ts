/** What a resource is once something was done with it: a 2xx alone shows nothing. */
import { isRecord } from '../json/is-record.ts';
import type { ScimClient } from '../scim/client/client.ts';
import type { Resource } from '../scim/resource/resource.ts';

export type ReadAgain =
  | { readonly kind: 'there'; readonly resource: Resource }
  | { readonly kind: 'gone' }
  /** It is not known what became of it: the end of a sentence. */
  | { readonly kind: 'unread'; readonly why: string };

/** @param path below the tenant URL: `['Users', '2819c223']` */
export async function readAgain(client: ScimClient, path: readonly string[]): Promise<ReadAgain> {
  const { reply, failure, json } = await client.send({ method: 'GET', path });
  if (reply === null)
    return {
      kind: 'unread',
      why: `no answer came (${(failure?.message ?? 'it is not known why').replace(/\.$/u, '')})`,
    };
  if (reply.status === 200 && isRecord(json)) return { kind: 'there', resource: json };
  if (reply.status === 404 || reply.status === 410) return { kind: 'gone' };
  return { kind: 'unread', why: `the server answered ${reply.status}${reply.status === 200 ? ', and no JSON' : ''}` };
}
