import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { AlternativeMethod, Connector, CredentialField, Method, SetupStep } from '../../connector/connector.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { fieldView } from './field-view.ts';
import { namesContact } from './names-contact.ts';
import type { CredentialsView } from './page-shape.ts';
import { labelToSelect } from './portal/portal-labels.ts';
import type { PortalFile } from './portal/portal-shape.ts';
import { announcesScopes } from './setup-scopes.ts';
import { stepsView } from './steps-view.ts';
import { withoutStop } from './without-stop.ts';

/**
 * What is entered to connect, and what the app takes besides.
 *
 * @param hasSetup whether the page has a part about the set-up of the app, which tells the permissions of values that
 * are made there, before they are made
 */
export function credentialsView(
  { auth, setup, gallery }: Pick<Connector, 'auth' | 'setup' | 'gallery'>,
  hasSetup: boolean,
  portal: Pick<PortalFile, 'methods'>,
): CredentialsView {
  const { method, fields } = auth;
  const announced = announcedFields([
    ...(setup?.steps ?? []),
    ...gallery.steps,
    ...auth.alternatives.flatMap((other) => other.steps),
  ]);
  const note = auth.note === null ? null : inlineMarkdown(auth.note);
  const label = labelToSelect(auth, portal);
  const consentsFirst = method === 'oauth-authorize' && fields.length === 0;
  return {
    ...methodFlags(method),
    method: AUTH_METHODS[method].taken,
    fields: fields.map((field) => {
      const shownOnce = announced.has(field);
      const scopes = hasSetup && announcesScopes({ setup }, field);
      const contact = field.from.kind !== 'support' || !namesContact({ setup }, field.from.contact);
      return fieldView(field, { scopes, shownOnce, contact, behind: auth.note }, false);
    }),
    methodLabel: label === null ? null : plainText(label),
    enter: auth.enter === null ? null : withoutStop(inlineMarkdown(auth.enter)),
    adminRights: auth.adminRights === null ? null : withoutStop(plainText(auth.adminRights)),
    nothingToEnter: method === 'none' && fields.length === 0 && auth.enter === null,
    note: consentsFirst ? null : note,
    beforeConsent: consentsFirst && note !== null ? [note] : [],
    adminRole: auth.adminRole === null ? null : plainText(auth.adminRole),
    alternatives: auth.alternatives.map((other) => alternativeView(other, announced)),
    usualFields: AUTH_METHODS[method].hasPicture && hasUsualFields(fields),
  };
}

/** Each method has a flag in the shape of the view, and one of them is true. */
function methodFlags(stated: Method): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(AUTH_METHODS).map(([method, { flag }]) => [flag.name, method === stated]));
}

/** The values that a step has the reader copy: it warns of those that are shown a single time. */
function announcedFields(steps: readonly SetupStep[]): ReadonlySet<CredentialField> {
  const announced = new Set<CredentialField>();
  for (const step of steps) {
    for (const { field } of step.yields) if (field !== null) announced.add(field);
    for (const field of announcedFields(step.steps)) announced.add(field);
  }
  return announced;
}

function alternativeView(
  { method, methodLabel, status, needs, steps, fields, note }: AlternativeMethod,
  announced: ReadonlySet<CredentialField>,
): CredentialsView['alternatives'][number] {
  return {
    method: AUTH_METHODS[method].taken,
    methodLabel: methodLabel === null ? null : plainText(methodLabel),
    offered: status === 'offered',
    needs: needs.map(({ value }) => inlineMarkdown(value)),
    steps: stepsView(steps, 1),
    fields: fields.map((field) => {
      const said = { scopes: false, shownOnce: announced.has(field), contact: false, behind: note };
      return fieldView(field, said, status === 'withdrawn');
    }),
    note: note === null ? null : inlineMarkdown(note),
  };
}

function hasUsualFields(fields: readonly CredentialField[]): boolean {
  const labels = fields.map(({ portal }) => portal.toLowerCase());
  return labels.includes('tenant url') && labels.includes('secret token');
}
