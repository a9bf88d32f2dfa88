/** Which words of a text make a rule speak, and which keep it silent: what it tells where one is gone, or begins in the other case. */
import { expect, test } from 'vitest';
import type { PageRule } from '../../src/page/page-rule.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';

/** A word, or the marks between two. */
const PIECE = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu;

interface Changed {
  readonly piece: string;
  readonly by: string;
  readonly text: string;
}

function changed(text: string): Changed[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const [letter = ''] = piece;
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return [...new Set(['', other + piece.slice(1)])]
      .filter((by) => by !== piece)
      .map((by) => ({ piece, by, text: text.slice(0, index) + by + text.slice(index + piece.length) }));
  });
}

/** Each finding, and the text that it means. */
async function toldOf(rule: PageRule, text: string): Promise<string> {
  const findings = rule.check(await parsePage(text), { groups: null, app: null });
  const told = findings.map(({ message, start, end }) => `${message} «${text.slice(start, end)}»`);
  return told.length === 0 ? 'nothing' : told.join(' ').replaceAll('\n', '\\n');
}

/** Where a finding only shows the words as they are now. */
function isSame(told: string, now: string, { piece, by }: Changed): boolean {
  const parts = told.split(piece);
  const once = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join(piece) + by + parts.slice(at + 1).join(piece));
  return [told, told.replaceAll(piece, by), ...once].includes(now);
}

async function linesOf(rule: PageRule, text: string): Promise<string[]> {
  const told = await toldOf(rule, text);
  const others = new Map<string, string[]>();
  for (const each of changed(text)) {
    const now = await toldOf(rule, each.text);
    if (isSame(told, now, each)) continue;
    others.set(now, [...(others.get(now) ?? []), each.by === '' ? `-${each.piece}` : `${each.piece}→${each.by}`]);
  }
  return [JSON.stringify(text), `  ${told}`, ...[...others].map(([now, names]) => `  ${names.join(' ')}: ${now}`)];
}

test('what each rule tells of its examples where a word is gone, or begins in the other case', async () => {
  const all: string[] = [];
  for (const rule of PAGE_RULES.filter(({ example }) => example === 'page')) {
    all.push(`== ${rule.id}`, ...(await linesOf(rule, rule.bad)), ...(await linesOf(rule, rule.good)));
  }
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot('golden/words-that-count.txt');
});
