/** From the text of a schema to what of it a manifest has words for. */
import type { Resource } from '../connector/connector.ts';
import { parseExpression } from '../expression/syntax/parse-expression.ts';
import { printExpression } from '../expression/syntax/print-expression.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { findSchema } from './find-schema.ts';
import { publishedKeys } from './graph-keys.ts';
import { childOf, enumOf, type GraphNode, isTrue, itemsOf, textOf } from './graph-node.ts';
import { graphProblem } from './graph-problem.ts';
import { keptParts } from './kept-parts.ts';
import type { KeyAt } from './key-at.ts';
import type {
  LiveAction,
  LiveAttribute,
  LiveDefinition,
  LiveFlow,
  LiveMapping,
  LiveObject,
  LiveSchema,
  LiveSource,
} from './live-schema.ts';
import { readLiveScope } from './live-scope.ts';
import { expressionOf, readTree, sayTheSame } from './source-tree.ts';

/** @returns the problem that keeps it from being read: it is no schema, has several, or is one of another kind */
export function readLiveSchema(
  document: JsonDocument,
  template: string | null = null,
  keyAt: KeyAt = publishedKeys,
): LiveSchema | Problem {
  const root = findSchema(document, template);
  if ('rule' in root) return root;
  const mappings = objectMappings(root);
  const users = chosen(mappings, 'User');
  const groups = chosen(mappings, 'Group');
  if (users === null && groups === null) return noneOfOurs(document, root, mappings);
  const read = [users, groups].filter((each) => each !== null);
  return {
    document,
    root,
    users: users === null ? null : readMapping(users, 'User', keyAt),
    groups: groups === null ? null : readMapping(groups, 'Group', keyAt),
    kept: keptParts(
      root,
      read.map(({ node }) => node),
    ),
  };
}

interface FoundMapping {
  readonly node: GraphNode;
  readonly from: string;
  readonly to: string;
  readonly source: LiveObject | null;
  readonly target: LiveObject | null;
}

function objectMappings(root: GraphNode): FoundMapping[] {
  const directories = itemsOf(childOf(root, 'directories'));
  return itemsOf(childOf(root, 'synchronizationRules')).flatMap((rule) => {
    const objectOf = (directoryName: string, name: string): LiveObject | null => {
      const wanted = textOf(childOf(rule, directoryName));
      const directory = directories.find((each) => textOf(childOf(each, 'name')) === wanted) ?? null;
      const objects = directory === null ? [] : itemsOf(childOf(directory, 'objects'));
      const object = objects.find((each) => textOf(childOf(each, 'name')) === name) ?? null;
      return object === null ? null : readObject(object, name);
    };
    return itemsOf(childOf(rule, 'objectMappings')).map((node) => {
      const from = textOf(childOf(node, 'sourceObjectName')) ?? '';
      const to = textOf(childOf(node, 'targetObjectName')) ?? '';
      return {
        node,
        from,
        to,
        source: objectOf('sourceDirectoryName', from),
        target: objectOf('targetDirectoryName', to),
      };
    });
  });
}

function readObject(node: GraphNode, name: string): LiveObject {
  const attributes = new Map<string, LiveDefinition>();
  for (const each of itemsOf(childOf(node, 'attributes'))) {
    const own = textOf(childOf(each, 'name'));
    if (own === null) continue;
    attributes.set(own, {
      name: own,
      type: textOf(childOf(each, 'type')) ?? 'String',
      multivalued: isTrue(childOf(each, 'multivalued')),
      required: isTrue(childOf(each, 'required')),
    });
  }
  return { node, name, attributes };
}

/** What every user and every group of the directory has; objects of other sources have the same names. */
const ANCHORS: readonly string[] = ['objectId', 'id', 'userPrincipalName'];

/** Of several mappings of users the one that is on counts. */
function chosen(mappings: readonly FoundMapping[], resource: Resource): FoundMapping | null {
  const own = mappings.filter(
    ({ from, source }) =>
      from.toLowerCase() === resource.toLowerCase() &&
      (source === null || source.attributes.size === 0 || ANCHORS.some((name) => source.attributes.has(name))),
  );
  return own.find(({ node }) => isTrue(childOf(node, 'enabled'))) ?? own[0] ?? null;
}

