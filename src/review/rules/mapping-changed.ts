import type { Attribute } from '../../connector/connector.ts';
import { valueAt } from '../../json/json-node.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import type { ChangeSeverity, Plain } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { AttributePair, Comparison, Evaluate } from '../comparison.ts';
import { meaningOf } from '../edits/plain.ts';
import { attributeWith, bareAttribute } from '../example-manifest.ts';
import { attributeMappingWords, mappingWords } from '../mapping-words.ts';
import { compareValues, type ValueComparison } from '../witness/compare-values.ts';
import { someSample } from '../witness/find-witness.ts';
import { matchingQueries } from '../witness/run-mapping.ts';
import { knownWord, quoted } from '../words.ts';

/**
 * The next cycle after a change of mappings evaluates everybody again (entra-provisioning fact sheet, section 1), so
 * another value overwrites what existing users have: breaking, with the user to whom it happens. A value that is sent
 * on creation only touches nobody who is there. Only what is proven to give the same for everybody is no change of
 * behaviour: that no sample shows a difference is no proof. What was not documented before has not changed by being
 * documented.
 */
export const mappingChanged: ChangeRule = {
  id: 'mapping-changed',
  title: 'Another value flows into an attribute.',
  severities: {
    breaking: 'Values that existing users have are overwritten by other ones.',
    action:
      'New users get another value, nobody knows whether anybody does, or nobody documents any more where it comes from.',
    safe: 'The results are proven to be the same for everybody, or the source is documented for the first time.',
  },
  find: (comparison) => comparison.attributes.flatMap((pair) => mappingFinding(pair, comparison)),
  examples: [
    {
      before: {},
      after: attributeWith('displayName', { source: 'mail' }),
      forth: {
        severity: 'breaking',
        message:
          '"displayName" now comes from "mail"; before, it came from "displayName". Existing users get the new value with the next cycle.',
      },
      back: { severity: 'breaking' },
    },
    {
      before: {},
      after: attributeWith('active', { expression: 'Not([IsSoftDeleted])' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: attributeWith('title', { source: 'jobTitle', flow: 'create-only' }),
      after: attributeWith('title', { constant: 'Staff', flow: 'create-only' }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    {
      before: attributeWith('title', { expression: '[jobTitle]' }),
      after: attributeWith('title', { source: 'jobTitle' }),
      forth: {
        severity: 'safe',
        message: '"title" comes from "jobTitle" as before: it is written as a source instead of an expression.',
      },
      back: { severity: 'safe' },
    },
    {
      before: attributeWith('title', { expression: '"Staff"' }),
      after: attributeWith('title', { constant: 'Staff' }),
      forth: {
        severity: 'safe',
        message: '"title" is always "Staff" as before: it is written as a constant instead of an expression.',
      },
      back: { severity: 'safe' },
    },
    {
      before: attributeWith('title', { expression: 'NormalizeDiacritics([jobTitle])' }),
      after: attributeWith('title', { expression: 'NormalizeDiacritics(NormalizeDiacritics([jobTitle]))' }),
      forth: { severity: 'action' },
      back: { severity: 'action' },
    },
    {
      before: bareAttribute('displayName', 'documented'),
      after: bareAttribute('displayName', 'documented-with-defaults'),
      forth: {
        severity: 'safe',
        message: 'It is assumed now where "displayName" comes from: it comes from "displayName".',
      },
      back: {
        severity: 'action',
        message: 'It is no longer assumed where "displayName" comes from; it came from "displayName".',
      },
    },
    {
      before: attributeWith('title', {}),
      after: attributeWith('title', { source: 'jobTitle' }),
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
  ],
};

function mappingFinding(pair: AttributePair, { evaluate, manifests }: Comparison): Finding[] {
  const { before, after } = pair;
  const data = { before: mappingData(before, manifests.before), after: mappingData(after, manifests.after) };
  if (meaningOf(data.before) === meaningOf(data.after)) return writtenOtherwise(pair);
  const unread = unreadableWords(pair, data);
  // A default that stands alone comes or goes: the rule of defaults tells it.
  if ([before.mapping, after.mapping].every((mapping) => (mapping?.value.kind ?? 'none') === 'none') && !unread)
    return [];
  const isKnown = before.mapping !== null && after.mapping !== null;
  const compared = isKnown ? compareValues(pair, evaluate) : null;
  const keys = ['source', 'expression', 'constant'];
  const covers = (side: 'before' | 'after') => [
    ...keys.map((key) => `${pair.pointers[side]}/${key}`),
    ...(pair[side].mapping === null ? [] : [pair[side].mapping.pointer]),
  ];
  return [
    {
      severity: unread === null ? severityOf(pair, compared) : 'action',
      subject: pair.subject,
      message: unread ?? messageOf(pair, compared, evaluate),
      before: data.before,
      after: data.after,
      pointer: after.mapping?.pointer ?? pair.pointers.after,
      covers: { before: covers('before'), after: covers('after') },
      witness: compared?.kind === 'differs' ? compared.witness : null,
    },
  ];
}

function severityOf({ before, after }: AttributePair, compared: ValueComparison | null): ChangeSeverity {
  if (after.mapping === null) return 'action';
  if (compared === null || compared.kind === 'same') return 'safe';
  if (compared.kind === 'unproven') return 'action';
  return isCreateOnly(before) && isCreateOnly(after) && after.matching === null ? 'action' : 'breaking';
}

function messageOf(
  { before, after, block }: AttributePair,
  compared: ValueComparison | null,
  evaluate: Evaluate,
): string {
  const name = quoted(after.name);
  if (after.mapping === null) {
    return `It is no longer ${knownWord(before.mapping)} where ${name} comes from; it ${past(attributeMappingWords(before))}.`;
  }
  const now = mappingWords(after.mapping.value);
  if (before.mapping === null) return `It is ${knownWord(after.mapping)} now where ${name} comes from: it ${now}.`;
  const change = `${name} now ${now}; before, it ${past(mappingWords(before.mapping.value))}`;
  if (compared?.kind === 'same') return `${change}. It is proven to give the same for everybody.`;
  if (compared?.kind === 'unproven')
    return `${change}: no difference found in ${compared.tried} samples, and no proof that there is none.`;
  if (after.matching !== null)
    return `${change}. Existing ${block.noun}s are now looked up by the new value${skippedWords(block, evaluate)}.`;
  if (isCreateOnly(before) && isCreateOnly(after)) return `${change}. Only new ${block.noun}s get it.`;
  return `${change}. Existing ${block.noun}s get the new value with the next cycle.`;
}

/** What flows in, as it is written; an expression that cannot be read is no mapping, and something all the same. */
function mappingData({ mapping, pointer }: Attribute, manifest: Manifest): Plain {
  if (mapping === null) {
    const text = valueAt(manifest, `${pointer}/expression`);
    return typeof text === 'string' ? { kind: 'unreadable', text } : null;
  }
  const { value } = mapping;
  if (value.kind === 'none') return { kind: value.kind };
  const text = value.kind === 'direct' ? value.source : value.kind === 'constant' ? value.value : value.text;
  return { kind: value.kind, text };
}

/** A source, or a constant, can be written as an expression of it alone. */
function writtenOtherwise({ before, after, subject }: AttributePair): Finding[] {
  const [old, now] = [before.mapping, after.mapping];
  if (old === null || now === null || old.basis !== now.basis) return [];
  const [was, is] = [old, now].map(({ pointer }) => pointer.slice(pointer.lastIndexOf('/') + 1));
  if (was === undefined || is === undefined || was === is || was === 'basis' || is === 'basis') return [];
  return [
    {
      severity: 'safe',
      subject,
      message: `${quoted(after.name)} ${mappingWords(now.value)} as before: it is written as ${NAMES.get(is) ?? is} instead of ${NAMES.get(was) ?? was}.`,
      before: was,
      after: is,
      pointer: now.pointer,
      covers: { before: [old.pointer], after: [now.pointer] },
    },
  ];
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['source', 'a source'],
  ['constant', 'a constant'],
  ['expression', 'an expression'],
]);

/** `null` where both can be read, or there is nothing to read. */
function unreadableWords(
  { before, after }: AttributePair,
  data: { readonly before: Plain; readonly after: Plain },
): string | null {
  const name = quoted(after.name);
  if (after.mapping === null && data.after !== null)
    return `The expression of ${name} cannot be read, so it cannot be said what flows into it.`;
  if (before.mapping !== null || data.before === null) return null;
  const now = after.mapping === null ? 'has no documented source' : mappingWords(after.mapping.value);
  return `${name} now ${now}; the expression before could not be read, so it cannot be said what flowed into it.`;
}

function past(words: string): string {
  return words.replace(/^(comes|is)/u, (word) => (word === 'is' ? 'was' : 'came'));
}

function isCreateOnly(attribute: Attribute): boolean {
  return attribute.flow.value === 'create-only';
}

function skippedWords(block: AttributePair['block'], evaluate: Evaluate): string {
  const loses = someSample(block, [...block.before.matching, ...block.after.matching], (record) => {
    const was = matchingQueries(block.before, record, evaluate);
    return was.length > 0 && matchingQueries(block.after, record, evaluate).length === 0;
  });
  return loses ? `; ${block.noun}s without it are skipped` : '';
}
