/** A report in sentences and tables: what text, Markdown and HTML have in common. */
import type { Example, OutReason, Refusal } from '../impact-counts.ts';
import {
  type AttributeImpact,
  type ChangeImpact,
  type ConnectorImpact,
  type ImpactReport,
  type MatchingImpact,
  type SideImpact,
  totalOf,
} from '../impact-report.ts';
import { grouped, users } from './numbers.ts';

export interface ImpactView {
  readonly title: string;
  readonly notes: readonly string[];
  readonly sections: readonly ImpactSection[];
}

export interface ImpactSection {
  readonly heading: string;
  readonly parts: readonly ImpactPart[];
}

export interface ImpactPart {
  readonly sentences: readonly string[];
  readonly table: ImpactTable | null;
  /** Personal data: empty where nobody asked to see them. */
  readonly examples: readonly string[];
}

export interface ImpactTable {
  readonly columns: readonly string[];
  readonly rows: readonly ImpactRow[];
}

export interface ImpactRow {
  readonly cells: readonly string[];
  /** The share of the users that the row speaks of, for a bar; `null`: nobody can tell. */
  readonly share: number | null;
}

const UNDOCUMENTED = 'nobody documents it';

const OUT_WORDS: Readonly<Record<OutReason, string>> = {
  blocked: 'blocked from signing in',
  deleted: 'deleted',
  filtered: 'not let through by a scoping filter',
};

const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  missing: 'the app requires it, and there is none',
  list: 'a list, where one value is sent',
  boolean: 'neither true nor false',
  integer: 'no whole number',
  decimal: 'no number',
};

export function impactView(report: ImpactReport): ImpactView {
  const { file, stoppedAt, notes } = report;
  const stopped =
    stoppedAt === null
      ? []
      : [
          `Stopped after ${Math.floor(stoppedAt * 100)} % of the file: these are the counts of ${users(report.users)} so far.`,
        ];
  return {
    title: `${file}: ${users(report.users)}`,
    notes: [...stopped, ...notes],
    sections: report.connectors.map((connector) => sectionOf(connector, report)),
  };
}

function sectionOf(connector: ConnectorImpact, { base, users: all }: ImpactReport): ImpactSection {
  const { side, attributes } = connector;
  const population = side.inScope + side.mayBeInScope;
  const present: ImpactPart = {
    sentences: [
      scopeSentence(side, all),
      ...matchingSentences(side),
      ...attributes.flatMap(refusedSentences),
      ...lackingSentence(attributes),
    ],
    table: {
      columns: ['attribute', 'value', 'empty', 'refused', 'cannot tell', 'from'],
      rows: attributes.map((attribute) => attributeRow(attribute, population)),
    },
    examples: [...attributes.flatMap(refusedExamples), ...side.matching.flatMap(collisionExamples)],
  };
  return {
    heading: `${connector.name} (${connector.id})`,
    parts: base === null ? [present] : [changePart(connector, base, population), present],
  };
}

function scopeSentence({ inScope, mayBeInScope, out }: SideImpact, all: number): string {
  const reasons = Object.entries(OUT_WORDS).flatMap(([reason, words]) => {
    const count = Object.entries(out).find(([key]) => key === reason)?.[1] ?? 0;
    return count === 0 ? [] : [`${grouped(count)} ${words}`];
  });
  const outside =
    reasons.length === 0 ? 'nobody is out of scope' : `${users(totalOf(out))} out of scope: ${reasons.join(', ')}`;
  const unsure =
    mayBeInScope === 0 ? '' : `; of ${users(mayBeInScope)} nobody can tell, and they are counted as in scope`;
  return `${grouped(inScope)} of ${users(all)} in scope; ${outside}${unsure}.`;
}

function matchingSentences({ matching, unmatched }: SideImpact): string[] {
  if (matching.length === 0) return ['Nobody documents what users are matched by.'];
  const names = matching.map(({ name }) => name).join(', then ');
  const lacking = [...new Set(matching.flatMap((each) => each.lacking))];
  const missing =
    unmatched === null
      ? `Who has a value to match by (${names}) nobody can tell: the file lacks ${lacking.join(', ')}.`
      : unmatched === 0
        ? `Everybody in scope has a value to match by: ${names}.`
        : `${users(unmatched)} in scope without a value to match by (${names}): the service skips them.`;
  return [missing, ...matching.filter((each) => each.lacking.length === 0).map(collisionSentence)];
}

function collisionSentence({ name, collisions }: MatchingImpact): string {
  if (collisions.users === 0) return `No two users have the same ${name}, capitals ignored.`;
  const values = collisions.values === 1 ? 'one value' : `${grouped(collisions.values)} values`;
  return `${users(collisions.users)} would collide: they share ${values} of ${name}, capitals ignored.`;
}

