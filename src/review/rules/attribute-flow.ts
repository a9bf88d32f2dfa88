import type { Attribute } from '../../connector/connector.ts';
import type { Plain, Witness } from '../change.ts';
import type { AttributePair, Evaluate } from '../comparison.ts';
import { meaningOf } from '../edits/plain.ts';
import { attributeWith } from '../example-manifest.ts';
import { facetRule } from '../facet-rule.ts';
import { findWitness } from '../witness/find-witness.ts';
import { mappedValue } from '../witness/run-mapping.ts';
import { quoted } from '../words.ts';

/**
 * "Only during object creation" leaves existing users alone (entra-provisioning fact sheet, section 5). Sending always
 * overwrites what they, or their administrators in the app, have changed since.
 */
export const attributeFlow = facetRule({
  id: 'attribute-flow',
  title: 'An attribute is sent at other times.',
  severities: {
    breaking: 'Values of existing users, kept in the app until now, are overwritten.',
    action: 'Values of existing users are no longer updated.',
  },
  of: ({ attributes }) => attributes,
  keys: ['flow'],
  read: ({ flow }) => flow.value,
  severity: ({ now }) => (now === 'always' ? 'breaking' : 'action'),
  say: ({ now, after }) =>
    now === 'always'
      ? `${quoted(after.name)} is now sent with every change, and overwrites what the app holds.`
      : `${quoted(after.name)} is now sent only when the account is created; later changes stay out of the app.`,
  witness: ({ comparison, before, after }) => {
    const sent = (attribute: Attribute, value: Plain): Plain => (attribute.flow.value === 'always' ? value : null);
    return differing(comparison.attributes, after, comparison.evaluate, 'update', (value) => ({
      before: sent(before, value),
      after: sent(after, value),
    }));
  },
  examples: [
    {
      before: {},
      after: attributeWith('displayName', { flow: 'create-only' }),
      forth: { severity: 'action' },
      back: { severity: 'breaking' },
    },
  ],
});

/** Applied only when an account is created, never later (entra-provisioning fact sheet, section 5). */
export const attributeDefault = facetRule({
  id: 'attribute-default',
  title: 'Another default stands in where there is no value.',
  severities: { action: 'New users without a value get another one; those who exist keep theirs.' },
  of: ({ attributes }) => attributes,
  // An expression that cannot be read sends nothing, and neither does a default beside it.
  keys: ['default', 'expression'],
  read: ({ defaultValue }) => defaultValue?.value ?? null,
  severity: 'action',
  say: ({ now, old, after, subject }) => {
    const who = subject.startsWith('group ') ? 'New groups' : 'New users';
    const name = quoted(after.name);
    if (now === null) return `${who} without a value for ${name} no longer get the default ${quoted(String(old))}.`;
    const instead = old === null ? '' : ` instead of ${quoted(String(old))}`;
    return `${who} without a value for ${name} get ${quoted(String(now))}${instead}.`;
  },
  witness: ({ comparison, after, old, now }) =>
    differing(comparison.attributes, after, comparison.evaluate, 'create', (value) => ({
      before: value ?? old,
      after: value ?? now,
    })),
  examples: [
    {
      before: {},
      after: attributeWith('emails[type eq "work"].value', { default: 'nobody@acme.example' }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
  ],
});

/** The first sample for which what is sent on creation, or on an update, differs. */
function differing(
  pairs: readonly AttributePair[],
  attribute: Attribute,
  evaluate: Evaluate,
  when: 'create' | 'update',
  sent: (value: Plain) => { readonly before: Plain; readonly after: Plain },
): Witness | null {
  const pair = pairs.find((candidate) => candidate.after === attribute);
  if (pair === undefined) return null;
  return findWitness(pair.block, [attribute], (record) => {
    const { before, after } = sent(mappedValue(attribute, record, evaluate));
    if (meaningOf(before) === meaningOf(after)) return null;
    return { before: { [when]: { [attribute.name]: before } }, after: { [when]: { [attribute.name]: after } } };
  });
}
