/** Whether another mapping of an attribute sends other values: shown by a sample, disproven, or neither. */
import type { Attribute, Mapping } from '../../connector/connector.ts';
import { attributeNode, textNode } from '../../expression/normal/normal-nodes.ts';
import { giveTheSame } from '../../expression/normal/same-results.ts';
import type { Expression } from '../../expression/syntax/syntax.ts';
import type { Witness } from '../change.ts';
import type { AttributePair, Evaluate } from '../comparison.ts';
import { meaningOf } from '../edits/plain.ts';
import { searchWitness } from './find-witness.ts';
import { mappedValue, sentValue } from './run-mapping.ts';

/** `same`: proven for every record. `unproven`: no sample shows a difference, and nothing shows that there is none. */
export type ValueComparison =
  | { readonly kind: 'differs'; readonly witness: Witness }
  | { readonly kind: 'same' }
  | { readonly kind: 'unproven'; readonly tried: number };

/** In the form that goes over the wire now: a change of type has a rule of its own. Both mappings are known. */
export function compareValues({ block, before, after }: AttributePair, evaluate: Evaluate): ValueComparison {
  const old = { ...before, valueType: after.valueType, multiValued: after.multiValued };
  if (isProvenSame(old, after, block.after.resource)) return { kind: 'same' };
  const { witness, tried } = searchWitness(block, [before, after], (record) => {
    const was = mappedValue(old, record, evaluate);
    const is = mappedValue(after, record, evaluate);
    if (meaningOf(was) === meaningOf(is)) return null;
    return { before: { [after.name]: was }, after: { [after.name]: is } };
  });
  return witness === null ? { kind: 'unproven', tried } : { kind: 'differs', witness };
}

function isProvenSame(before: Attribute, after: Attribute, resource: 'User' | 'Group'): boolean {
  const [one, other] = [before, after].map(({ mapping }) => (mapping === null ? null : expressionOf(mapping.value)));
  if (one === undefined || other === undefined || one === null || other === null) return false;
  return giveTheSame(
    one,
    other,
    resource,
    (was, is) => meaningOf(sentValue(before, was)) === meaningOf(sentValue(after, is)),
  );
}

function expressionOf(mapping: Mapping): Expression | null {
  switch (mapping.kind) {
    case 'direct':
      return attributeNode(mapping.source);
    case 'constant':
      return textNode(mapping.value);
    case 'expression':
      return mapping.expression;
    case 'none':
      return null;
  }
}
