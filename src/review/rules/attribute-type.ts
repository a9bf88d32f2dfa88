import type { Attribute } from '../../connector/connector.ts';
import type { Witness } from '../change.ts';
import type { AttributePair, Evaluate } from '../comparison.ts';
import { meaningOf } from '../edits/plain.ts';
import { attributeWith } from '../example-manifest.ts';
import { facetRule } from '../facet-rule.ts';
import { findWitness } from '../witness/find-witness.ts';
import { mappedValue } from '../witness/run-mapping.ts';
import { quoted } from '../words.ts';

const EXTENSION = 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:level';

/**
 * The printed type decides what goes over the wire only where no standard schema does; there another type means
 * another kind of JSON value, which the app reads differently.
 */
export const attributeType = facetRule({
  id: 'attribute-type',
  title: 'The type of an attribute is stated differently.',
  severities: { breaking: 'Another kind of value goes over the wire.', safe: 'The same value is sent.' },
  of: ({ attributes }) => attributes,
  keys: ['type'],
  read: ({ type }) => type?.value ?? null,
  severity: ({ before, after }) => (before.valueType === after.valueType ? 'safe' : 'breaking'),
  say: ({ before, after, old, now }) => {
    const name = quoted(after.name);
    const stated = `The type of ${name} is ${now === null ? 'no longer stated' : `stated as ${quoted(String(now))}`}`;
    const was = old === null ? '' : `; it was ${quoted(String(old))}`;
    const wire =
      before.valueType === after.valueType
        ? ''
        : ` It is now sent as ${after.valueType} instead of ${before.valueType}.`;
    return `${stated}${was}.${wire}`;
  },
  witness: ({ before, after, comparison }) => differingForm(comparison.attributes, before, after, comparison.evaluate),
  examples: [
    {
      before: attributeWith(EXTENSION, { source: 'employeeId', type: 'String' }),
      after: attributeWith(EXTENSION, { source: 'employeeId', type: 'Integer' }),
      forth: { severity: 'breaking' },
      back: { severity: 'breaking' },
    },
    {
      before: {},
      after: attributeWith('displayName', { type: null }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** One value and a list of values are different JSON. */
export const attributeMultiValued = facetRule({
  id: 'attribute-multi-valued',
  title: 'An attribute holds a list now, or a single value.',
  severities: { breaking: 'A list goes over the wire instead of one value, or the other way round.' },
  of: ({ attributes }) => attributes,
  keys: ['multiValued'],
  read: ({ multiValued }) => multiValued,
  severity: 'breaking',
  say: ({ after }) =>
    `${quoted(after.name)} is now sent as ${after.multiValued ? 'a list of values' : 'a single value'}.`,
  witness: ({ before, after, comparison }) => differingForm(comparison.attributes, before, after, comparison.evaluate),
  examples: [
    {
      before: attributeWith(EXTENSION, { source: 'employeeId' }),
      after: attributeWith(EXTENSION, { source: 'employeeId', multiValued: true }),
      forth: { severity: 'breaking' },
      back: { severity: 'breaking' },
    },
  ],
});

/** Pages have a column for what is stated; what is sent follows from the schema of the attribute where nothing is. */
export const attributeFormStated = facetRule({
  id: 'attribute-form-stated',
  title: 'It is stated, or no longer stated, whether an attribute is a list.',
  severities: { safe: 'The same is sent.' },
  of: ({ attributes }) => attributes.filter(({ before, after }) => before.multiValued === after.multiValued),
  keys: ['multiValued'],
  read: ({ statedMultiValued }) => statedMultiValued?.value ?? null,
  severity: 'safe',
  say: ({ now, after }) =>
    now === null
      ? `It is no longer stated whether ${quoted(after.name)} is a list; the same is sent.`
      : `It is stated now that ${quoted(after.name)} is ${now === true ? 'a list' : 'a single value'}; the same is sent.`,
  examples: [
    {
      before: {},
      after: attributeWith('displayName', { multiValued: false }),
      forth: {
        severity: 'safe',
        message: 'It is stated now that "displayName" is a single value; the same is sent.',
      },
      back: { severity: 'safe' },
    },
  ],
});

/** The same mapping, sent in the old form and in the new one. */
function differingForm(
  pairs: readonly AttributePair[],
  before: Attribute,
  after: Attribute,
  evaluate: Evaluate,
): Witness | null {
  const pair = pairs.find((candidate) => candidate.after === after);
  if (pair === undefined) return null;
  const old = { ...after, valueType: before.valueType, multiValued: before.multiValued };
  return findWitness(pair.block, [after], (record) => {
    const was = mappedValue(old, record, evaluate);
    const is = mappedValue(after, record, evaluate);
    return meaningOf(was) === meaningOf(is) ? null : { before: { [after.name]: was }, after: { [after.name]: is } };
  });
}
