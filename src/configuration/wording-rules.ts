/** Words that a team does not want, as rules on pages: prose alone is looked at, no code, no label of the app in bold. */

import { spanOf } from '../page/node-span.ts';
import type { PageRule } from '../page/page-rule.ts';
import { findAll } from '../page/page-rule.ts';
import { isInSome } from '../page/spans.ts';
import type { WordingRow } from './configuration.ts';

export function wordingRule({ id, avoid, say, because, severity }: WordingRow): PageRule {
  const reason = because === null ? '' : ` ${because}`;
  return {
    id,
    severity,
    title: `Pages say "${say}".`,
    cause: `The team's configuration asks for it.${reason}`,
    fix: `Write "${say}".`,
    example: 'page',
    bad: `# Acme\n\n${avoid[0] ?? ''}\n`,
    good: `# Acme\n\n${say}\n`,
    check: ({ prose, nodes }) => {
      const bold = nodes.strongs.map(spanOf);
      return findAll(prose, pattern(avoid), ([words]) => ({
        message: `The team says "${say}", not "${words}".`,
        hint: `Write "${say}".${reason}`,
      })).filter(({ start }) => !isInSome(bold, start));
    },
  };
}

/** Whole words in any capitals; a blank may be any number of them, and a line break. */
function pattern(words: readonly string[]): RegExp {
  const escaped = words
    .filter((each) => each.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((each) =>
      each
        .trim()
        .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
        .replace(/\s+/gu, String.raw`\s+`),
    );
  return escaped.length === 0
    ? /(?!)/gu
    : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}
