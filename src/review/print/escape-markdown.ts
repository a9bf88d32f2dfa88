import { visible } from '../../problem/plain-text.ts';

/** What Markdown, HTML, tables, emoji names, formulas and bare addresses are made of. */
const SPECIAL = /[&<>|`*_[\]\\#~!:$(){}+=^"'-]/gu;

/** In a list of its own, so that a text that starts with a number and a dot starts no list. */
const NUMBER_AT_START = /^(\d+)([.)])/u;

/**
 * Text from a manifest in a comment on a pull request: it shows as it is, on one line, and is never markup. GitHub
 * looks for people, issues and addresses in the finished text, so a character without width parts what would be one.
 */
export function escapeMarkdown(text: string): string {
  return visible(text.replaceAll(/\s+/gu, ' ').trim())
    .replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/(@|&#35;)(?=[\w&])/gu, '$1&#8203;')
    .replaceAll('&#58;//', '&#58;&#8203;//')
    .replaceAll(/\bwww\./giu, 'www&#8203;.')
    .replace(NUMBER_AT_START, '$1&#8203;$2');
}
