import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { AlternativeMethod } from '../../connector/connector.ts';
import type { ChangeSeverity } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { Comparison } from '../comparison.ts';
import { dataOf } from '../edits/plain.ts';
import { facetRule } from '../facet-rule.ts';
import { textListRule } from '../text-list-rule.ts';
import { quoted } from '../words.ts';

interface Consequence {
  readonly severity: ChangeSeverity;
  /** The end of a sentence that starts with "Signing in with a token". */
  readonly ends: string;
}

interface Status {
  readonly added: Consequence;
  readonly changed: Consequence;
  readonly removed: Consequence;
}

/**
 * A way that is offered besides is safe to gain; to lose it, or to learn that it is withdrawn, makes users of it act.
 * Whoever still signs in by a method that is withdrawn is cut off without having changed anything.
 */
export const STATUSES: Readonly<Record<AlternativeMethod['status'], Status>> = {
  offered: {
    added: { severity: 'safe', ends: 'can be chosen as well' },
    changed: { severity: 'safe', ends: 'can be chosen again' },
    removed: { severity: 'action', ends: 'is no longer described; it could be chosen' },
  },
  withdrawn: {
    added: { severity: 'action', ends: 'no longer works' },
    changed: { severity: 'breaking', ends: 'no longer works: who does so is cut off' },
    removed: { severity: 'safe', ends: 'is no longer described' },
  },
};

const ofAlternatives = ({ alternatives: pairing }: Comparison) =>
  pairing.pairs.map(({ before, after }) => ({
    before,
    after,
    subject: after.method,
    pointers: { before: before.pointer, after: after.pointer },
  }));

const signedInWith = ({ method }: AlternativeMethod) => AUTH_METHODS[method].signsInWith;

const alternativeWith = (facts: {
  readonly status: string;
  readonly note?: string;
  readonly methodLabel?: string;
  readonly needs?: readonly string[];
}) => ({
  auth: { alternatives: [{ method: 'user-name-password', ...facts }] },
});

export const alternativeStatus = facetRule({
  id: 'alternative-status',
  title: 'Another way to sign in can be chosen, or no longer.',
  severities: { breaking: 'Who signs in this way is cut off.', safe: 'It can be chosen again.' },
  of: ofAlternatives,
  keys: ['status'],
  read: ({ status }) => status,
  severity: ({ after }) => STATUSES[after.status].changed.severity,
  say: ({ after }) => `Signing in with ${signedInWith(after)} ${STATUSES[after.status].changed.ends}.`,
  examples: [
    {
      before: alternativeWith({ status: 'offered' }),
      after: alternativeWith({ status: 'withdrawn' }),
      forth: { severity: 'breaking' },
      back: { severity: 'safe' },
    },
  ],
});

export const alternativeLabel = facetRule({
  id: 'alternative-label',
  title: 'Another way to sign in has another label in the portal.',
  severities: { safe: 'Only the words of the page follow; the method is the same.' },
  of: ofAlternatives,
  keys: ['methodLabel'],
  read: ({ methodLabel }) => methodLabel,
  severity: 'safe',
  say: ({ now, after }) =>
    now === null
      ? `It is no longer said how the portal calls signing in with ${signedInWith(after)}.`
      : `To sign in with ${signedInWith(after)}, the method to select is ${quoted(String(now))}.`,
  examples: [
    {
      before: alternativeWith({ status: 'offered' }),
      after: alternativeWith({ status: 'offered', methodLabel: 'User name and password' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

export const alternativeNote = facetRule({
  id: 'alternative-note',
  title: 'The remark on another way to sign in reads differently.',
  severities: { safe: 'It explains; the method is the same.' },
  of: ofAlternatives,
  keys: ['note'],
  read: ({ note }) => note,
  severity: 'safe',
  say: ({ now, after }) =>
    `The remark on signing in with ${signedInWith(after)} ${now === null ? 'is gone' : `reads ${quoted(String(now))}`}.`,
  examples: [
    {
      before: alternativeWith({ status: 'withdrawn' }),
      after: alternativeWith({ status: 'withdrawn', note: 'Until May 2023.' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

/** Who chose this method has what it needed before; more of it may be missing. */
export const alternativeNeeds = textListRule({
  id: 'alternative-need',
  title: 'Another way to sign in needs something else beforehand.',
  severities: { action: 'Who signs in this way checks that it is there.', safe: 'It is no longer needed.' },
  lists: (comparison) =>
    ofAlternatives(comparison).map(({ before, after, pointers }) => ({
      subject: signedInWith(after),
      pointer: pointers.after,
      before: before.needs,
      after: after.needs,
    })),
  severity: { added: 'action', changed: 'action', removed: 'safe' },
  say: {
    added: 'Signing in with {subject} needs one more thing: {now}.',
    removed: 'Signing in with {subject} no longer needs this: {old}.',
    changed: 'What signing in with {subject} needs reads {now} instead of {old}.',
  },
  examples: [
    {
      before: alternativeWith({ status: 'offered' }),
      after: alternativeWith({ status: 'offered', needs: ['The Enterprise plan'] }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

export const alternatives: ChangeRule = {
  id: 'alternative-method',
  title: 'A way to sign in is described, or no longer.',
  severities: {
    action: 'Who signs in this way should look for another.',
    safe: 'There is one more way, or one of the past less.',
  },
  find: alternativeFindings,
  examples: [
    {
      before: {},
      after: alternativeWith({ status: 'offered' }),
      forth: { severity: 'safe' },
      back: { severity: 'action' },
    },
    {
      before: {},
      after: alternativeWith({ status: 'withdrawn' }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
};

function alternativeFindings({ alternatives: pairing }: Comparison): Finding[] {
  return [
    ...pairing.added.map(({ item }) => finding(item, STATUSES[item.status].added, null, item)),
    ...pairing.removed.map(({ item }) => finding(item, STATUSES[item.status].removed, item, null)),
  ];
}

function finding(
  item: AlternativeMethod,
  { severity, ends }: Consequence,
  old: AlternativeMethod | null,
  now: AlternativeMethod | null,
): Finding {
  return {
    severity,
    subject: item.method,
    message: `Signing in with ${signedInWith(item)} ${ends}.`,
    before: described(old),
    after: described(now),
    pointer: now?.pointer ?? '/auth',
    covers: { before: old === null ? [] : [old.pointer], after: now === null ? [] : [now.pointer] },
  };
}

function described(item: AlternativeMethod | null) {
  return item === null ? null : dataOf(item);
}
