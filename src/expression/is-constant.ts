/** Whether an argument's value depends neither on the record nor on clock and chance: it can then be folded. */
import { findFunction } from './functions/function-table.ts';
import type { Argument } from './syntax.ts';

export function isConstant(node: Argument): boolean {
  switch (node.kind) {
    case 'attribute':
      return false;
    case 'comparison':
      return isConstant(node.left) && isConstant(node.right);
    case 'call':
      return (findFunction(node.name)?.repeatable ?? true) && node.arguments.every(isConstant);
    default:
      return true;
  }
}
