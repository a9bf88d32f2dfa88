/** Version 2: the language of a block of code is one word. */
import type { TextEdit } from '../../../json/edit-text.ts';
import { isRecord } from '../../../json/is-record.ts';
import { pointerTo } from '../../../json/json-node.ts';
import type { VersionStep } from '../version-step.ts';

export const languageOneWord: VersionStep = {
  name: 'language-one-word',
  change: 'The language of a block of code is one word.',
  why: 'It stands behind the fence of the block, where readers of Markdown take the first word for the language (CommonMark 0.31.2, section 4.5) and what follows could close the fence.',
  moves: 'The first word stays; a language without one is left out.',
  before: '{ "gallery": { "steps": [{ "text": "Run this.", "code": { "language": "sh 5", "text": "ls" } }] } }',
  after: '{ "gallery": { "steps": [{ "text": "Run this.", "code": { "language": "sh", "text": "ls" } }] } }',
  edits: (manifest) => [...codeBelow(manifest, '')].flatMap(editsOf),
};

interface Code {
  readonly pointer: string;
  readonly language: string;
}

/** Blocks of code stand in steps, and steps in steps. */
function* codeBelow(value: unknown, pointer: string): Generator<Code> {
  const members = Array.isArray(value) ? value.entries() : isRecord(value) ? Object.entries(value) : [];
  for (const [key, member] of members) {
    const place = pointerTo(pointer, key);
    if (key === 'code' && isRecord(member) && typeof member['language'] === 'string')
      yield { pointer: `${place}/language`, language: member['language'] };
    else yield* codeBelow(member, place);
  }
}

const WORD = /^[A-Za-z0-9#+._-]+$/u;

function editsOf({ pointer, language }: Code): TextEdit[] {
  if (WORD.test(language)) return [];
  const [first = ''] = language.trim().split(/\s+/u);
  return [WORD.test(first) ? { op: 'replace', path: pointer, value: first } : { op: 'remove', path: pointer }];
}
