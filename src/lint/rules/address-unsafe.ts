import { shortened } from '../../problem/shortened.ts';
import type { LintRule } from '../lint-rule.ts';

export const addressUnsafe: LintRule = {
  id: 'address-unsafe',
  severity: 'error',
  local: 'value',
  title: 'A link leads to an https address, or to a page of the same site.',
  cause:
    'The address has a scheme that runs something or leads to the reader’s own machine, or it is no address at all.',
  fix: 'Write an https address; a page of the same site may be named by its relative path.',
  example: 'manifest',
  bad: '{ "homepage": "javascript:alert(1)" }',
  good: '{ "homepage": "https://acme.example/" }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (traits.link === null) continue;
      if (traits.link === 'page' && HOST.test(text)) {
        report({ pointer }, `${shown(text)} is taken for a page beside this one.`, `Write https://${text}`);
        continue;
      }
      if (isSafe(text, traits.link === 'page')) continue;
      const whole = ANY_HOST.test(text) ? `Write https://${text}` : 'Write https://…';
      const hint = traits.link === 'page' ? 'Write https://…, or the relative path of a page.' : whole;
      report({ pointer }, `${shown(text)} is no safe address.`, hint);
    }
  },
};

/** The name of a host at the start, where a file of this site would be named by its ending. */
const HOST =
  /^(?:www\.[\w.-]+|(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,})(?::\d+)?\/\S*$|^(?:www\.[\w.-]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|app|dev|cloud|ai|co|eu|de|uk))$/i;

/** Where no page can be meant. */
const ANY_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i;

function isSafe(text: string, mayBeRelative: boolean): boolean {
  // Browsers drop blanks and control characters before they look for a scheme, so an address has none.
  if (/[\s\p{Cc}\\"<>]/u.test(text)) return false;
  // Plain http is another rule's.
  if (/^https?:\/\/[^/]/i.test(text)) return true;
  return mayBeRelative && !/^[^/?#]*(?::|&)/.test(text) && !text.startsWith('//');
}

function shown(text: string): string {
  return JSON.stringify(shortened(text, 60));
}
