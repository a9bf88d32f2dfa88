import type { ManifestText } from '../../manifest/manifest-texts.ts';
import type { LintRule } from '../lint-rule.ts';

const USERS_AND_GROUPS = /\busers?\s+(?:and\/or|and|or|&|\/)\s*groups?\b/gi;
/** A word for what the service does, and groups in the same clause. */
const GROUPS_PROVISIONED =
  /\b(?:provision|synchroni[sz]|sync|creat|updat|delet|disabl|push|map|assign)\w*\b[^.!?;:]{0,120}?\bgroups?\b|\bgroups?\b[^.!?;:]{0,120}?\b(?:provisioned|synchroni[sz]ed|synced|created|updated|deleted|pushed|mapped)\b/gi;
const DENIED =
  /\b(?:not?|never|neither|nor|without|cannot|can't|doesn't|don't|isn't|aren't|unsupported|except|instead of)\b/i;

/** Steps inside the app may well speak of the app’s own groups ("Create a permission group"). */
const IN_THE_APP = /^\/(?:setup|gallery)\/steps\//;

/** tutorial-corpus fact sheet, (c): 19 of 34 users-only pages promise groups. */
export const groupsPromised: LintRule = {
  id: 'groups-promised',
  severity: 'error',
  title: 'Where no groups are provisioned, no text promises them.',
  cause: 'The manifest says `"groups": false`, and a text speaks of groups as if they were provisioned.',
  fix: 'Speak of users only; or describe the groups, if the app has them after all.',
  example: 'manifest',
  bad: '{ "groups": false, "capabilities": ["Provision users and groups to Acme."] }',
  good: '{ "groups": false, "capabilities": ["Provision users to Acme."], "limitations": ["Groups are not provisioned."] }',
  check({ manifest, texts }, report) {
    if (manifest.groups !== false) return;
    for (const found of texts) {
      const range = promise(found);
      if (range !== null)
        report(
          { pointer: found.pointer, range },
          'This promises groups, and "groups" is false.',
          'Speak of users only.',
        );
    }
  },
};

function promise({ pointer, text, traits }: ManifestText): readonly [number, number] | null {
  if (!traits.sentences || !/groups?\b/i.test(text)) return null;
  const patterns = IN_THE_APP.test(pointer) ? [USERS_AND_GROUPS] : [USERS_AND_GROUPS, GROUPS_PROVISIONED];
  for (const pattern of patterns) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (!DENIED.test(sentenceAround(text, index, words.length))) return [index, index + words.length];
    }
  }
  return null;
}

/** Far enough for a sentence, and a bound for a text that has none. */
const REACH = 300;

function sentenceAround(text: string, start: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = text.slice(start + length, start + length + REACH).split(/[.!?](?:\s|$)/, 1)[0] ?? '';
  return before + text.slice(start, start + length) + after;
}
