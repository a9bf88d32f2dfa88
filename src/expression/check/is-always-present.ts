/** Whether an argument is certain to have a value, neither absent nor empty. For warnings, so a good guess will do. */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { findFunction } from '../functions/function-table.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';

export function isAlwaysPresent(node: Argument, resource: ResourceName): boolean {
  switch (node.kind) {
    case 'attribute':
      return findSourceAttribute(resource, node.name)?.alwaysPresent ?? false;
    case 'text':
      return node.value !== '';
    case 'number':
    case 'word':
      return true;
    case 'comparison':
      return isAlwaysPresent(node.left, resource) && isAlwaysPresent(node.right, resource);
    case 'skipped':
      return false;
    case 'call':
      return isCallPresent(node, resource);
  }
}

/** Functions that answer even for absent values. */
const certain: ReadonlySet<string> = new Set(['Count', 'Guid', 'Now', 'InStr']);
const emptying: ReadonlySet<string> = new Set(['Item', 'Word', 'IgnoreFlowIfNullOrEmpty', 'SingleAppRoleAssignment']);

function isCallPresent(call: CallExpression, resource: ResourceName): boolean {
  const row = findFunction(call.name);
  if (row === null || emptying.has(call.name)) return false;
  if (row.returns.type === 'Boolean' || certain.has(call.name)) return true;
  const present = (node: Argument): boolean => isAlwaysPresent(node, resource);
  if (call.name === 'Coalesce' || call.name === 'Join')
    return call.arguments.slice(call.name === 'Join' ? 1 : 0).some(present);
  if (call.name === 'Switch') return row.returns.type === 'passed' && row.returns.outcomes(call).every(present);
  return call.arguments.every((argument) => argument.kind === 'skipped' || present(argument));
}