function noneOfOurs(document: JsonDocument, root: GraphNode, mappings: readonly FoundMapping[]): Problem {
  const pairs = mappings.map(({ from, to }) => `${from} to ${to}`);
  const what = pairs.length === 0 ? 'it maps nothing' : `it maps ${pairs.slice(0, 4).join(', ')}`;
  const message = `This schema provisions neither users nor groups of the directory: ${what}.`;
  return graphProblem(
    'graph-other-connector',
    document,
    root.pointer,
    message,
    'Fetch the schema of the job of this app.',
  );
}

const ACTIONS: readonly LiveAction[] = ['Add', 'Update', 'Delete'];

function readMapping({ node, source, target }: FoundMapping, resource: Resource, keyAt: KeyAt): LiveMapping {
  return {
    node,
    resource,
    enabled: childOf(node, 'enabled') === null || isTrue(childOf(node, 'enabled')),
    actions: readActions(childOf(node, 'flowTypes')),
    scope: readLiveScope(childOf(node, 'scope')),
    attributes: itemsOf(childOf(node, 'attributeMappings')).flatMap((each) => readAttribute(each, keyAt) ?? []),
    source,
    target,
  };
}

/** One string of flags, with or without blanks; PowerShell may write their sum. */
function readActions(node: GraphNode | null): ReadonlySet<LiveAction> | null {
  if (typeof node?.value === 'number') {
    const flags = node.value;
    return new Set(ACTIONS.filter((_, index) => (flags & (1 << index)) !== 0));
  }
  const text = textOf(node);
  if (text === null) return null;
  const words = new Set(text.toLowerCase().split(/[\s,]+/u));
  return new Set(ACTIONS.filter((action) => words.has(action.toLowerCase())));
}

const FLOWS = ['Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly'] as const;

function readAttribute(node: GraphNode, keyAt: KeyAt): LiveAttribute | null {
  const target = textOf(childOf(node, 'targetAttributeName'));
  if (target === null || target === '') return null;
  const priority = Number(textOf(childOf(node, 'matchingPriority')) ?? 0);
  const defaultValue = textOf(childOf(node, 'defaultValue'));
  return {
    node,
    target,
    priority: Number.isInteger(priority) ? priority : 0,
    flow: readFlow(childOf(node, 'flowType')),
    defaultValue: defaultValue === '' ? null : defaultValue,
    source: readSource(childOf(node, 'source'), keyAt),
  };
}

function readFlow(node: GraphNode | null): LiveFlow {
  const flow = node === null || node.value === null ? 'Always' : enumOf(node, FLOWS);
  if (flow === 'Always') return 'always';
  return flow === 'ObjectAddOnly' ? 'create-only' : { other: flow ?? textOf(node) ?? 'unknown' };
}

function readSource(node: GraphNode | null, keyAt: KeyAt): LiveSource {
  if (node === null || node.value === null) return { kind: 'mapping', mapping: { kind: 'none' } };
  const tree = readTree(node.value);
  const text = textOf(childOf(node, 'expression'));
  if (tree === null) return { kind: 'unread', text: text ?? '', why: 'its source is no tree' };
  if (tree.type === 'Attribute') return { kind: 'mapping', mapping: { kind: 'direct', source: tree.name } };
  if (tree.type === 'Constant') return { kind: 'mapping', mapping: { kind: 'constant', value: tree.name } };
  const rebuilt = text === null || text.trim() === '' ? expressionOf(tree, keyAt) : null;
  const written = rebuilt === null ? (text ?? '') : printExpression(rebuilt);
  const { expression } = parseExpression(written);
  if (expression === null) return { kind: 'unread', text: written, why: 'its expression cannot be read' };
  if (!sayTheSame(expression, tree)) return { kind: 'unread', text: written, why: 'its text and its tree differ' };
  return { kind: 'mapping', mapping: { kind: 'expression', text: written, expression } };
}
