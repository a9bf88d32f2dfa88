/** What is claimed of refusals and deletions. */

import type { ClaimId } from '../../proof/claim-id.ts';
import { valueAt } from '../../provisioning/value-at.ts';
import type { Exchange } from '../../scim/client/client.ts';
import { PATCH_URN } from '../../scim/patch/operation.ts';
import { shown } from '../resources.ts';
import type { Made, Trial } from '../trial.ts';
import { cannotTell, type Judgement, proven, refuted } from '../verdict.ts';
import { isDone, isScimError, NO_GROUP, NO_USER, noAnswer, outcome } from './ask.ts';
import { type Claim, ONCE } from './claim.ts';

const WRONG_TOKEN = 'Bearer scimanifest-wrong-token';

export const ANSWER_CLAIMS = {
  'wrong-token': {
    row: null,
    says: () => 'A wrong token is refused: 401.',
    subjects: ({ method }) => (method === 'none' ? 'The app takes requests without credentials.' : ONCE),
    needs: [],
    faults: ['any-token-accepted'],
    judge: async (trial) => {
      const exchange = await withWrongToken(trial);
      return (
        noAnswer(exchange) ??
        (exchange.reply?.status === 401
          ? proven('The server answered 401.')
          : refuted(`The server ${outcome(exchange)}.`))
      );
    },
  },
  duplicate: {
    row: 20,
    says: (subject) => `The same ${subject === '' ? 'resource' : subject} a second time is refused: 409 uniqueness.`,
    subjects: ({ users, groups }) => {
      const matched = [users, groups].flatMap((type) => (type === null || type.matching === null ? [] : [type.type]));
      return matched.length === 0
        ? 'The manifest names no attribute to match on.'
        : matched.map((type) => type.toLowerCase());
    },
    needs: [],
    faults: [
      'duplicates-accepted',
      'duplicate-other-case-accepted',
      'duplicate-bad-request',
      'duplicate-without-scim-type',
    ],
    judge: async (trial, subject) => {
      const type = subject === 'user' ? 'User' : 'Group';
      const first = await trial.make(type);
      if (first === null) return type === 'User' ? NO_USER : NO_GROUP;
      const again = await judgeDuplicate(trial, first, first.sent, '');
      const isExact = trial.typeOf(type).matching?.definition.caseExact === true;
      if (again.verdict !== 'proven' || isExact) return again;
      return judgeDuplicate(trial, first, inCapitals(trial, first), ' in capitals');
    },
  },
  deleted: {
    row: null,
    says: () => 'A deleted user is gone.',
    subjects: () => ONCE,
    needs: [],
    faults: ['delete-ignored'],
    judge: async (trial) => {
      const { user, exchange } = await deletedUser(trial);
      if (user === null || exchange === null) return NO_USER;
      const lost = noAnswer(exchange);
      if (lost !== null) return lost;
      const there = await trial.settling.look(
        'gone',
        () => trial.send({ method: 'GET', path: ['Users', user.id] }),
        (seen) => !isDone(seen),
      );
      if (there.reply === null) return cannotTell('Reading it again got no answer.');
      if (isDone(there))
        return refuted(`The deletion was ${outcome(exchange)}, and the user can be read all the same.`);
      const says = `The deletion was ${outcome(exchange)}, and reading the user ${outcome(there)}.`;
      return there.reply.status === 404 || there.reply.status === 410 ? proven(says) : cannotTell(says);
    },
  },
  'delete-no-content': {
    row: 23,
    says: () => 'A deletion is answered with 204.',
    subjects: () => ONCE,
    needs: [],
    faults: ['delete-answers-200'],
    judge: async (trial) => {
      const { exchange } = await deletedUser(trial);
      if (exchange === null) return NO_USER;
      return (
        noAnswer(exchange) ??
        (exchange.reply?.status === 204
          ? proven('The server answered 204.')
          : refuted(`The server ${outcome(exchange)}.`))
      );
    },
  },
  gone: {
    row: 21,
    says: () => 'What is not there is answered with 404, to reading, changing and deleting.',
    subjects: () => ONCE,
    needs: [],
    faults: ['gone-is-500'],
    judge: async (trial) => {
      const path = ['Users', NOBODY];
      const body = { schemas: [PATCH_URN], Operations: [{ op: 'replace', path: 'displayName', value: 'x' }] };
      const exchanges = [
        await trial.send({ method: 'GET', path }),
        await trial.send({ method: 'PATCH', path, body }),
        await trial.send({ method: 'DELETE', path }),
      ];
      return judgeEach(exchanges, (status) => status === 404);
    },
  },
  'bad-requests': {
    row: 22,
    says: () => 'Bad JSON, an unknown operation and an unknown attribute are refused: 400.',
    subjects: () => ONCE,
    needs: [],
    faults: ['bad-json-is-500', 'unknown-op-accepted', 'unknown-path-accepted'],
    judge: async (trial) => {
      const user = await trial.make('User');
      if (user === null) return NO_USER;
      const exchanges = [
        await trial.send({ method: 'POST', path: ['Users'], body: '{"userName": ' }),
        await trial.patch(user, { op: 'scimanifest', path: 'displayName', value: 'x' }),
        await trial.patch(user, { op: 'replace', path: 'scimanifestNoSuchAttribute', value: 'x' }),
      ];
      return judgeEach(exchanges, (status) => status >= 400 && status < 500);
    },
  },
  'error-body': {
    row: 24,
    says: () => 'Errors have a body: the schema of errors, the status as a text, a sentence. A refused token too.',
    subjects: () => ONCE,
    needs: [],
    faults: ['error-body-text', 'error-status-number', 'error-without-detail', 'unauthorized-without-body'],
    judge: async (trial) => {
      const gone = await trial.send({ method: 'GET', path: ['Users', NOBODY] });
      const stranger = trial.app.method === 'none' ? [] : [await withWrongToken(trial)];
      const refusals = [gone, ...stranger].filter(({ reply }) => (reply?.status ?? 0) >= 400);
      if (refusals.length === 0) return cannotTell('Nothing was refused.');
      const problem = refusals.map(errorProblem).find((found) => found !== null);
      return problem === undefined ? proven('The bodies of its errors are right.') : refuted(problem);
    },
  },
} as const satisfies Readonly<Partial<Record<ClaimId, Claim>>>;

