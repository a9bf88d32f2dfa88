/**
 * What the rules find on published pages, and where: which change of a rule finds more of them, or less, a person reads
 * in the difference. Places alone stand in the file, no words of a page.
 */
import { describe, expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { ALL_FOLDERS, NO_CORPUS, readFolder } from '../import/corpus.ts';
import { onlyWhere } from '../run/only-where.ts';

const pages = ALL_FOLDERS.flatMap(readFolder);

/** `12:5-9` in one line, and `12:5-14:1` over several. */
function placeOf({ line, column, endLine, endColumn }: Problem): string {
  return `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}

function byRule(problems: readonly Problem[]): string[] {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  return rules.map(
    (rule) =>
      `  ${rule} ${problems
        .filter((each) => each.rule === rule)
        .map(placeOf)
        .join(', ')}`,
  );
}

describe('published pages', () => {
  onlyWhere(pages.length > 0, NO_CORPUS);

  test('have these problems, and no others', async () => {
    const lines: string[] = [];
    for (const { folder, name, text } of pages)
      lines.push(`${folder}/${name}`, ...byRule(await checkPublishedPage(text, name)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/published-places.txt');
  });
});
