/** The facts of a connector that claims about its server rest on, each under a key that stays when lists are sorted anew. */
import type { Attribute, Connector, Fact, ResourceMapping } from '../connector/connector.ts';
import { pointerTo } from '../json/json-node.ts';

export type FactValue = string | number | boolean;

export interface ProvableFact {
  readonly value: FactValue;
  /** The manifest's node that states it, or the nearest one. */
  readonly pointer: string;
}

/** What nobody states is no fact: unknown is not the same as no. */
export function provableFacts({ auth, users, groups }: Connector): ReadonlyMap<string, ProvableFact> {
  return new Map<string, ProvableFact>([
    ['/auth/method', { value: auth.method, pointer: '/auth/method' }],
    ...attributeFacts(users, '/users/attributes'),
    ...stated('/users/activeFalse', users.activeFalse),
    ...(groups === null
      ? []
      : [
          ['/groups', { value: true, pointer: '/groups' }] as const,
          ...attributeFacts(groups, '/groups/attributes'),
          ...stated('/groups/rename', groups.rename),
          ...stated('/groups/nested', groups.nested),
        ]),
  ]);
}

type Entry = readonly [string, ProvableFact];

function attributeFacts({ attributes }: ResourceMapping, base: string): Entry[] {
  return attributes.flatMap((attribute) => factsOf(attribute, pointerTo(base, attribute.name)));
}

function factsOf(attribute: Attribute, key: string): Entry[] {
  const { pointer, valueType, multiValued, flow, matching, filterable, required } = attribute;
  const type: Entry = [`${key}/type`, { value: multiValued ? `${valueType} list` : valueType, pointer }];
  return [
    type,
    ...(flow.value === 'create-only' ? stated(`${key}/flow`, flow) : []),
    ...stated(`${key}/matching`, matching),
    ...claimed(`${key}/filterable`, filterable),
    ...claimed(`${key}/required`, required),
  ];
}

/** Nothing is claimed of a server by what it need not do. */
function claimed(key: string, fact: Fact<boolean> | null): Entry[] {
  return fact?.value === true ? stated(key, fact) : [];
}

function stated(key: string, fact: Fact<FactValue> | null): Entry[] {
  return fact === null ? [] : [[key, { value: fact.value, pointer: fact.pointer }]];
}
