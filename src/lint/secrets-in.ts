import type { Finding } from '../json/finding.ts';
import { pointerTo } from '../json/json-node.ts';
import { findSecret } from '../manifest/find-secret.ts';
import { propertyAt } from '../manifest/shape-at.ts';
import { TEXT_TRAITS } from '../manifest/text-kind.ts';
import { secretValue } from './rules/secret-value.ts';

/** The secrets of a value that does not fit the schema: a file with a mistake is read by as many people. */
export function secretsIn(value: unknown): Finding[] {
  return [...textsOf(value, '')].flatMap(({ pointer, text }) => {
    const secret = findSecret({ text, traits: TEXT_TRAITS[propertyAt(pointer)?.holds ?? 'plain'] });
    if (secret === null) return [];
    const { id: rule, severity, fix: hint } = secretValue;
    return [{ rule, severity, pointer, range: secret.range, message: `This looks like ${secret.what}.`, hint }];
  });
}

function* textsOf(value: unknown, pointer: string): Generator<{ pointer: string; text: string }> {
  if (typeof value === 'string') yield { pointer, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* textsOf(member, pointerTo(pointer, key));
  }
}
