/** Rules about lists of sentences that people wrote: prerequisites, limitations, notes. Their order says nothing. */
import type { Connector } from '../connector/connector.ts';
import { pairInOrder } from '../json/pair-items.ts';
import type { ChangeSeverity } from './change.ts';
import type { ChangeExample, ChangeRule, Direction, Finding } from './change-rule.ts';
import type { Comparison } from './comparison.ts';
import { quoted } from './words.ts';

export interface ListedText {
  readonly value: string;
  readonly pointer: string;
}

interface TextLists {
  readonly subject: string;
  /** The list in the new manifest, whether it is there or not. */
  readonly pointer: string;
  readonly before: readonly ListedText[];
  readonly after: readonly ListedText[];
}

interface TextListRule {
  readonly id: string;
  readonly title: string;
  readonly severities: ChangeRule['severities'];
  readonly lists: (comparison: Comparison) => readonly TextLists[];
  readonly severity: Readonly<Record<Direction, ChangeSeverity>>;
  /** The message of each direction; `{old}`, `{now}` and `{subject}` are filled in. */
  readonly say: Readonly<Record<Direction, string>>;
  readonly examples: readonly ChangeExample[];
}

export function textListRule({ lists, severity, say, ...rule }: TextListRule): ChangeRule {
  const find = ({ subject, pointer, before, after }: TextLists): Finding[] => {
    const { pairs, removed, added } = pairInOrder(before, after, [({ value }) => value]);
    const finding = (direction: Direction, old: ListedText | null, now: ListedText | null): Finding => ({
      severity: severity[direction],
      subject,
      message: fill(say[direction], { old: quoted(old?.value ?? ''), now: quoted(now?.value ?? ''), subject }),
      before: old?.value ?? null,
      after: now?.value ?? null,
      pointer: now?.pointer ?? pointer,
      covers: { before: old === null ? [] : [old.pointer], after: now === null ? [] : [now.pointer] },
    });
    return [
      ...pairs.flatMap((pair) =>
        pair.before.value === pair.after.value ? [] : [finding('changed', pair.before, pair.after)],
      ),
      ...removed.map(({ item }) => finding('removed', item, null)),
      ...added.map(({ item }) => finding('added', null, item)),
    ];
  };
  return { ...rule, find: (comparison) => lists(comparison).flatMap(find) };
}

/** A list that the connector itself has. */
export function ownList(pointer: string, read: (connector: Connector) => readonly ListedText[]) {
  return ({ before, after }: Comparison): readonly TextLists[] => [
    { subject: '', pointer, before: read(before), after: read(after) },
  ];
}

function fill(template: string, values: Readonly<Record<'old' | 'now' | 'subject', string>>): string {
  return template.replaceAll(/\{(old|now|subject)\}/gu, (_, name: 'old' | 'now' | 'subject') => values[name]);
}
