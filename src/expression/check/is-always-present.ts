/** Whether an argument is certain to have a value, neither absent nor empty. For warnings, so a good guess will do. */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { findFunction } from '../find-function.ts';
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

function isCallPresent(call: CallExpression, resource: ResourceName): boolean {
  const at = (index: number): Argument | undefined => call.arguments[index];
  return (
    findFunction(call.name)?.present({
      count: call.arguments.length,
      given: (index) => (at(index)?.kind ?? 'skipped') !== 'skipped',
      present: (index) => {
        const argument = at(index);
        return argument !== undefined && isAlwaysPresent(argument, resource);
      },
    }) ?? false
  );
}
