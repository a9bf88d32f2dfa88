/** What can be open about how the service signs in (scim-client fact sheet, section 2). */
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Auth, CredentialField } from '../../connector/connector.ts';
import type { FactsUnder } from '../../manifest/fact-members.ts';
import { adding, DEFAULTED, NO_NO, PART, PROSE, type QuestionEntry, STATED } from '../question-row.ts';

export const authQuestions: Readonly<Record<FactsUnder<'/auth'>, QuestionEntry>> = {
  '/auth/method': {
    gravity: 'sign-in',
    question: 'How does the provisioning service sign in to the app?',
    why: 'Without a method nobody can set up the connector. Where the documentation is silent, the vendor knows.',
    open: ({ auth }) =>
      auth.method !== 'undocumented'
        ? []
        : [
            {
              pointer: '/auth/method',
              answers: (['bearer-token', 'oauth-client-credentials'] as const).map((value) => ({
                edits: [{ op: 'replace', path: '/auth/method', value }],
                means: `the service signs in with ${AUTH_METHODS[value].signsInWith}`,
              })),
            },
          ],
  },
  '/auth/methodLabel': { notHere: 'Left out, the label that the portal is known to have is taken.' },
  '/auth/fields/*/portal': {
    gravity: 'credentials',
    question: 'Which values does an administrator enter?',
    why: 'The page can name no field, so an administrator cannot tell whether anything is missing.',
    open: ({ auth }) => (lacksFields(auth) ? [{ pointer: '/auth/fields', answers: [adding('/auth/fields')] }] : []),
  },
  '/auth/fields/*/vendor': DEFAULTED,
  '/auth/fields/*/from/setup': {
    gravity: 'credentials',
    question: 'Where does an administrator get this value from?',
    why: 'The page asks for a value and cannot say where it comes from.',
    open: ({ auth }) =>
      fieldsOf(auth)
        .filter(({ from, optional }) => from.kind === 'unknown' && !optional)
        .map(({ pointer, portal, vendor }) => ({
          pointer: `${pointer}/from`,
          of: vendor === portal ? portal : `${portal} (${vendor})`,
          answers: [
            adding(`${pointer}/from`, { setup: true }, 'it is copied while the app is set up'),
            adding(`${pointer}/from`, { support: 'support@acme.example' }, 'the support hands it out'),
            adding(`${pointer}/from`, { fixed: 'https://api.acme.example/scim' }, 'it is the same for everybody'),
          ],
        })),
  },
  '/auth/fields/*/from/fixed': PART,
  '/auth/fields/*/from/template/value': PART,
  '/auth/fields/*/from/template/placeholders/*/text': PART,
  '/auth/fields/*/from/template/placeholders/*/means': PART,
  '/auth/fields/*/from/choices/by': PART,
  '/auth/fields/*/from/choices/values/*/when': PART,
  '/auth/fields/*/from/choices/values/*/value': PART,
  '/auth/fields/*/from/choices/values/*/signIn': PART,
  '/auth/fields/*/from/support': PART,
  '/auth/fields/*/from/account': PART,
  '/auth/fields/*/from/computed': PART,
  '/auth/fields/*/secret': DEFAULTED,
  '/auth/fields/*/optional': DEFAULTED,
  '/auth/fields/*/shownOnce': DEFAULTED,
  '/auth/fields/*/lifetime': {
    gravity: 'details',
    question: 'How long is this secret valid?',
    why: 'When it runs out, provisioning stops; the page can warn of the day.',
    open: ({ auth }) =>
      fieldsOf(auth)
        .filter(({ secret, lifetime }) => secret && lifetime === null)
        .map(({ pointer, portal }) => ({
          pointer: `${pointer}/lifetime`,
          of: portal,
          answers: [adding(`${pointer}/lifetime`)],
        })),
  },
  '/auth/fields/*/scopes': NO_NO,
  '/auth/fields/*/note': PROSE,
  '/auth/enter': PART,
  '/auth/adminRole': {
    gravity: 'details',
    question: 'Which role does the account in the app need?',
    why: 'Where the role is too small, the connection test fails, and the page cannot say why.',
    open: ({ auth }) =>
      hasSignIn(auth) && auth.adminRole === null && auth.adminRights === null
        ? [{ pointer: '/auth/adminRole', answers: [adding('/auth/adminRole')] }]
        : [],
  },
  '/auth/adminRights': PART,
  '/auth/note': PROSE,
  '/auth/alternatives/*/method': STATED,
  '/auth/alternatives/*/methodLabel': { notHere: 'Left out, the label that the portal is known to have is taken.' },
  '/auth/alternatives/*/status': STATED,
  '/auth/alternatives/*/needs': NO_NO,
  '/auth/alternatives/*/note': PROSE,
};

export function hasSignIn({ method }: Auth): boolean {
  return method !== 'none' && method !== 'undocumented';
}

function lacksFields({ method, fields, enter }: Auth): boolean {
  return fields.length === 0 && enter === null && AUTH_METHODS[method].fields.needed.length > 0;
}

function fieldsOf({ fields, alternatives }: Auth): readonly CredentialField[] {
  return [...fields, ...alternatives.filter(({ status }) => status === 'offered').flatMap((other) => other.fields)];
}
