import type { Attribute, ResourceMapping } from '../../connector/connector.ts';
import type { ChangeSeverity, Witness } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { BlockPair, Evaluate } from '../comparison.ts';
import { plainOf } from '../edits/plain.ts';
import { attributeWith, bareAttribute, EXAMPLE_ATTRIBUTES } from '../example-manifest.ts';
import { findWitness, someSample } from '../witness/find-witness.ts';
import { matchingQueries } from '../witness/run-mapping.ts';
import { attributeKey, attributeWords, knownWord } from '../words.ts';

/**
 * Matching decides whether an account that is there is taken over or a second one is made, and whoever has no value
 * to match by is skipped (entra-provisioning fact sheet, section 4). Another first attribute is therefore breaking;
 * one more that is tried after the others finds more accounts and loses none.
 */
export const matchingChanged: ChangeRule = {
  id: 'matching-changed',
  title: 'Existing users or groups are matched by something else.',
  severities: {
    breaking: 'Accounts that were found are looked for by another value, or not at all.',
    action: 'More accounts are found than before, or nobody documents any more how they are.',
    safe: 'The order is the same: it is numbered otherwise, or known for the first time; or somebody looked, and it is not documented.',
  },
  find: ({ blocks, evaluate }) => blocks.flatMap((block) => matchingFinding(block, evaluate)),
  examples: [
    {
      before: {},
      after: {
        users: {
          attributes: EXAMPLE_ATTRIBUTES.map(({ matching: _, ...attribute }) =>
            plainOf(attribute.source === 'mail' ? { ...attribute, matching: 1 } : attribute),
          ),
        },
      },
      forth: {
        severity: 'breaking',
        message: 'Existing users are now matched by e-mail instead of user name; users without an e-mail are skipped.',
      },
      back: { severity: 'breaking', message: 'Existing users are now matched by user name instead of e-mail.' },
    },
    {
      before: {},
      after: attributeWith('emails[type eq "work"].value', { matching: 2 }),
      forth: {
        severity: 'action',
        message: 'Users who are not found by user name are now looked up by e-mail as well.',
      },
      back: { severity: 'breaking' },
    },
    {
      before: bareAttribute('userName', 'documented'),
      after: bareAttribute('userName', 'documented-with-defaults'),
      forth: { severity: 'safe', message: 'It is assumed now how existing users are matched: by user name.' },
      back: {
        severity: 'action',
        message: 'It is no longer assumed how existing users are matched; it was by user name.',
      },
    },
    {
      before: {},
      after: attributeWith('userName', { matching: 2 }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: { users: { basis: 'documented-with-defaults', attributes: [{ name: 'userName' }] } },
      after: {
        users: { basis: 'documented-with-defaults', attributes: [{ name: 'userName' }], matching: 'undocumented' },
      },
      forth: {
        severity: 'action',
        message: 'It is no longer assumed how existing users are matched; it was by user name. Nobody documents it.',
      },
      back: { severity: 'safe', message: 'It is assumed now how existing users are matched: by user name.' },
    },
    {
      before: bareAttribute('userName', 'documented'),
      after: { users: { basis: 'documented', attributes: [{ name: 'userName' }], matching: 'undocumented' } },
      forth: { severity: 'safe', message: 'It is said now that nobody documents how existing users are matched.' },
      back: { severity: 'safe' },
    },
  ],
};

function matchingFinding(block: BlockPair, evaluate: Evaluate): Finding[] {
  const [before, after] = [describeMatching(block.before), describeMatching(block.after)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const kind = kindOf(block);
  const witness = kind === 'other' || kind === 'fewer' ? differingQueries(block, evaluate) : null;
  return [
    {
      severity: SEVERITIES[kind],
      subject: block.subject,
      message: MESSAGES[kind](block, evaluate),
      before: plainOf(before),
      after: plainOf(after),
      pointer: matchingPlace(block),
      covers: { before: placesOf(block.before), after: placesOf(block.after) },
      witness,
    },
  ];
}

/** The node that says it now. */
function matchingPlace({ after, pointers }: BlockPair): string {
  if (after.matchingUndocumented) return `${pointers.after}/matching`;
  return after.matching[0]?.matching?.pointer ?? `${pointers.after}/attributes`;
}

type Kind = 'other' | 'fewer' | 'more' | 'same' | 'documented' | 'undocumented' | 'neither';

const SEVERITIES: Readonly<Record<Kind, ChangeSeverity>> = {
  other: 'breaking',
  fewer: 'breaking',
  more: 'action',
  undocumented: 'action',
  documented: 'safe',
  same: 'safe',
  neither: 'safe',
};

function kindOf({ before, after }: BlockPair): Kind {
  const [old, now] = [before.matching.map(attributeKey), after.matching.map(attributeKey)];
  if (old.length === 0) return now.length === 0 ? 'neither' : 'documented';
  if (now.length === 0) return 'undocumented';
  const isPrefix = (short: readonly string[], long: readonly string[]) =>
    short.every((key, index) => key === long[index]);
  if (isPrefix(old, now)) return now.length === old.length ? 'same' : 'more';
  return isPrefix(now, old) ? 'fewer' : 'other';
}

const MESSAGES: Readonly<Record<Kind, (block: BlockPair, evaluate: Evaluate) => string>> = {
  other: (block, evaluate) =>
    `Existing ${block.noun}s are now matched by ${order(block.after)} instead of ${order(block.before)}${skipped(block, evaluate)}.`,
  fewer: (block, evaluate) =>
    `Existing ${block.noun}s are now matched by ${order(block.after)} only, no longer by ${order(block.before)}${skipped(block, evaluate)}.`,
  more: ({ before, after, noun }) => {
    const further = after.matching.slice(before.matching.length);
    const who = noun === 'user' ? 'Users who' : 'Groups that';
    return `${who} are not found by ${names(before.matching)} are now looked up by ${names(further)} as well.`;
  },
  same: ({ after, noun }) => `Existing ${noun}s are matched by ${order(after)} as before; it is stated otherwise.`,
  documented: ({ after, noun }) => `It is ${known(after)} now how existing ${noun}s are matched: by ${order(after)}.`,
  undocumented: ({ before, after, noun }) =>
    `It is no longer ${known(before)} how existing ${noun}s are matched; it was by ${order(before)}.${after.matchingUndocumented ? ' Nobody documents it.' : ''}`,
  neither: ({ after, noun }) =>
    after.matchingUndocumented
      ? `It is said now that nobody documents how existing ${noun}s are matched.`
      : `It is no longer said that nobody documents how existing ${noun}s are matched.`,
};

/** Where the app documents one matching attribute, none is assumed. */
function known({ matching }: ResourceMapping): string {
  return knownWord(matching[0]?.matching ?? null);
}

function order({ matching }: ResourceMapping): string {
  return matching.map((attribute) => attributeWords(attribute).name).join(', then ');
}

function names(attributes: readonly Attribute[]): string {
  return attributes.map((attribute) => attributeWords(attribute).name).join(' or ');
}

/** Said only where running both shows it: somebody who was looked up is not any more. */
function skipped(block: BlockPair, evaluate: Evaluate): string {
  const isSkipped = someSample(block, [...block.before.matching, ...block.after.matching], (record) => {
    const queries = matchingQueries(block.after, record, evaluate);
    return queries.length === 0 && matchingQueries(block.before, record, evaluate).length > 0;
  });
  const missing = block.after.matching.map((attribute) => attributeWords(attribute).withArticle).join(' or ');
  return isSkipped && isRunnable(block) ? `; ${block.noun}s without ${missing} are skipped` : '';
}

function differingQueries(block: BlockPair, evaluate: Evaluate): Witness | null {
  if (!isRunnable(block)) return null;
  return findWitness(block, [...block.before.matching, ...block.after.matching], (record) => {
    const before = matchingQueries(block.before, record, evaluate);
    const after = matchingQueries(block.after, record, evaluate);
    return JSON.stringify(before) === JSON.stringify(after)
      ? null
      : { before: { matching: before }, after: { matching: after } };
  });
}

/** A matching attribute whose source nobody documents cannot be run. */
function isRunnable({ before, after }: BlockPair): boolean {
  return [...before.matching, ...after.matching].every(({ mapping }) => mapping !== null);
}

function describeMatching({ matching, matchingUndocumented }: ResourceMapping) {
  const order = matching.map((attribute) => [
    attributeKey(attribute),
    attribute.matching?.value ?? 0,
    attribute.matching?.basis ?? '',
  ]);
  return matchingUndocumented ? ['undocumented', ...order] : order;
}

function placesOf({ attributes, pointer: block }: ResourceMapping): string[] {
  return [`${block}/matching`, ...attributes.map(({ pointer }) => `${pointer}/matching`)];
}
