import type { CredentialField } from '../../connector/connector.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { FieldListPair } from '../comparison.ts';
import { dataOf } from '../edits/plain.ts';
import { fieldWith } from '../example-manifest.ts';
import { quoted } from '../words.ts';

function alternativeWith(...portals: readonly string[]) {
  const fields = portals.map((portal) => ({ portal }));
  return { auth: { alternatives: [{ method: 'oauth-client-credentials', status: 'offered', fields }] } };
}

/** The portal asks for a value that nobody entered, or no longer takes one; only an optional one can be left. */
export const credentialFields: ChangeRule = {
  id: 'credential-field',
  title: 'One more value is entered as a credential, or one less.',
  severities: {
    action: 'Administrators enter the value, or check the connection without it.',
    safe: 'The value may stay empty.',
  },
  find: ({ fieldLists }) => fieldLists.flatMap(fieldFindings),
  examples: [
    {
      before: {},
      after: fieldWith('Client ID', {}),
      forth: { severity: 'action', message: 'Administrators must enter one more value, "Client ID".' },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: fieldWith('Client ID', { optional: true }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: alternativeWith('Client ID'),
      after: alternativeWith('Client ID', 'Client Secret'),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
};

function fieldFindings(list: FieldListPair): Finding[] {
  const added = list.fields.added.map(({ item }) => finding(list, null, item));
  return [...list.fields.removed.map(({ item }) => finding(list, item, null)), ...added];
}

function finding(list: FieldListPair, old: CredentialField | null, now: CredentialField | null): Finding {
  const field = now ?? old;
  const label = quoted(field?.portal ?? '');
  const isSafe = field?.optional === true;
  const owner = list.isMain ? '' : ` (${list.subject})`;
  return {
    severity: isSafe ? 'safe' : 'action',
    subject: `${owner}${field?.portal ?? ''}`,
    message:
      now === null
        ? `The value ${label} is no longer entered${owner}.`
        : `Administrators ${isSafe ? 'may' : 'must'} enter one more value, ${label}${owner}.`,
    before: described(old),
    after: described(now),
    pointer: now?.pointer ?? list.pointers.after,
    covers: { before: old === null ? [] : [old.pointer], after: now === null ? [] : [now.pointer] },
  };
}

function described(field: CredentialField | null) {
  return field === null ? null : dataOf(field);
}
