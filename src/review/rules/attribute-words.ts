import type { Attribute, Fact } from '../../connector/connector.ts';
import type { Plain } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { AttributePair } from '../comparison.ts';
import { meaningOf, plainOf } from '../edits/plain.ts';
import { attributeWith, exampleManifest } from '../example-manifest.ts';
import { facetRule } from '../facet-rule.ts';
import { joined, quoted } from '../words.ts';

export const attributeNote = facetRule({
  id: 'attribute-note',
  title: 'The remark on an attribute reads differently.',
  severities: { safe: 'It explains; nothing is sent otherwise.' },
  of: ({ attributes }) => attributes,
  keys: ['note'],
  read: ({ note }) => note?.value ?? null,
  severity: 'safe',
  say: ({ now, after }) =>
    now === null
      ? `The remark on ${quoted(after.name)} is gone.`
      : `The remark on ${quoted(after.name)} reads ${quoted(String(now))}.`,
  examples: [
    {
      before: {},
      after: attributeWith('displayName', { note: 'As people are addressed.' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** Names compare without regard to case and to the spelling of their filter (RFC 7643 section 2.1). */
export const attributeSpelling = facetRule({
  id: 'attribute-spelling',
  title: 'The name of an attribute is spelt differently.',
  severities: { safe: 'Both spellings name the same attribute.' },
  of: ({ attributes }) => attributes,
  keys: ['name'],
  read: ({ name }) => name,
  severity: 'safe',
  say: ({ before, after }) => `${quoted(before.name)} is now written ${quoted(after.name)}: the same attribute.`,
  examples: [
    {
      before: attributeWith('nickname', { source: 'mailNickname' }),
      after: attributeWith('nickName', { source: 'mailNickname' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

type FactName = 'mapping' | 'filterable';

const FACTS: Readonly<Record<FactName, { readonly words: string; readonly keys: readonly string[] }>> = {
  mapping: { words: 'where it comes from', keys: ['source', 'expression'] },
  filterable: { words: 'whether the app can filter by it', keys: ['filterable'] },
};

const FACT_NAMES: readonly FactName[] = ['mapping', 'filterable'];

/** An assumption that turned out true, or a documented fact that became an assumption: the value is the same. */
export const attributeDocumented: ChangeRule = {
  id: 'attribute-documented',
  title: 'A fact is documented that was assumed, or the other way round.',
  severities: { safe: 'The value is the same; pages mark it differently.' },
  find: ({ attributes }) => attributes.flatMap(documentedFindings),
  examples: [
    {
      before: exampleUsers(2, {}),
      after: exampleUsers(2, { source: 'displayName' }),
      forth: {
        severity: 'safe',
        message: 'Of "displayName", where it comes from was assumed and is documented now.',
      },
      back: { severity: 'safe' },
    },
    {
      before: exampleUsers(1, {}),
      after: exampleUsers(1, { expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: exampleUsers(0, { source: 'userPrincipalName' }),
      after: exampleUsers(0, { source: 'userPrincipalName', filterable: true }),
      forth: {
        severity: 'safe',
        message: 'Of "userName", whether the app can filter by it was assumed and is documented now.',
      },
      back: { severity: 'safe' },
    },
  ],
};

/** The first three attributes of the example, where the platform's defaults stand in for what one of them leaves out. */
function exampleUsers(index: number, facts: { readonly [key: string]: Plain }) {
  const attributes = plainOf(
    (exampleManifest.users.attributes ?? [])
      .slice(0, 3)
      .map((attribute, at) => (at === index ? { name: attribute.name, ...facts } : attribute)),
  );
  return { users: { basis: 'documented-with-defaults', attributes } };
}

function documentedFindings(pair: AttributePair): Finding[] {
  const { before, after } = pair;
  const changed = FACT_NAMES.filter((name) => isStatedDifferently(before, before[name], after, after[name]));
  if (changed.length === 0) return [];
  const facts = joined(changed.map((name) => FACTS[name].words));
  const isNow = changed.some((name) => after[name]?.basis === 'documented');
  const keys = changed.flatMap((name) => FACTS[name].keys);
  return [
    {
      severity: 'safe',
      subject: pair.subject,
      message: `Of ${quoted(after.name)}, ${facts} ${isNow ? 'was assumed and is documented now' : 'was documented and is assumed now'}.`,
      before: changed.map((name) => before[name]?.basis ?? null),
      after: changed.map((name) => after[name]?.basis ?? null),
      pointer: pair.pointers.after,
      covers: {
        before: keys.map((key) => `${pair.pointers.before}/${key}`),
        after: keys.map((key) => `${pair.pointers.after}/${key}`),
      },
    },
  ];
}

/** Where the whole block states another basis, the rule about that says it once. */
function isStatedDifferently(
  { basis: wasBasis }: Attribute,
  was: Fact<unknown> | null,
  { basis: isBasis }: Attribute,
  is: Fact<unknown> | null,
): boolean {
  if (was === null || is === null || was.basis === is.basis) return false;
  // Another value is a change of its own, with a rule of its own.
  if (meaningOf(was.value) !== meaningOf(is.value)) return false;
  const isStated = (fact: Fact<unknown>) => !fact.pointer.endsWith('/basis');
  return wasBasis === isBasis || isStated(was) !== isStated(is);
}
