/** What `diff` adds to its sentences: how many users a change touches. */
import type { Change } from '../review/change.ts';
import type { ChangeImpact, ConnectorImpact, ImpactReport } from './impact-report.ts';
import { grouped, users } from './print/numbers.ts';

/** The changes in their order, with the counts in the sentences that are about users. */
export function withCounts(changes: readonly Change[], { connectors, stoppedAt }: ImpactReport): readonly Change[] {
  const byId = new Map(connectors.map((connector) => [connector.id, connector]));
  const told = new Set<string>();
  const soFar = stoppedAt === null ? '' : ` (so far: ${Math.floor(stoppedAt * 100)} % of the file)`;
  return changes.map((change) => {
    const connector = byId.get(change.connector);
    const key = `${change.connector} ${change.subject}`;
    // What several sentences are about is counted in the first of them.
    const words = connector === undefined || told.has(key) ? null : countsFor(change, connector);
    if (words === null) return change;
    told.add(key);
    return { ...change, message: `${change.message} ${words}${soFar}.` };
  });
}

function countsFor({ subject, id }: Change, connector: ConnectorImpact): string | null {
  const { change, side } = connector;
  if (change === null) return null;
  const of = `of ${users(side.inScope + side.mayBeInScope)} in scope`;
  if (subject === 'scope of users') return scopeWords(change);
  if (id === 'matching-changed' && subject === 'users') return matchingWords(connector, of);
  const found = change.attributes.find(({ name, printed }) => [`user ${name}`, `user ${printed}`].includes(subject));
  return found === undefined ? null : attributeWords(found, connector, of);
}

function scopeWords({ leaving, entering, unsure, untold }: NonNullable<ConnectorImpact['change']>): string {
  const known = `For ${users(leaving)} this ends provisioning, for ${grouped(entering)} it begins`;
  return untold.scope === null ? known : `${known}, and of ${grouped(unsure)} nobody can tell: ${untold.scope}`;
}

function attributeWords(change: ChangeImpact, { side }: ConnectorImpact, of: string): string {
  const { printed, untold, users: touched, refused, refusedBefore } = change;
  if (untold !== null) return `For how many users nobody can tell: ${untold}`;
  const matched = side.matching.find(({ name }) => name === change.name);
  const more = [
    ...(matched === undefined || matched.collisions.users === 0
      ? []
      : [`${grouped(matched.collisions.users)} would collide`]),
    ...(refused === 0 || refused === refusedBefore ? [] : [`${grouped(refused)} would be refused`]),
  ];
  return [`This changes ${JSON.stringify(printed)} for ${grouped(touched)} ${of}`, ...more].join('; ');
}

function matchingWords({ change, side }: ConnectorImpact, of: string): string {
  const untold = change?.untold.matching ?? null;
  if (untold !== null) return `For how many users nobody can tell: ${untold}`;
  const counts = change?.matching;
  const touched = counts === null || counts === undefined ? 0 : counts.gained + counts.lost + counts.changed;
  const colliding = side.matching.reduce((sum, { collisions }) => sum + collisions.users, 0);
  const more = [
    ...(side.unmatched === null || side.unmatched === 0
      ? []
      : [`${grouped(side.unmatched)} have no value to match by`]),
    ...(colliding === 0 ? [] : [`${grouped(colliding)} would collide`]),
  ];
  return [`${grouped(touched)} ${of} are looked for by another value`, ...more].join('; ');
}
