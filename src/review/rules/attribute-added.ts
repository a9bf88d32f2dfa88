import type { Attribute } from '../../connector/connector.ts';
import type { ChangeSeverity, Witness } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { BlockPair, Evaluate } from '../comparison.ts';
import { dataOf, plainOf } from '../edits/plain.ts';
import { attributesWithout, attributeWith, EXAMPLE_GROUP_ATTRIBUTES } from '../example-manifest.ts';
import { attributeMappingWords } from '../mapping-words.ts';
import { findWitness } from '../witness/find-witness.ts';
import { mappedValue } from '../witness/run-mapping.ts';
import { quoted } from '../words.ts';

/**
 * Safe, since it takes nothing away, but for two kinds. A value that the app insists on stops whoever has none
 * (entra-provisioning fact sheet, section 9, MandatoryFieldsMissing). And `active` decides who keeps access (section 8).
 */
export const attributeAdded: ChangeRule = {
  id: 'attribute-added',
  title: 'An attribute is sent that was not sent before.',
  severities: {
    breaking: 'The app refuses users without the new value.',
    action: 'Administrators must map a value that the app insists on, or one that decides who has access.',
    safe: 'One more value arrives in the app; nothing that worked stops.',
  },
  find: ({ blocks, evaluate }) =>
    blocks.flatMap((block) => block.attributes.added.map(({ item }) => addedFinding(block, item, evaluate))),
  examples: [
    {
      before: {},
      after: attributeWith('title', { type: 'String', source: 'jobTitle' }),
      forth: { severity: 'safe', message: 'Users get the attribute "title", which comes from "jobTitle".' },
      back: { rule: 'attribute-removed', severity: 'action' },
    },
    {
      before: {},
      after: attributeWith('title', { type: 'String', source: 'jobTitle', required: true }),
      forth: { severity: 'breaking' },
      back: { rule: 'attribute-removed', severity: 'breaking' },
    },
    {
      before: attributesWithout('active'),
      after: {},
      forth: { severity: 'action' },
      back: { rule: 'attribute-removed', severity: 'breaking' },
    },
    {
      before: {},
      after: {
        groups: { attributes: [...EXAMPLE_GROUP_ATTRIBUTES.map(plainOf), { name: 'externalId', source: 'objectId' }] },
      },
      forth: {
        severity: 'safe',
        message: 'Groups get the attribute "externalId", which comes from "objectId".',
      },
      back: { rule: 'attribute-removed', severity: 'action' },
    },
  ],
};

function addedFinding(block: BlockPair, attribute: Attribute, evaluate: Evaluate): Finding {
  const refused = attribute.required?.value === true ? refusedSample(block, attribute, evaluate) : null;
  const name = quoted(attribute.name);
  const what = `${block.noun === 'user' ? 'Users' : 'Groups'} get the attribute ${name}, which ${attributeMappingWords(attribute)}.`;
  const isNeeded = attribute.required?.value === true;
  const insists = isNeeded
    ? ` The app insists on it${refused === null ? '' : `: ${block.noun}s without it are refused`}.`
    : '';
  const access = takesAccess(attribute) ? ' It decides who has access: leavers are now deactivated by it.' : '';
  return {
    severity: severityOf(isNeeded, refused, attribute),
    subject: `${block.noun} ${attribute.name}`,
    message: `${what}${insists}${access}`,
    before: null,
    after: dataOf(attribute),
    pointer: attribute.pointer,
    covers: { before: [], after: [attribute.pointer] },
    witness: refused,
  };
}

function severityOf(isNeeded: boolean, refused: Witness | null, attribute: Attribute): ChangeSeverity {
  if (refused !== null) return 'breaking';
  return isNeeded || takesAccess(attribute) ? 'action' : 'safe';
}

/** A sample that the mapping gives no value for, and no default stands in. */
export function refusedSample(block: BlockPair, attribute: Attribute, evaluate: Evaluate): Witness | null {
  if (attribute.mapping === null || attribute.defaultValue !== null) return null;
  const refused = { [attribute.name]: null, app: 'refuses it' };
  return findWitness(block, [attribute], (record) => {
    const value = mappedValue(attribute, record, evaluate);
    return value === null || value === ''
      ? { before: { [attribute.name]: null, app: 'takes it' }, after: refused }
      : null;
  });
}

/** Whether people lose their access by it: a text that is true for everybody takes nobody's. */
export function takesAccess({ path, mapping }: Attribute): boolean {
  const isActive = path !== null && path.urn === null && path.attribute.toLowerCase() === 'active';
  return isActive && !(mapping?.value.kind === 'constant' && /^true$/i.test(mapping.value.value));
}
