import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { AlternativeMethod, Auth, CredentialField } from '../../connector/connector.ts';
import { STATUSES } from '../rules/alternatives.ts';
import { sourceWords } from '../rules/credential-source.ts';
import { describeSteps } from './describe-steps.ts';
import { type Description, sentencesOf, stated } from './sentences.ts';

export const AUTH: Description<'/auth', Auth> = {
  method: ({ method }) => `The service signs in with ${AUTH_METHODS[method].signsInWith}.`,
  methodLabel: ({ methodLabel }) => stated(methodLabel, (label) => `The method to select in the portal is "${label}".`),
  fields: ({ fields }) => fields.flatMap((field) => describeField('Credential', field)),
  enter: ({ enter }) => stated(enter, (words) => `To enter: ${words}`),
  adminRole: ({ adminRole }) => stated(adminRole, (role) => `The account in the app needs the role ${role}.`),
  adminRights: ({ adminRights }) =>
    stated(adminRights, (rights) => `The account in the app must be allowed to ${rights}.`),
  note: ({ note }) => stated(note, (text) => `On the credentials: ${text}`),
  alternatives: ({ alternatives }) =>
    alternatives.flatMap((other) => sentencesOf(ALTERNATIVE, other, AUTH_METHODS[other.method].signsInWith)),
};

const ALTERNATIVE: Description<'/auth/alternatives/*', AlternativeMethod> = {
  method: { within: 'The other sentences are about it.' },
  methodLabel: ({ methodLabel }, method) =>
    stated(methodLabel, (label) => `To sign in with ${method}, the method to select is "${label}".`),
  status: ({ status }, method) => `Signing in with ${method} ${STATUSES[status].added.ends}.`,
  needs: ({ needs }, method) => needs.map(({ value }) => `Signing in with ${method} needs: ${value}`),
  steps: ({ steps }, method) => describeSteps(`For ${method},`, steps),
  fields: ({ fields }, method) => fields.flatMap((field) => describeField(`Credential for ${method}`, field)),
  note: ({ note }, method) => stated(note, (text) => `On signing in with ${method}: ${text}`),
};

function describeField(kind: string, field: CredentialField): readonly string[] {
  return sentencesOf(FIELD, field, `${kind} "${field.portal}"`);
}

const FIELD: Description<'/auth/fields/*', CredentialField> = {
  portal: { within: 'The other sentences are about it.' },
  from: ({ from }, subject) => `${subject} ${sourceWords(from)}.`,
  vendor: ({ vendor, portal }, subject) => (vendor === portal ? null : `${subject} is called "${vendor}" by the app.`),
  secret: ({ secret }, subject) => (secret ? `${subject} is secret.` : null),
  optional: ({ optional }, subject) => (optional ? `${subject} may stay empty.` : null),
  shownOnce: ({ shownOnce }, subject) => (shownOnce ? `${subject} is shown once.` : null),
  lifetime: ({ lifetime }, subject) => stated(lifetime, (time) => `${subject} is valid for ${time}.`),
  scopes: ({ scopes }, subject) => [...scopes].sort().map((scope) => `${subject} needs the permission ${scope}.`),
  note: ({ note }, subject) => stated(note, (text) => `${subject}: ${text}`),
};
