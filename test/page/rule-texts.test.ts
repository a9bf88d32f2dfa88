/** What each rule tells of texts near its limits, with the place that it means between marks. */
import { expect, test } from 'vitest';
import type { PageFinding } from '../../src/page/page.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import { RULE_TEXTS } from './rule-texts.ts';
import { STRUCTURE_TEXTS } from './structure-texts.ts';

const TITLE = '# Acme\n\n';

function marked(text: string, { start, end }: PageFinding): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

/** The lines with marks alone: the others are as they were. */
function shown(text: string, finding: PageFinding): string {
  const lines = marked(text, finding).split('\n');
  const [first, last] = ['«', '»'].map((mark) => lines.findIndex((line) => line.includes(mark)));
  return lines.slice(first, (last ?? 0) + 1).join('\\n');
}

function told(text: string, finding: PageFinding): string {
  const { message, hint, fix } = finding;
  const mends = (fix ?? []).map(({ start, end, text: by }) => ` [${start}-${end} ${JSON.stringify(by)}]`);
  return `  ${shown(text, finding)}\n    ${message}${hint === null ? '' : ` ${hint}`}${mends.join('')}`;
}

test.each([
  ['words and labels', RULE_TEXTS, 'rule-texts.txt'],
  ['steps, tables and links', STRUCTURE_TEXTS, 'structure-texts.txt'],
])('texts on %s near the limits of a rule are told so', async (_, all, file) => {
  const lines: string[] = [];
  for (const [name, texts] of Object.entries(all)) {
    const rule = PAGE_RULES.find(({ id }) => id === `page-${name}`);
    if (rule === undefined) expect.fail(`no rule is called ${name}`);
    lines.push(`== ${name}`);
    for (const body of texts) {
      const text = `${/^(?:# |---)/u.test(body) ? body : TITLE + body}\n`;
      const findings = rule.check(await parsePage(text), { groups: null, app: null });
      lines.push(JSON.stringify(body).slice(1, -1), ...findings.map((finding) => told(text, finding)));
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${file}`);
});
