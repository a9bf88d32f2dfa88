/**
 * How far each rule looks: into every gap of its examples come more and more letters, or words, and each line is said again
 * and again, until the rule tells something else. What is written down is the first number that makes a difference.
 */
import { expect, test } from 'vitest';
import type { PageRule } from '../../src/page/page-rule.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';

const GROWTHS = [
  { what: 'letters', most: 1200, filler: (count: number) => ` ${'o'.repeat(count)}` },
  { what: 'words', most: 60, filler: (count: number) => ' oo'.repeat(count) },
] as const;
/** A list of so many items is none of a tutorial. */
const MOST_LINES = 130;

interface Grown {
  readonly what: string;
  readonly most: number;
  readonly text: (count: number) => string;
}

/** At the end of each word, and of each line. */
function grown(text: string): Grown[] {
  const words = [...text.matchAll(/[\p{L}\p{N}*`")\]]+(?=[\s.,:])/gu)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }));
  const inGaps = words.flatMap(({ word, end }) =>
    GROWTHS.map(({ what, most, filler }) => ({
      what: `${what} behind ${word}`,
      most,
      text: (count: number) => text.slice(0, end) + filler(count) + text.slice(end),
    })),
  );
  const lines = text.split('\n');
  const again = lines.flatMap((line, at) =>
    line === ''
      ? []
      : [
          {
            what: `times ${JSON.stringify(line.slice(0, 40))}`,
            most: MOST_LINES,
            text: (count: number) =>
              [...lines.slice(0, at), ...Array.from({ length: count + 1 }, () => line), ...lines.slice(at + 1)].join(
                '\n',
              ),
          },
        ],
  );
  return [...inGaps, ...again];
}

/** What is told, whatever stands in the gap. */
async function toldOf(rule: PageRule, text: string): Promise<string> {
  const findings = rule.check(await parsePage(text), { groups: null, app: null });
  return findings.map(({ message }) => message.replaceAll(/ ?\bo+\b|\d+/gu, '')).join(' ');
}

async function linesOf(rule: PageRule, text: string): Promise<string[]> {
  const told = await toldOf(rule, text);
  const found: string[] = [];
  for (const { what, most, text: grow } of grown(text)) {
    const differs = async (count: number) => (await toldOf(rule, grow(count))) !== told;
    if ((await differs(1)) || !(await differs(most))) continue;
    let [same, other] = [1, most];
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (await differs(middle)) other = middle;
      else same = middle;
    }
    found.push(`  ${other} ${what}: ${(await toldOf(rule, grow(other))) || 'nothing'}`);
  }
  return found.length === 0 ? [] : [JSON.stringify(text), `  ${told || 'nothing'}`, ...found];
}

test('how far each rule looks in its examples', async () => {
  const all: string[] = [];
  for (const rule of PAGE_RULES.filter(({ example }) => example === 'page')) {
    const lines = [...(await linesOf(rule, rule.bad)), ...(await linesOf(rule, rule.good))];
    if (lines.length > 0) all.push(`== ${rule.id}`, ...lines);
  }
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot('golden/how-far.txt');
});
