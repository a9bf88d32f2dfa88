import { isRecord } from '../json/is-record.ts';
import { shortened } from '../problem/shortened.ts';
import type { Exchange } from '../scim/client/client.ts';

/** Graph did not do what was asked; the message is a sentence, and the hint says what a person can do. */
export class GraphFailure extends Error {
  readonly hint: string | null;
  /** `null` where no answer came. */
  readonly status: number | null;

  constructor(message: string, hint: string | null, status: number | null) {
    super(message);
    this.name = 'GraphFailure';
    this.hint = hint;
    this.status = status;
  }
}

/** What was asked for, in words that go behind "Graph refused to". */
export interface Asked {
  readonly what: string;
  /** The least permission for it (graph-synchronization fact sheet, section 2). */
  readonly permission: 'Synchronization.Read.All' | 'Synchronization.ReadWrite.All';
  readonly notFound: { readonly message: string; readonly hint: string | null };
}

/** Why an exchange is no success. */
export function graphFailureOf({ request, reply, failure, json }: Exchange, asked: Asked): GraphFailure {
  if (reply === null) {
    const hint = request.method === 'PUT' ? MAY_BE_SAVED : 'Nothing was changed.';
    return new GraphFailure(failure?.message ?? 'Graph gave no answer.', hint, null);
  }
  const { status } = reply;
  const said = messageIn(json);
  const [message, hint] = inWords(status, said, asked);
  // What failed on the way may have been carried out as well.
  return new GraphFailure(message, hint ?? (request.method === 'PUT' && status >= 500 ? MAY_BE_SAVED : null), status);
}

/** A request that got no answer may have been carried out all the same. */
const MAY_BE_SAVED = 'Whether it was saved is not known: run it again without --apply, which looks.';

function inWords(status: number, said: string | null, asked: Asked): readonly [string, string | null] {
  if (status === 401)
    return [
      'Graph does not take the token: it is no token for Graph, or it has expired.',
      'Fetch a new one, for instance: az account get-access-token --resource-type ms-graph --query accessToken -o tsv',
    ];
  if (status === 403)
    return [
      `The token has no right to ${asked.what}.`,
      `It needs ${asked.permission}, and its owner the role Application Administrator or Cloud Application Administrator.`,
    ];
  if (status === 404) return [asked.notFound.message, asked.notFound.hint];
  if (status === 409)
    return [
      `Graph could not ${asked.what}: something else is changing it.${quoted(said)}`,
      'Wait until that is done, then run it again.',
    ];
  if (status === 429)
    return [
      `Graph asks for patience, and did not ${asked.what}.`,
      'Run it again in some minutes; nothing was changed.',
    ];
  return [`Graph answered ${status} when it was to ${asked.what}.${quoted(said)}`, null];
}

/** The text of a stranger, kept short, and on one line. */
function quoted(said: string | null): string {
  return said === null ? '' : ` It says: ${JSON.stringify(shortened(said, LONGEST))}`;
}

const LONGEST = 300;

/** `{ "error": { "code": …, "message": … } }`, the form of every error of Graph. */
function messageIn(json: unknown): string | null {
  const error = isRecord(json) ? json['error'] : null;
  if (!isRecord(error)) return null;
  const { code, message } = error;
  const parts = [code, message].filter((part) => typeof part === 'string').filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(': ');
}
