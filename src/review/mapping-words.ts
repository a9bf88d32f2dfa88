import type { Attribute, Mapping } from '../connector/connector.ts';
import { quoted } from './words.ts';

/** What flows into an attribute, as the end of a sentence that starts with its name: `comes from mail`. */
export function mappingWords(mapping: Mapping): string {
  switch (mapping.kind) {
    case 'direct':
      return `comes from ${quoted(mapping.source)}`;
    case 'constant':
      return `is always ${quoted(mapping.value)}`;
    case 'expression':
      return `is computed by ${quoted(mapping.text)}`;
    case 'none':
      return 'is left alone';
  }
}

export function attributeMappingWords(attribute: Attribute): string {
  return attribute.mapping === null ? 'has no documented source' : mappingWords(attribute.mapping.value);
}