function attributeRow(attribute: AttributeImpact, population: number): ImpactRow {
  const { name, from, filled, empty, byDefault, unknown, refused } = attribute;
  const isKnown = attribute.lacking.length === 0 && from !== null;
  const known = isKnown ? [filled, empty + byDefault, totalOf(refused)].map(grouped) : ['?', '?', '?'];
  return {
    cells: [name, ...known, grouped(unknown), from ?? UNDOCUMENTED],
    share: population === 0 || !isKnown ? null : filled / population,
  };
}

function refusedSentences({ name, refused, byDefault }: AttributeImpact): string[] {
  const why = Object.entries(REFUSAL_WORDS).flatMap(([reason, words]) => {
    const count = Object.entries(refused).find(([key]) => key === reason)?.[1] ?? 0;
    return count === 0 ? [] : [`${users(count)} would be refused for ${name}: ${words}.`];
  });
  const defaults =
    byDefault === 0 ? [] : [`${users(byDefault)} without ${name} would get its default value when they are created.`];
  return [...why, ...defaults];
}

function lackingSentence(attributes: readonly AttributeImpact[]): string[] {
  const lacking = [...new Set(attributes.flatMap((attribute) => attribute.lacking))];
  if (lacking.length === 0) return [];
  return [`The file lacks ${lacking.join(', ')}: what comes from there nobody can tell.`];
}

function changePart({ change, side }: ConnectorImpact, base: string, population: number): ImpactPart {
  if (change === null)
    return { sentences: [`Compared with ${base}: the connector is new.`], table: null, examples: [] };
  const { attributes, matching, entering, leaving, unsure, untold, before } = change;
  const moved = [
    ...(leaving === 0 ? [] : [`${users(leaving)} would fall out of scope: the service disables or removes them.`]),
    ...(entering === 0 ? [] : [`${users(entering)} would come into scope.`]),
    ...(untold.scope === null
      ? []
      : [`Of ${users(unsure)} nobody can tell whether they fall out of scope or come into it: ${untold.scope}.`]),
    ...(untold.matching === null
      ? []
      : [`Who would be looked for by another value than before nobody can tell: ${untold.matching}.`]),
    ...(matching === null
      ? []
      : [`${users(totalTouched(matching))} would be looked for by another value than before.`]),
    ...worse('without a value to match by', before.unmatched, side.unmatched),
    ...worse('in collisions', collidingIn(before), collidingIn(side)),
    ...attributes.flatMap(({ name, refusedBefore, refused }) => worse(`refused for ${name}`, refusedBefore, refused)),
  ];
  const intro =
    attributes.length + moved.length === 0
      ? `Compared with ${base}: nothing changes for anybody.`
      : `Compared with ${base}, of ${users(population)} in scope:`;
  return {
    sentences: [intro, ...moved],
    table:
      attributes.length === 0
        ? null
        : {
            columns: CHANGE_COLUMNS,
            rows: attributes.map((each) => changeRow(each, population)),
          },
    examples: [
      ...attributes.flatMap(({ name, examples }) => examples.map((example) => changeExample(name, example))),
      ...(matching?.examples ?? []).map((example) => changeExample('matched by', example)),
    ],
  };
}

function totalTouched({ gained, lost, changed }: { gained: number; lost: number; changed: number }): number {
  return gained + lost + changed;
}

function collidingIn({ matching }: SideImpact): number {
  return matching.reduce((sum, { collisions }) => sum + collisions.users, 0);
}

function worse(what: string, before: number | null, now: number | null): string[] {
  return before === null || now === null || before === now
    ? []
    : [`Users ${what}: ${grouped(now)}, before ${grouped(before)}.`];
}

const CHANGE_COLUMNS = [
  ...['attribute', 'users', 'get a value', 'get none any more', 'another value', 'cannot tell'],
  ...['before', 'now'],
];

function changeRow(change: ChangeImpact, population: number): ImpactRow {
  const { name, kind, before, after, gained, lost, changed, unknown } = change;
  const isKnown = change.untold === null;
  const counts = isKnown ? [change.users, gained, lost, changed].map(grouped) : ['?', '?', '?', '?'];
  const cells = [
    name,
    ...counts,
    grouped(isKnown ? unknown : population),
    kind === 'added' ? 'not mapped' : (before ?? UNDOCUMENTED),
    kind === 'removed' ? 'not mapped' : (after ?? UNDOCUMENTED),
  ];
  return { cells, share: population === 0 || !isKnown ? null : change.users / population };
}

function refusedExamples({ name, examples }: AttributeImpact): string[] {
  return examples.map(
    ({ line, user, after }) => `${name}: line ${line}, ${user ?? 'nameless'}: ${quoted(after)} is refused`,
  );
}

function collisionExamples({ name, collisions }: MatchingImpact): string[] {
  return collisions.examples.map(
    ({ value, users: count, lines }) => `${name} ${quoted(value)}: ${users(count)}, lines ${lines.join(', ')}`,
  );
}

function changeExample(name: string, { line, user, before, after }: Example): string {
  return `${name}: line ${line}, ${user ?? 'nameless'}: ${quoted(before)} → ${quoted(after)}`;
}

function quoted(text: string | null): string {
  return text === null ? 'nothing' : JSON.stringify(text);
}
