/** A look at a server before anything is made on it: whether it answers, knows the token, and speaks SCIM at all. */
import { isRecord } from '../json/is-record.ts';
import type { Exchange, ScimClient } from '../scim/client/client.ts';

export interface Hindrance {
  readonly message: string;
  readonly hint: string;
}

/** Some list nobody and answer searches all the same. */
const LIST_REFUSED: readonly number[] = [400, 403, 405, 501];

/** Why nothing can be verified there; `null`: it can. One or two requests, which change nothing. */
export async function preflight(client: ScimClient): Promise<Hindrance | null> {
  const list = await client.send({ method: 'GET', path: ['Users'], query: { startIndex: '1', count: '1' } });
  const hindrance = hindranceIn(list);
  if (hindrance === null || list.reply === null || !LIST_REFUSED.includes(list.reply.status)) return hindrance;
  const query = { filter: 'userName eq "scimanifest-nobody"' };
  const search = hindranceIn(await client.send({ method: 'GET', path: ['Users'], query }));
  return search === null ? null : hindrance;
}

function hindranceIn({ reply, failure, json }: Exchange): Hindrance | null {
  if (reply === null)
    return {
      message: failure?.message ?? 'The server does not answer.',
      hint: 'Check the address, and that the server runs.',
    };
  const { status } = reply;
  if (status === 401 || status === 403)
    return {
      message: `The server answered ${status}: it does not take the token.`,
      hint: 'Check the variable that holds it.',
    };
  if (status === 429)
    return {
      message: 'The server answered 429 again and again: it is too busy.',
      hint: 'Try later, or slower: --rate 5.',
    };
  if (status >= 500) return { message: `The server answered ${status}: it fails.`, hint: 'Look at its log.' };
  const isList = isRecord(json) && (Array.isArray(json['Resources']) || typeof json['totalResults'] === 'number');
  if (status === 200 && isList) return null;
  const what = json === undefined && reply.body !== '' ? ', and no JSON' : '';
  return {
    message: `There is no SCIM server at this address: reading users was answered with ${status}${what}.`,
    hint: 'Give the tenant URL: the address below which /Users stands.',
  };
}
