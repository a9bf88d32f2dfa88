/** Parts of a schema in the words of a sentence. */
import type { Mapping } from '../connector/connector.ts';
import type { LiveAction, LiveSource } from './live-schema.ts';

export function sourceWords(mapping: Mapping): string {
  switch (mapping.kind) {
    case 'direct':
      return `[${mapping.source}]`;
    case 'constant':
      return JSON.stringify(mapping.value);
    case 'expression':
      return mapping.text;
    case 'none':
      return 'no source';
  }
}

export function liveSourceWords(source: LiveSource): string {
  return source.kind === 'mapping' ? sourceWords(source.mapping) : `${source.text} (${source.why})`;
}

export function valueWords(value: string | null): string {
  return value === null ? 'none' : JSON.stringify(value);
}

const ACTION_WORDS: Readonly<Record<LiveAction, string>> = { Add: 'create', Update: 'update', Delete: 'delete' };

export function actionWords(actions: ReadonlySet<LiveAction> | null): string {
  const words = [...(actions ?? [])].map((action) => ACTION_WORDS[action]);
  return words.length === 0 ? 'none' : words.join(', ');
}
