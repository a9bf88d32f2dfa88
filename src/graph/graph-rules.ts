/** What can be wrong with a synchronization schema, or stands against one. */
import type { RuleEntry } from '../problem/problem.ts';

export type GraphRuleId =
  | 'graph-not-a-schema'
  | 'graph-several-schemas'
  | 'graph-other-connector'
  | 'graph-object-missing'
  | 'graph-attribute-unknown'
  | 'graph-parameter-unknown'
  | 'graph-operator-unknown';

const USUAL = { severity: 'error', example: 'none', bad: '', good: '' } as const;

export const GRAPH_RULES: Readonly<Record<GraphRuleId, RuleEntry>> = {
  'graph-not-a-schema': {
    ...USUAL,
    id: 'graph-not-a-schema',
    title: 'The file is a synchronization schema.',
    cause:
      'It is JSON, but has no synchronization rules: neither at its top, nor in a template, nor in an answer of Graph.',
    fix: 'Save the answer of GET …/synchronization/jobs/{id}/schema, or download the schema in the portal.',
  },
  'graph-several-schemas': {
    ...USUAL,
    id: 'graph-several-schemas',
    title: 'The file has one schema, or one of them is named.',
    cause: 'The file lists several templates, and each has a schema.',
    fix: 'Name the template: --template.',
  },
  'graph-other-connector': {
    ...USUAL,
    id: 'graph-other-connector',
    title: 'The schema belongs to the connector.',
    cause:
      'Its users come from another source than the directory, or its target has none of the attributes that users are matched by.',
    fix: 'Fetch the schema of the job of this app.',
  },
  'graph-object-missing': {
    ...USUAL,
    id: 'graph-object-missing',
    title: 'What the manifest provisions is an object of the schema.',
    cause: 'The manifest provisions groups, and the schema has no mapping of groups.',
    fix: 'Check that the app takes groups; a new job of the template has a mapping of them.',
  },
  'graph-attribute-unknown': {
    ...USUAL,
    id: 'graph-attribute-unknown',
    title: 'What is mapped is an attribute of the schema.',
    cause:
      'Neither the directory nor the app has an attribute of this name in the schema, so that the service would refuse the mapping.',
    fix: 'Take the name that the hint gives; or add the attribute to the list of attributes in the portal, and fetch the schema again. Of an own extension, state the type: it is added.',
  },
  'graph-parameter-unknown': {
    ...USUAL,
    id: 'graph-parameter-unknown',
    title: 'The key of every argument is known.',
    cause: 'A source tree names each argument by a key of the service, and nobody publishes the one of this function.',
    fix: 'Fetch GET …/synchronization/jobs/{id}/schema/functions into a file, and say --functions FILE.',
  },
  'graph-operator-unknown': {
    ...USUAL,
    id: 'graph-operator-unknown',
    title: 'The name of every operator is known.',
    cause: 'Graph has a spelling of its own for the newer operators of scoping filters, and no page publishes it.',
    fix: 'Fetch GET …/synchronization/jobs/{id}/schema/filterOperators into a file, and say --operators FILE.',
  },
};
