/** One line about an attribute: what flows into it, and how that is known. */
import type { Attribute, Basis, Mapping } from '../../connector/connector.ts';
import { oneLine } from '../code/comment.ts';
import { stringLiteral } from '../code/string-literal.ts';

const BASIS: Readonly<Record<Basis, string>> = {
  documented: 'documented',
  assumed: "assumed from the platform's default",
};

export function describeAttribute(attribute: Attribute): string {
  const { mapping, defaultValue, flow, required } = attribute;
  const origin =
    mapping === null
      ? 'Nobody documents what flows into it.'
      : `${describeMapping(mapping.value, defaultValue !== null)} (${BASIS[mapping.basis]}).`;
  const sentences = [origin];
  if (defaultValue !== null) {
    const when = mapping?.value.kind === 'none' ? 'when' : 'where that is empty when';
    sentences.push(`${stringLiteral(defaultValue.value)} ${when} the object is created.`);
  }
  if (flow.value === 'create-only') sentences.push('Sent only when the object is created.');
  if (required?.value === true) sentences.push('The app requires it.');
  return oneLine(sentences.join(' '));
}

function describeMapping(mapping: Mapping, hasDefault: boolean): string {
  switch (mapping.kind) {
    case 'direct':
      return `From ${mapping.source}`;
    case 'constant':
      return `Always ${stringLiteral(mapping.value)}`;
    case 'expression':
      return `From ${mapping.text}`;
    case 'none':
      return hasDefault ? 'No source' : 'Left alone';
  }
}
