import { spanOf, wordsOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';
import { isUsualWord } from '../words/usual-words.ts';

export const headingCaseRule: PageRule = {
  id: 'page-heading-case',
  severity: 'info',
  title: 'Headings have capitals where sentences have them.',
  cause: 'Each word of the heading has a capital, and other headings of the page are written like sentences.',
  fix: 'Write the first word and names with a capital, and nothing else.',
  example: 'page',
  bad: '# Acme\n\n## Capabilities Supported\n\nUsers.\n\n## Monitor your deployment\n\nOften.\n',
  good: '# Acme\n\n## Capabilities supported\n\nUsers.\n\n## Monitor your deployment\n\nOften.\n',
  handWrittenOnly: true,
  check: (page) => {
    const headings = page.nodes.headings.filter(({ depth }) => depth > 1);
    const own = (ownApp(namedApps(page)) ?? '').toLowerCase();
    const kinds = headings.map((heading) => ({ heading, words: usualWordsOf(wordsOf(heading), own) }));
    if (!kinds.some(({ words }) => words.some(isSmall))) return [];
    const findings = kinds.flatMap(({ heading, words }): PageFinding[] => {
      const said = wordsOf(heading);
      // A longer heading has names of its own.
      if (
        words.length === 0 ||
        words.some(isSmall) ||
        said.toLowerCase().replace(own, '').trim().split(/\s+/).length > LONGEST
      )
        return [];
      const right = words.reduce((text, word) => text.replace(word, word.toLowerCase()), said);
      return [{ message: `"${said}" has capitals inside.`, hint: `Write "${right}".`, ...spanOf(heading) }];
    });
    return grouped(findings, 'this page');
  },
};

const LONGEST = 4;

/** Short words that headings end with. */
const OF_HEADINGS: ReadonlySet<string> = new Set([
  'users',
  'groups',
  'user',
  'group',
  'app',
  'sync',
  'token',
  'tips',
  'notes',
  'issues',
  'log',
  'logs',
  'steps',
  'links',
  'limits',
  'roles',
  'errors',
  'scope',
  'guide',
  'links',
]);

/** Words behind the first, and behind a number of a step, that are no names. */
function usualWordsOf(heading: string, own: string): string[] {
  const [, ...words] =
    heading.replace(/^(?:step\s*)?#?\d+\s*[.:–—-]?\s*/i, '').match(/[\p{L}-]+(?![\p{L}.])|[.:]/gu) ?? [];
  return words.filter(
    (word, index) =>
      !/[.:]/.test(words[index - 1] ?? '') &&
      (isUsualWord(word.toLowerCase()) || OF_HEADINGS.has(word.toLowerCase())) &&
      !own.includes(word.toLowerCase()) &&
      !NAMES.has(word) &&
      !(/^\p{Lu}\p{Ll}/u.test(words[index - 1] ?? '') && !isUsualWord((words[index - 1] ?? '').toLowerCase())),
  );
}

/** Parts of the names of products, and of people's roles. */
const NAMES: ReadonlySet<string> = new Set([
  'Directory',
  'Administrator',
  'Identity',
  'Application',
  'Connect',
  'Platform',
  'Management',
  'Workplace',
  'Security',
]);

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
