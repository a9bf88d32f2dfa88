/** What an answer to reading a resource shows of it: a 2xx to a change alone shows nothing. */
import { isRecord } from '../../json/is-record.ts';
import type { Resource } from '../resource/resource.ts';
import type { Exchange } from './client.ts';

export type ShownResource =
  | { readonly kind: 'there'; readonly resource: Resource }
  | { readonly kind: 'gone' }
  /** It is not known what became of it: what reading it came to, in words that go behind "reading it". */
  | { readonly kind: 'unread'; readonly why: string };

export function shownIn({ reply, failure, json }: Exchange): ShownResource {
  if (reply === null)
    return {
      kind: 'unread',
      why: `got no answer (${(failure?.message ?? 'it is not known why').replace(/\.$/u, '')})`,
    };
  if (reply.status === 200 && isRecord(json)) return { kind: 'there', resource: json };
  if (reply.status === 404 || reply.status === 410) return { kind: 'gone' };
  return { kind: 'unread', why: `was answered with ${reply.status}${reply.status === 200 ? ', and no JSON' : ''}` };
}
