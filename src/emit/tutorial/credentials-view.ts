import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { AlternativeMethod, Auth, CredentialField, Method } from '../../connector/connector.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { delimiterRow, tableCell, tableRow } from '../../markdown/table-cell.ts';
import { SCOPES } from './page-phrases.ts';
import type { CredentialsView, FieldView } from './page-shape.ts';
import { boldLabels, fillPhrase, joinWords } from './phrase.ts';

/**
 * @param tenantUrlPicture the portal section with Tenant URL and Secret Token, shown where these two are filled in
 */
export function credentialsView(auth: Auth, tenantUrlPicture: string | null): CredentialsView {
  const { method, fields } = auth;
  return {
    ...methodFlags(method),
    fields: fields.map(fieldView),
    placeholders: fields.flatMap(({ from }) =>
      from.kind === 'template'
        ? from.placeholders.map(({ text, means }) => ({
            place: codeSpan(text),
            means: withoutStop(inlineMarkdown(means)),
          }))
        : [],
    ),
    choices: fields.flatMap(choiceTable),
    lifetimes: fields.flatMap(({ portal, lifetime }) =>
      lifetime === null ? [] : [{ label: plainText(portal), lifetime: withoutStop(plainText(lifetime)) }],
    ),
    scopes: scopesView(
      fields.filter(({ from }) => from.kind !== 'setup'),
      ({ portal }) => portal,
    ),
    remarks: [
      ...fields.flatMap(({ portal, note }) =>
        note === null ? [] : [`**${plainText(portal)}**: ${inlineMarkdown(note)}`],
      ),
      ...(auth.note === null ? [] : [inlineMarkdown(auth.note)]),
    ],
    adminRole: auth.adminRole === null ? null : plainText(auth.adminRole),
    alternatives: auth.alternatives.map(alternativeView),
    picture: AUTH_METHODS[method].picture !== null && hasUsualFields(fields) ? tenantUrlPicture : null,
  };
}

/** Each method has a flag in the shape of the view, and one of them is true. */
function methodFlags(stated: Method): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(AUTH_METHODS).map(([method, { flag }]) => [flag.name, method === stated]));
}

/** The permissions that values need; those copied in the set-up are named there, before they are made. */
export function scopesView(
  fields: readonly CredentialField[],
  labelOf: (field: CredentialField) => string,
): { label: string; scopes: string }[] {
  return fields
    .filter(({ scopes }) => scopes.length > 0)
    .map((field) => ({
      label: plainText(labelOf(field)),
      scopes: fillPhrase(field.scopes.length > 1 ? SCOPES.several : SCOPES.one, {
        scopes: joinWords(field.scopes.map(codeSpan)),
      }),
    }));
}

function fieldView({ portal, vendor, from, optional }: CredentialField): FieldView {
  return {
    label: plainText(portal),
    optional,
    vendor: plainText(vendor),
    sameLabel: portal === vendor,
    fixed: from.kind === 'fixed' ? tableCell(codeSpan(from.value)) : null,
    template: from.kind === 'template' ? tableCell(codeSpan(from.value)) : null,
    byChoice: from.kind === 'choices' ? plainText(from.by) : null,
    setup: from.kind === 'setup',
    support: from.kind === 'support',
    account: from.kind === 'account',
    computed: from.kind === 'computed' ? tableCell(inlineMarkdown(from.how)) : null,
    unknown: from.kind === 'unknown',
  };
}

function choiceTable({ portal, from }: CredentialField): CredentialsView['choices'] {
  if (from.kind !== 'choices') return [];
  const rows = from.values.map(({ when, value }) => tableRow([tableCell(plainText(when)), tableCell(codeSpan(value))]));
  const label = plainText(portal);
  return [{ label, by: plainText(from.by), table: [tableRow([plainText(from.by), label]), delimiterRow(2), ...rows] }];
}

function alternativeView({ method, status, fields, note }: AlternativeMethod): CredentialsView['alternatives'][number] {
  return {
    method: AUTH_METHODS[method].taken,
    offered: status === 'offered',
    labels: fields.length === 0 ? null : boldLabels(fields.map(({ portal }) => plainText(portal))),
    note: note === null ? null : inlineMarkdown(note),
  };
}

function hasUsualFields(fields: readonly CredentialField[]): boolean {
  const labels = fields.map(({ portal }) => portal.toLowerCase());
  return labels.includes('tenant url') && labels.includes('secret token');
}

/** The sentence around it brings its own full stop. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
