/** What the opening sentences and the configuration promise: actions on users, and groups. */

import { shownText } from './inline-text.ts';
import { lineOf } from './parse-page.ts';
import type { UserAction } from './read-capabilities.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './sentence.ts';
import type { Section } from './split-sections.ts';

export interface Promised {
  readonly line: number;
  readonly actions: readonly UserAction[];
}

const ACTIONS: readonly { readonly action: UserAction; readonly words: RegExp }[] = [
  { action: 'create', words: /\bcreates?\b/i },
  { action: 'update', words: /\bupdates?\b/i },
  { action: 'disable', words: /\b(?:disables?|deactivates?)\b/i },
  { action: 'delete', words: /\bdeletes?\b/i },
];

/** The sentence that says what the service does with users; promises of groups are noted on the way. */
export function readPromise(reading: Reading, sections: readonly Section[]): Promised | null {
  let promised: Promised | null = null;
  for (const { role, blocks } of sections) {
    if (role !== 'title' && role !== 'configure') continue;
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      for (const sentence of splitSentences(shownText(block).replace(/\s+/g, ' '))) {
        notePromisedGroups(reading, sentence, lineOf(block));
        const actions = actionsIn(sentence);
        if (actions.length > 0 && (promised === null || promised.actions.length < actions.length))
          promised = { line: lineOf(block), actions };
      }
    }
  }
  return promised;
}

function actionsIn(sentence: string): UserAction[] {
  if (!/\busers?\b/i.test(sentence) || !/\bto create\b|\bto update\b|\b(?:creates|updates),? /i.test(sentence))
    return [];
  const verbs = sentence.split(/\b(?:assigned |users?\b)/i)[0] ?? '';
  const clause =
    /\b(?:to create|to update|service creates|service updates)\b.*$/i.exec(verbs)?.[0] ??
    /\b(?:to create|creates|updates)\b.*$/i.exec(sentence)?.[0] ??
    '';
  return ACTIONS.filter(({ words }) => words.test(clause.split(/\busers?\b/i)[0] ?? '')).map(({ action }) => action);
}

function notePromisedGroups({ facts }: Reading, sentence: string, line: number): void {
  if (
    /\b(?:provision|create|update|disable)\w*\b[^.]*\busers? (?:and\/or|and|or) groups?\b/i.test(sentence) &&
    !/\bassign/i.test(sentence.split(/\bgroups?\b/i)[0] ?? '')
  )
    facts.groupsPromised ??= line;
}
