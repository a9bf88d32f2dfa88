/** What `active` is for users who leave and for the others, as far as the mapping tells before any user is seen. */
import type { Mapping } from '../connector/connector.ts';
import { inspectExpression } from '../expression/check/check-expression.ts';
import { mayBe, oneText, onlyAbsent, type Possible, textsOf } from '../expression/possible/possible.ts';
import { ForgetfulMap } from '../problem/forgetful-map.ts';
import { extensionUrn } from '../scim/attribute-path.ts';
import type { ListedAttribute } from './listed-attribute.ts';
import { possibleOfMapping } from './possible-of-mapping.ts';

export interface ActiveOutcomes {
  readonly listed: ListedAttribute;
  /** The manifest node that says what flows. */
  readonly pointer: string;
  /** What it can be while `IsSoftDeleted` is true: unassigned, out of scope, disabled or deleted. */
  readonly leaving: Possible;
  readonly staying: Possible;
  readonly readsDeleted: boolean;
  /** It reads what says whether a user may sign in: `IsSoftDeleted`, or `accountEnabled`, which is a part of that. */
  readonly readsAccess: boolean;
}

/** What says what flows, in the order in which it counts; a default alone is sent on creation. */
const PARTS = ['expression', 'source', 'constant', 'default'] as const;

/** The listed `active` attributes of users whose mapping can be read and has no error of its own. */
export function activeOutcomes(attributes: readonly ListedAttribute[]): ActiveOutcomes[] {
  return attributes.filter(isActive).flatMap((listed): ActiveOutcomes[] => {
    const { stated, resolved, pointer } = listed;
    const part = PARTS.find((key) => stated[key] !== undefined);
    const mapping = resolved.mapping?.value ?? null;
    if (part === undefined || mapping === null || hasError(stated.expression)) return [];
    const written = stated[part] ?? '';
    // Whoever leaves is there already.
    const onlyCreated = stated.flow === 'create-only';
    return [
      {
        listed,
        pointer: `${pointer}/${onlyCreated ? 'flow' : part}`,
        leaving: onlyCreated ? onlyAbsent : possibleWhen({ IsSoftDeleted: 'True' }, mapping),
        // Whoever is blocked from signing in counts as soft-deleted, so the others are not blocked.
        staying: possibleWhen({ IsSoftDeleted: 'False', accountEnabled: 'True' }, mapping),
        readsDeleted: /\bIsSoftDeleted\b/.test(written),
        readsAccess: /\b(?:IsSoftDeleted|accountEnabled)\b/.test(written),
      },
    ];
  });
}

function isActive({ resource, resolved: { path } }: ListedAttribute): boolean {
  return (
    resource === 'User' && path !== null && extensionUrn(path) === null && path.attribute.toLowerCase() === 'active'
  );
}

function hasError(expression: string | undefined): boolean {
  if (expression === undefined) return false;
  const target = { name: 'active', type: 'Boolean', multiValued: false, matching: false } as const;
  const { problems } = inspectExpression(expression, { resource: 'User', target });
  return problems.some(({ severity }) => severity === 'error');
}

/** Most apps have one of a few mappings, and what these can give is worked out once. */
const workedOut = new ForgetfulMap<string, Possible>(200);

function possibleWhen(booleans: Readonly<Record<string, 'True' | 'False'>>, mapping: Mapping): Possible {
  const key = JSON.stringify([booleans, mapping]);
  const possible = workedOut.get(key) ?? workOut(booleans, mapping);
  workedOut.set(key, possible);
  return possible;
}

function workOut(booleans: Readonly<Record<string, 'True' | 'False'>>, mapping: Mapping): Possible {
  const known = Object.entries(booleans).map(([name, value]) => [name, oneText(textsOf(value))] as const);
  return possibleOfMapping(mapping, 'User', new Map(known));
}

/**
 * Whether it surely is the wrong way round: people who leave get "True", or those who stay "False", and never the other.
 * What may be absent as well, such as a part of a split text, only may be so.
 */
export function isInverted({ leaving, staying }: ActiveOutcomes): boolean {
  if (mayBe(leaving.text, 'False') || mayBe(staying.text, 'True')) return false;
  return isSurely(leaving, 'True') || isSurely(staying, 'False');
}

function isSurely({ absent, text, list, roles }: Possible, wanted: string): boolean {
  return !absent && list === null && !roles && text?.only?.length === 1 && text.only[0] === wanted;
}