/** An id that no server has given to anybody. */
const NOBODY = '5f1c9a52-0000-4000-8000-736369616e66';

function withWrongToken(trial: Trial): Promise<Exchange> {
  const query = { startIndex: '1', count: '1' };
  return trial.send({ method: 'GET', path: ['Users'], query, headers: { Authorization: WRONG_TOKEN } });
}

async function judgeDuplicate(trial: Trial, { type, mark }: Made, sent: Made['sent'], how: string): Promise<Judgement> {
  const { exchange } = await trial.create(type, sent, mark);
  const lost = noAnswer(exchange);
  if (lost !== null) return lost;
  const status = exchange.reply?.status;
  if (status !== 409) return refuted(`The second one${how} was ${outcome(exchange)}.`);
  // What an error must look like is another claim.
  const scimType = isScimError(exchange.json) ? exchange.json['scimType'] : 'uniqueness';
  return scimType === 'uniqueness'
    ? proven(`The second one${how} was answered with 409.`)
    : refuted(`The second one${how} was answered with 409, and its scimType is ${shown(scimType)}.`);
}

/** The same resource, its matching value in capitals. */
function inCapitals(trial: Trial, { type, sent }: Made): Made['sent'] {
  const app = trial.typeOf(type);
  const value = app.matching === null ? undefined : valueAt(sent, app.matching, app);
  if (typeof value !== 'string') return sent;
  const text = JSON.stringify(sent).replaceAll(JSON.stringify(value), JSON.stringify(value.toUpperCase()));
  const changed: Made['sent'] = JSON.parse(text);
  return changed;
}

async function deletedUser(trial: Trial): Promise<{ user: Made | null; exchange: Exchange | null }> {
  const user = await trial.make('User');
  if (user === null) return { user, exchange: null };
  // It stays on the list of what must be cleaned up: only reading shows that it is gone.
  return { user, exchange: await trial.send({ method: 'DELETE', path: ['Users', user.id] }) };
}

function judgeEach(exchanges: readonly Exchange[], isRight: (status: number) => boolean): Judgement {
  const wrong = exchanges.find(({ reply }) => reply !== null && !isRight(reply.status));
  if (wrong !== undefined) return refuted(`${wrong.request.method} was ${outcome(wrong)}.`);
  const lost = exchanges.map(noAnswer).find((judgement) => judgement !== null);
  return lost ?? proven(`The answers were ${exchanges.map(({ reply }) => reply?.status).join(', ')}.`);
}

function errorProblem({ reply, json }: Exchange): string | null {
  const about = `The body of ${reply?.status ?? 'an error'}`;
  if (!isScimError(json)) return `${about} is not an error of SCIM: ${shown(reply?.body ?? '')}.`;
  if (json['status'] !== String(reply?.status)) return `${about} has the status ${shown(json['status'])}.`;
  return typeof json['detail'] === 'string' && json['detail'] !== '' ? null : `${about} has no detail.`;
}
