import type { Attribute } from '../../connector/connector.ts';
import type { ChangeSeverity, Witness } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { BlockPair, Evaluate } from '../comparison.ts';
import { dataOf, plainOf } from '../edits/plain.ts';
import { attributesWithout, attributeWith, EXAMPLE_GROUP_ATTRIBUTES } from '../example-manifest.ts';
import { findWitness } from '../witness/find-witness.ts';
import { mappedValue } from '../witness/run-mapping.ts';
import { quoted } from '../words.ts';
import { takesAccess } from './attribute-added.ts';

/**
 * An attribute that is no longer sent keeps its last value in the app, out of date from then on: administrators
 * should know. It breaks what is there when the app insists on the value (new users are refused), when it is `active`
 * (leavers keep access; entra-provisioning fact sheet, section 8) or when existing users are matched by it.
 */
export const attributeRemoved: ChangeRule = {
  id: 'attribute-removed',
  title: 'An attribute is no longer sent.',
  severities: {
    breaking:
      'The app insists on it, leavers keep access or stay in groups without it, or existing users were matched by it.',
    action: 'The app keeps the last value, which nobody updates any more.',
  },
  find: ({ blocks, evaluate }) =>
    blocks.flatMap((block) => block.attributes.removed.map(({ item }) => removedFinding(block, item, evaluate))),
  examples: [
    {
      before: {},
      after: attributesWithout('displayName'),
      forth: {
        severity: 'action',
        message: 'Users no longer get the attribute "displayName"; what the app holds is no longer updated.',
      },
      back: { rule: 'attribute-added', severity: 'safe' },
    },
    {
      before: {},
      after: attributesWithout('active'),
      forth: { severity: 'breaking' },
      back: { rule: 'attribute-added', severity: 'action' },
    },
    {
      before: {
        groups: { attributes: [...EXAMPLE_GROUP_ATTRIBUTES.map(plainOf), { name: 'members', source: 'members' }] },
      },
      after: {},
      forth: { severity: 'breaking' },
      back: { rule: 'attribute-added', severity: 'safe' },
    },
    {
      before: attributeWith('title', { source: 'jobTitle', required: true }),
      after: {},
      forth: { severity: 'breaking' },
      back: { rule: 'attribute-added', severity: 'breaking' },
    },
  ],
};

function removedFinding(block: BlockPair, attribute: Attribute, evaluate: Evaluate): Finding {
  const severity = severityOf(attribute);
  const noun = block.noun === 'user' ? 'Users' : 'Groups';
  return {
    severity,
    subject: `${block.noun} ${attribute.name}`,
    message: `${noun} no longer get the attribute ${quoted(attribute.name)}; ${consequenceOf(block, attribute)}.`,
    before: dataOf(attribute),
    after: null,
    pointer: `${block.pointers.after}/attributes`,
    covers: { before: [attribute.pointer], after: [] },
    witness: lostValue(block, attribute, evaluate),
  };
}

function severityOf(attribute: Attribute): ChangeSeverity {
  const isNeeded = attribute.required?.value === true || attribute.matching !== null;
  return isNeeded || takesAccess(attribute) || isMembers(attribute) ? 'breaking' : 'action';
}

function consequenceOf({ noun }: BlockPair, attribute: Attribute): string {
  if (takesAccess(attribute)) return 'people who leave keep their access';
  if (isMembers(attribute)) return 'who leaves a group stays in it, and who joins one is missing';
  if (attribute.required?.value === true) return `the app insists on it and refuses new ${noun}s`;
  if (attribute.matching !== null) return `existing ${noun}s can no longer be matched by it`;
  return 'what the app holds is no longer updated';
}

/** Groups without their members no longer follow the directory, just as without the group mapping. */
function isMembers({ path }: Attribute): boolean {
  return path?.urn === null && path.attribute.toLowerCase() === 'members';
}

/** For `active` a leaver shows it best: the value that would have closed the account. */
function lostValue(block: BlockPair, attribute: Attribute, evaluate: Evaluate): Witness | null {
  return findWitness(block, [attribute], (record) => {
    const value = mappedValue(attribute, record, evaluate);
    if (value === null || (takesAccess(attribute) && value === true)) return null;
    return { before: { [attribute.name]: value }, after: { [attribute.name]: null } };
  });
}
