import type { Connector } from '../../connector/connector.ts';
import { pointerTo } from '../../json/json-node.ts';
import type { AppType } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import type { ClaimResult } from '../claim-result.ts';
import type { Trial } from '../trial.ts';
import type { Proposal } from './proposal.ts';

/** What a lesson is given: the run so far, and what the manifest leaves open. */
export interface Lecture {
  readonly trial: Trial;
  readonly connector: Connector;
  readonly results: readonly ClaimResult[];
}

/** A proposal, without what the run itself knows of it. */
export type Learned = Omit<Proposal, 'lesson'>;

export interface Lesson {
  /** What it finds out, in a sentence. */
  readonly says: string;
  /** Observes what nobody stated; what stays unknown is not proposed. */
  readonly learn: (lecture: Lecture) => Promise<readonly Learned[]>;
}

/** What an observation gave, with the requests that were sent for it. */
export async function observed<T>(trial: Trial, observe: () => Promise<T>): Promise<{ value: T; evidence: number[] }> {
  const first = trial.evidence.length;
  const value = await observe();
  return { value, evidence: trial.evidence.slice(first).map(({ number }) => number) };
}

/** Attributes that stand in the manifest itself: of one that the platform's default brought there is nothing to edit. */
export function statedAttributes({ attributes }: AppType): readonly WritableAttribute[] {
  return attributes.filter(
    ({ attribute, isReference }) => !isReference && /^\/(?:users|groups)\/attributes\/\d+$/u.test(attribute.pointer),
  );
}

/** The edit that states a property of an attribute. */
export function stating({ attribute }: WritableAttribute, key: string, value: unknown): Learned['edit'] {
  return { op: 'add', path: pointerTo(attribute.pointer, key), value };
}
