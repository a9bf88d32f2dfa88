import type { AnchoredNote, FreeSection, NoteKind, StepNote } from '../../connector/connector.ts';
import { type Pairing, pairInOrder } from '../../json/pair-items.ts';
import type { ChangeSeverity } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { Comparison } from '../comparison.ts';
import { dataOf, meaningOf } from '../edits/plain.ts';
import { quoted } from '../words.ts';

export function pairSections({ before, after }: Comparison): Pairing<FreeSection> {
  return pairInOrder(before.sections, after.sections, [meaningOf, ({ heading }) => heading]);
}

/** Sections that people wrote; what they say is for a reader to judge, so the change is named and shown, no more. */
export const sections: ChangeRule = {
  id: 'section',
  title: 'A section of the app’s own reads differently.',
  severities: { safe: 'It explains; what the service does is stated elsewhere.' },
  find: (comparison) => {
    const { pairs, removed, added } = pairSections(comparison);
    return [
      ...pairs.flatMap(({ before, after }) => changedSection(before, after)),
      ...removed.map(({ item }) => sectionFinding(`The section ${quoted(item.heading)} is gone.`, item, null, [''])),
      ...added.map(({ item }) => sectionFinding(`The section ${quoted(item.heading)} is new.`, null, item, [''])),
    ];
  },
  examples: [
    {
      before: {},
      after: { sections: [{ at: 'groups', heading: 'Roles', body: ['Acme knows two roles.'] }] },
      forth: { severity: 'safe', message: 'The section "Roles" is new.' },
      back: { severity: 'safe' },
    },
    {
      before: { sections: [{ at: 'groups', heading: 'Roles', body: ['Acme knows two roles.'] }] },
      after: { sections: [{ at: 'users', heading: 'Roles', body: ['Acme knows three roles.'] }] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
};

/** They all lead to one place, in whatever order they stand. */
function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return meaningOf([...one].sort()) === meaningOf([...other].sort());
}

function changedSection(before: FreeSection, after: FreeSection): Finding[] {
  const parts = [
    ...(before.heading === after.heading ? [] : [{ words: `is now headed ${quoted(after.heading)}`, key: '/heading' }]),
    ...(before.level === after.level ? [] : [{ words: 'has another level of heading', key: '/level' }]),
    ...(before.at === after.at ? [] : [{ words: `moved to "${after.at}"`, key: '/at' }]),
    ...(sameNames(before.anchors, after.anchors) ? [] : [{ words: 'has other anchors', key: '/anchors' }]),
    ...(meaningOf(before.body) === meaningOf(after.body) ? [] : [{ words: 'reads differently', key: '/body' }]),
  ];
  if (parts.length === 0) return [];
  const message = `The section ${quoted(before.heading)} ${parts.map(({ words }) => words).join(' and ')}.`;
  return [
    sectionFinding(
      message,
      before,
      after,
      parts.map(({ key }) => key),
    ),
  ];
}

function sectionFinding(
  message: string,
  old: FreeSection | null,
  now: FreeSection | null,
  keys: readonly string[],
): Finding {
  return {
    severity: 'safe',
    subject: (old ?? now)?.heading ?? '',
    message,
    before: described(old),
    after: described(now),
    pointer: now?.pointer ?? '',
    covers: {
      before: old === null ? [] : keys.map((key) => `${old.pointer}${key}`),
      after: now === null ? [] : keys.map((key) => `${now.pointer}${key}`),
    },
  };
}

function described(section: FreeSection | null) {
  return section === null ? null : dataOf(section);
}

interface NoteList {
  readonly owner: string;
  readonly before: readonly (StepNote | AnchoredNote)[];
  readonly after: readonly (StepNote | AnchoredNote)[];
  readonly pointer: string;
}

const IS_LOUD: Readonly<Record<NoteKind, boolean>> = {
  note: false,
  tip: false,
  important: true,
  warning: true,
  caution: true,
};

/** Who set the app up before has not read a warning that is new. */
export const callouts: ChangeRule = {
  id: 'callout',
  title: 'A note on the page is new, gone, or reads differently.',
  severities: { action: 'A warning is new, or louder than it was.', safe: 'It is good to know, or no longer needed.' },
  find: (comparison) => noteLists(comparison).flatMap(noteFindings),
  examples: [
    {
      before: {},
      after: { notes: [{ at: 'start', kind: 'warning', text: 'Every user is invited by e-mail.' }] },
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: { notes: [{ at: 'start', text: 'A cycle takes an hour.' }] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: { setup: { steps: [{ text: 'Open **API**.', notes: [{ text: 'Only owners see it.' }] }] } },
      after: {
        setup: { steps: [{ text: 'Open **API**.', notes: [{ kind: 'tip', after: true, text: 'Look below.' }] }] },
      },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
};

function noteLists({ before, after, steps }: Comparison): NoteList[] {
  const inSteps = steps.map(
    (pair): NoteList => ({
      owner: `${pair.subject}: `,
      before: pair.before.notes,
      after: pair.after.notes,
      pointer: pair.pointers.after,
    }),
  );
  return [{ owner: '', before: before.notes, after: after.notes, pointer: '' }, ...inSteps];
}

function noteFindings({ owner, before, after, pointer }: NoteList): Finding[] {
  const { pairs, removed, added } = pairInOrder(before, after, [meaningOf, ({ text }) => text]);
  const finding = (words: string, severity: ChangeSeverity, old: StepNote | null, now: StepNote | null): Finding => ({
    severity,
    subject: (old ?? now)?.text ?? '',
    message: `${owner}${words}`,
    before: old === null ? null : dataOf(old),
    after: now === null ? null : dataOf(now),
    pointer: now?.pointer ?? pointer,
    covers: { before: old === null ? [] : [old.pointer], after: now === null ? [] : [now.pointer] },
  });
  const changed = pairs.filter((pair) => meaningOf(pair.before) !== meaningOf(pair.after));
  return [
    ...changed.map((pair) => {
      const isLouder = IS_LOUD[pair.after.kind] && (!IS_LOUD[pair.before.kind] || pair.before.text !== pair.after.text);
      return finding(changeWords(pair.before, pair.after), isLouder ? 'action' : 'safe', pair.before, pair.after);
    }),
    ...removed.map(({ item }) => finding(`The note ${quoted(item.text)} is gone.`, 'safe', item, null)),
    ...added.map(({ item }) =>
      finding(`The ${item.kind} ${quoted(item.text)} is new.`, IS_LOUD[item.kind] ? 'action' : 'safe', null, item),
    ),
  ];
}

function changeWords(before: StepNote, after: StepNote): string {
  if (before.text !== after.text) return `A note reads ${quoted(after.text)} instead of ${quoted(before.text)}.`;
  if (before.kind !== after.kind) return `The ${before.kind} ${quoted(after.text)} is now marked as ${after.kind}.`;
  return `The note ${quoted(after.text)} stands at another place.`;
}
