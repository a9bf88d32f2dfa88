import type {
  Attribute,
  GroupMapping,
  Mapping,
  ResourceMapping,
  ScopingFilter,
  UserMapping,
} from '../../connector/connector.ts';
import { nothingElse } from '../../connector/nothing-else.ts';
import type { Expression } from '../../expression/syntax/syntax.ts';
import { textOrder } from '../../problem/text-order.ts';
import { mappingWords } from '../mapping-words.ts';
import { INACTIVE_WORDS } from '../rules/active-false.ts';
import { BASIS_WORDS } from '../rules/basis.ts';
import { roleWords } from '../rules/roles.ts';
import { filterWords } from '../scope-words.ts';
import { pictureWords } from './describe-picture.ts';
import { type Description, type Sentences, sentencesOf, stated } from './sentences.ts';

/** What an expression does, as a sentence. */
export type ExplainExpression = (expression: Expression) => string;

/** Attributes stand in the order of their names, since their order in a manifest says nothing. */
export function usersRows(explain?: ExplainExpression): Description<'/users', UserMapping> {
  const { actions, ...rows } = mappingRows(explain);
  return {
    actions,
    activeFalse: ({ activeFalse, actions: taken }) => {
      if (activeFalse !== null) return `Users: who becomes inactive is ${INACTIVE_WORDS[activeFalse.value]}.`;
      return taken.includes('disable') ? 'Nobody documents whether inactive users are disabled or deleted.' : null;
    },
    unnamed: ({ unnamed }) => stated(unnamed, ({ value }) => `Users: there are attributes without a name: ${value}`),
    roles: ({ roles }) => roles.map((role) => `Users: a role is ${roleWords(role)}`),
    ...rows,
  };
}

/** What users and groups have in common. */
function mappingRows(explain?: ExplainExpression) {
  const rows = attributeRows(explain);
  return {
    actions: ({ actions, resource }) =>
      [...actions].sort().map((action) => `${resource}s: the service may ${action} them.`),
    scope: ({ scope, resource }) => stated(scope, (filters) => scopeWords(filters, `${resource}s`)),
    basis: ({ basis, resource }) => `${resource}s: the attributes are ${BASIS_WORDS[basis]}.`,
    matching: ({ matchingUndocumented, resource }) =>
      matchingUndocumented ? `${resource}s: nobody documents what they are matched by.` : null,
    attributes: ({ attributes, resource }) =>
      [...attributes]
        .sort((a, b) => textOrder(a.name, b.name))
        .flatMap((attribute) => sentencesOf(rows, attribute, `${resource} ${attribute.name}`)),
    notes: ({ notes, resource }) => notes.map(({ value }) => `${resource}s: ${value}`),
    pictures: ({ pictures: { mapping, attributes, ...rest }, resource }) => {
      nothingElse(rest);
      return [
        ...(mapping === null ? [] : [`${resource}s, mapping, ${pictureWords(mapping)}`]),
        ...(attributes === null ? [] : [`${resource}s, attributes, ${pictureWords(attributes)}`]),
      ];
    },
  } satisfies Omit<Description<'/users', ResourceMapping>, 'activeFalse' | 'unnamed' | 'roles'>;
}

export function groupsRows(explain?: ExplainExpression): Description<'/groups', GroupMapping> {
  return {
    ...mappingRows(explain),
    rename: ({ rename }) =>
      stated(rename, ({ value }) => `Groups: a new name ${value ? 'reaches' : 'does not reach'} the app.`),
    nested: ({ nested }) =>
      stated(nested, ({ value }) => `Groups: the app has ${value ? '' : 'no '}groups inside groups.`),
    maximum: ({ maximum }) => stated(maximum, ({ value }) => `Groups: the app takes at most ${value}.`),
    precreated: ({ precreated }) =>
      stated(precreated, ({ value }) => `Groups: they must ${value ? '' : 'not '}exist beforehand.`),
  };
}

function scopeWords(filters: readonly ScopingFilter[], who: string): string[] {
  if (filters.length === 0) return [`${who}: no scoping filters.`];
  return filters.map((filter) => {
    const title = filter.name === null ? '' : ` "${filter.name}"`;
    return `${who}: those are in scope${title} of whom this holds: ${filterWords(filter)}.`;
  });
}

function attributeRows(explain?: ExplainExpression): Description<'/users/attributes/*', Attribute> {
  return {
    name: { within: 'The other sentences are about it.' },
    source: (attribute, subject) =>
      attribute.mapping === null
        ? `${subject} has no documented source.`
        : flow(attribute, subject, ['direct', 'none']),
    constant: (attribute, subject) => flow(attribute, subject, ['constant']),
    expression: (attribute, subject) => {
      const value = attribute.mapping?.value;
      if (value?.kind !== 'expression') return null;
      const explained = explain === undefined ? [] : [`${subject} is ${explain(value.expression)}`];
      return [flow(attribute, subject, ['expression']) ?? [], explained].flat();
    },
    matching: ({ matching }, subject) =>
      stated(matching, (fact) => `${subject} finds existing accounts, as number ${fact.value}${assumed(fact)}.`),
    type: ({ type }, subject) => stated(type, (fact) => `${subject} is of type ${fact.value}${assumed(fact)}.`),
    filterable: ({ filterable }, subject) =>
      stated(filterable, (fact) => `${subject} ${fact.value ? 'can' : 'cannot'} be filtered by${assumed(fact)}.`),
    required: ({ required }, subject) =>
      stated(required, ({ value }) => `${subject} is ${value ? '' : 'not '}required.`),
    multiValued: ({ multiValued, statedMultiValued }, subject) => [
      ...(multiValued ? [`${subject} holds a list.`] : []),
      ...(statedMultiValued === null
        ? []
        : [`${subject} is documented to hold ${statedMultiValued.value ? 'a list' : 'one value'}.`]),
    ],
    flow: ({ flow: when }, subject) => (when.value === 'always' ? null : `${subject} is sent on creation only.`),
    default: ({ defaultValue }, subject) =>
      stated(defaultValue, ({ value }) => `${subject} is "${value}" on creation where there is no value.`),
    note: ({ note }, subject) => stated(note, ({ value }) => `${subject}: ${value}`),
  };
}

function flow({ mapping }: Attribute, subject: string, kinds: readonly Mapping['kind'][]): Sentences {
  return stated(mapping, (fact) =>
    kinds.includes(fact.value.kind) ? `${subject} ${mappingWords(fact.value)}${assumed(fact)}.` : null,
  );
}

function assumed({ basis }: { readonly basis: string }): string {
  return basis === 'assumed' ? ' (assumed)' : '';
}
