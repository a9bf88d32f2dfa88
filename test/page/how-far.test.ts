/**
 * How far each rule looks: into every gap of texts that it speaks of comes a longer and longer word, or more and more words, until
 * the rule tells something else. What is written down is the first number that makes a difference.
 */
import { expect, test } from 'vitest';
import type { PageRule } from '../../src/page/page-rule.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import { RULE_TEXTS } from './rule-texts.ts';
import { STRUCTURE_TEXTS } from './structure-texts.ts';

/** Words alone where a long one makes no difference: what counts letters counts them in both. */
const GROWTHS = [
  { what: 'letters', most: 1200, filler: (count: number) => ` ${'o'.repeat(count)}` },
  { what: 'words', most: 60, filler: (count: number) => ' oo'.repeat(count) },
] as const;

/** What is told, whatever stands in the gap. */
async function toldOf(rule: PageRule, text: string): Promise<string> {
  const findings = rule.check(await parsePage(text), { groups: null, app: null });
  return findings.map(({ message }) => message.replaceAll(/ ?\bo+\b|\d+/gu, '')).join(' ') || 'nothing';
}

/** The first number up to the most at which it is so; it is so at the most, and not at 1. */
async function firstAt(most: number, isSo: (count: number) => Promise<boolean>): Promise<number> {
  let [without, first] = [1, most];
  while (first - without > 1) {
    const middle = Math.floor((without + first) / 2);
    if (await isSo(middle)) first = middle;
    else without = middle;
  }
  return first;
}

async function limitIn(rule: PageRule, told: string, before: string, after: string): Promise<string | null> {
  for (const { what, most, filler } of GROWTHS) {
    const toldWith = (count: number) => toldOf(rule, before + filler(count) + after);
    const differs = async (count: number) => (await toldWith(count)) !== told;
    if (await differs(1)) return null;
    if (!(await differs(most))) continue;
    const first = await firstAt(most, differs);
    return `${first} ${what}: ${await toldWith(first)}`;
  }
  return null;
}

async function linesOf(rule: PageRule, text: string): Promise<string[]> {
  const told = await toldOf(rule, text);
  const found: string[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<!^#.*)[\p{L}\p{N}*`")\]]+(?=[\s.,:])/gmu)) {
    const end = index + word.length;
    const limit = await limitIn(rule, told, text.slice(0, end), text.slice(end));
    if (limit !== null) found.push(`  behind ${word}, ${limit}`);
  }
  return found.length === 0 ? [] : [JSON.stringify(text), `  ${told}`, ...found];
}

/** Its examples, and short ones of those near its limits. */
function textsOf({ id, bad, good }: PageRule): string[] {
  const near = [...Object.entries(RULE_TEXTS), ...Object.entries(STRUCTURE_TEXTS)].flatMap(([name, texts]) =>
    `page-${name}` === id ? texts : [],
  );
  const short = near.filter(({ length }) => length < 110);
  return [bad, good, ...short.map((text) => `${/^(?:# |---)/u.test(text) ? '' : '# Acme\n\n'}${text}\n`)];
}

test('how far each rule looks', async () => {
  const all: string[] = [];
  for (const rule of PAGE_RULES.filter(({ example }) => example === 'page')) {
    const lines: string[] = [];
    for (const text of textsOf(rule)) lines.push(...(await linesOf(rule, text)));
    if (lines.length > 0) all.push(`== ${rule.id}`, ...lines);
  }
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot('golden/how-far.txt');
});
