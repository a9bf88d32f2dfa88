/** Answers that say it wrongly (scim-server-faults fact sheet, rows 24 and 25), and who is let in. */
import { isRecord } from '../../json/is-record.ts';
import { SCIM_JSON } from '../http.ts';
import { refused } from './ask.ts';
import type { Fault } from './fault.ts';

export const ANSWER_FAULTS = {
  'error-body-text': {
    row: 24,
    does: 'It explains errors in plain text.',
    reply: (reply) => (reply.status >= 400 && reply.status !== 401 ? { ...reply, body: 'Bad request.' } : reply),
  },
  'error-status-number': {
    row: 24,
    does: 'The status in its errors is a number.',
    reply: (reply) =>
      reply.status >= 400 && isRecord(reply.body) ? { ...reply, body: { ...reply.body, status: reply.status } } : reply,
  },
  'error-without-detail': {
    row: 24,
    does: 'Its errors have no sentence for people.',
    reply: (reply) => {
      if (reply.status < 400 || !isRecord(reply.body)) return reply;
      const { detail: _, ...body } = reply.body;
      return { ...reply, body };
    },
  },
  'unauthorized-without-body': {
    row: 24,
    does: 'It says nothing to whoever is not signed in.',
    reply: (reply) => (reply.status === 401 ? { ...reply, body: null } : reply),
  },
  'scim-json-refused': {
    row: 25,
    does: `It refuses bodies of the type ${SCIM_JSON}.`,
    answer: ({ request }) =>
      (request.headers['content-type'] ?? '').startsWith(SCIM_JSON)
        ? refused(415, null, 'Send application/json.')
        : undefined,
  },
  'answers-plain-json': {
    row: 25,
    does: 'It answers in application/json.',
    reply: (reply) => ({ ...reply, headers: { 'Content-Type': 'application/json', ...reply.headers } }),
  },
  'any-token-accepted': { row: null, does: 'It lets everybody in, whatever the token.', lifts: 'authentication' },
} as const satisfies Readonly<Record<string, Fault>>;
