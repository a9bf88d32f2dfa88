import type { GroupMapping } from '../../connector/connector.ts';
import type { Witness } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { Comparison } from '../comparison.ts';
import { dataOf } from '../edits/plain.ts';
import { facetRule } from '../facet-rule.ts';
import { mappedValue } from '../witness/run-mapping.ts';
import { SAMPLE_GROUPS } from '../witness/sample-users.ts';

const EXAMPLE = {
  actions: ['create', 'update', 'delete'],
  basis: 'documented',
  attributes: [{ name: 'displayName', source: 'displayName', matching: 1 }],
};

/**
 * The group mapping can be switched on and off (entra-provisioning fact sheet, section 2). Groups that are provisioned
 * no longer follow the directory when it goes, and who left a group stays in it: breaking. Groups that come are an offer.
 */
export const groupsProvisioned: ChangeRule = {
  id: 'groups',
  title: 'Groups are provisioned now, or no longer.',
  severities: {
    breaking: 'Groups in the app no longer follow the directory, and neither do their members.',
    action: 'Administrators may assign groups now, and should review what is assigned already.',
    safe: 'There are no groups, before and after: it is documented now, or no longer.',
  },
  find: groupFindings,
  examples: [
    {
      before: { groups: false },
      after: { groups: EXAMPLE },
      forth: { severity: 'action' },
      back: {
        severity: 'breaking',
        message:
          'Groups are no longer provisioned: those in the app, and their members, no longer follow the directory.',
      },
    },
    {
      before: { groups: false },
      after: { groups: null },
      forth: { severity: 'safe' },
      back: { severity: 'safe', message: 'It is documented now that the app has no groups.' },
    },
  ],
};

function groupFindings({ before, after, evaluate }: Comparison): Finding[] {
  const places = { pointer: '/groups', covers: { before: ['/groups'], after: ['/groups'] } };
  const finding = (facts: Pick<Finding, 'severity' | 'message' | 'before' | 'after'>): Finding => ({
    subject: '',
    ...places,
    ...facts,
  });
  if (before.groups !== null && after.groups === null) {
    const message =
      'Groups are no longer provisioned: those in the app, and their members, no longer follow the directory.';
    const lost = finding({
      severity: 'breaking',
      message,
      before: dataOf(before.groups),
      after: after.groupsDocumented,
    });
    return [{ ...lost, witness: witness(before.groups, evaluate) }];
  }
  if (before.groups === null && after.groups !== null) {
    const message = 'Groups are provisioned now: assigned groups appear in the app with their members.';
    return [finding({ severity: 'action', message, before: before.groupsDocumented, after: dataOf(after.groups) })];
  }
  if (after.groups !== null || before.groupsDocumented === after.groupsDocumented) return [];
  const message = after.groupsDocumented
    ? 'It is documented now that the app has no groups.'
    : 'It is no longer documented whether the app has groups.';
  return [finding({ severity: 'safe', message, before: before.groupsDocumented, after: after.groupsDocumented })];
}

function witness(groups: GroupMapping, evaluate: Comparison['evaluate']): Witness | null {
  const group = SAMPLE_GROUPS[0] ?? {};
  const sent = groups.attributes.map((attribute) => [attribute.name, mappedValue(attribute, group, evaluate)] as const);
  const shown = sent.filter(([, value]) => value !== null);
  if (shown.length === 0) return null;
  return {
    group: { displayName: 'Research' },
    before: Object.fromEntries(shown),
    after: Object.fromEntries(shown.map(([name]) => [name, null])),
  };
}

const ofGroups = ({ groups }: Comparison) => (groups === null ? [] : [groups]);
const groupsWith = (facts: { readonly [key: string]: boolean | number }) => ({ groups: facts });

/** A group that cannot be renamed in the app drifts from its name in the directory. */
export const groupRename = facetRule<GroupMapping>({
  id: 'group-rename',
  title: 'Groups follow a new name in the directory, or keep their old one.',
  severities: {
    action: 'Administrators rename groups in the app by hand.',
    safe: 'Names follow by themselves, or nobody says.',
  },
  of: ofGroups,
  keys: ['rename'],
  read: ({ rename }) => rename?.value ?? null,
  severity: ({ now }) => (now === false ? 'action' : 'safe'),
  say: ({ now }) =>
    now === false
      ? 'A group that is renamed in the directory now keeps its name in the app.'
      : now === true
        ? 'A group that is renamed in the directory is renamed in the app as well.'
        : 'It is no longer documented whether renamed groups keep their name in the app.',
  examples: [
    { before: {}, after: groupsWith({ rename: false }), forth: { severity: 'action' }, back: { severity: 'safe' } },
  ],
});

export const groupNesting = facetRule<GroupMapping>({
  id: 'group-nesting',
  title: 'The app has, or has no, groups inside groups.',
  severities: {
    action: 'Administrators assign the inner groups themselves.',
    safe: 'More is possible, or nobody says.',
  },
  of: ofGroups,
  keys: ['nested'],
  read: ({ nested }) => nested?.value ?? null,
  severity: ({ now }) => (now === false ? 'action' : 'safe'),
  say: ({ now }) =>
    now === false
      ? 'The app has no groups inside groups.'
      : now === true
        ? 'The app has groups inside groups.'
        : 'It is no longer documented whether the app has groups inside groups.',
  examples: [
    { before: {}, after: groupsWith({ nested: false }), forth: { severity: 'action' }, back: { severity: 'safe' } },
  ],
});

/** More groups than the app takes fail in every cycle, and may bring the job into quarantine (section 9). */
export const groupMaximum = facetRule<GroupMapping>({
  id: 'group-maximum',
  title: 'The app takes another number of groups.',
  severities: {
    action: 'Administrators check that they assign no more than that.',
    safe: 'The app takes more, or nobody says.',
  },
  of: ofGroups,
  keys: ['maximum'],
  read: ({ maximum }) => maximum?.value ?? null,
  severity: ({ before, after }) =>
    after.maximum !== null && (before.maximum === null || after.maximum.value < before.maximum.value)
      ? 'action'
      : 'safe',
  say: ({ old, now }) =>
    now === null
      ? `No limit of groups is documented any more; it was ${String(old)}.`
      : `The app takes at most ${String(now)} groups${old === null ? '' : `; it was ${String(old)}`}.`,
  examples: [
    { before: {}, after: groupsWith({ maximum: 200 }), forth: { severity: 'action' }, back: { severity: 'safe' } },
    {
      before: groupsWith({ maximum: 200 }),
      after: groupsWith({ maximum: 100 }),
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});

export const groupPrecreated = facetRule<GroupMapping>({
  id: 'group-precreated',
  title: 'Groups must, or need not, exist in the app beforehand.',
  severities: {
    action: 'Administrators create the groups in the app first.',
    safe: 'Nothing has to be prepared, or nobody says.',
  },
  of: ofGroups,
  keys: ['precreated'],
  read: ({ precreated }) => precreated?.value ?? null,
  severity: ({ now }) => (now === true ? 'action' : 'safe'),
  say: ({ now }) =>
    now === true
      ? 'Groups of the same names must exist in the app before the first cycle.'
      : now === false
        ? 'Groups need not exist in the app beforehand.'
        : 'It is no longer documented whether groups must exist in the app beforehand.',
  examples: [
    { before: {}, after: groupsWith({ precreated: true }), forth: { severity: 'action' }, back: { severity: 'safe' } },
  ],
});
