/** The tier of a connector as a picture for a README: an SVG that stands alone. */
import { escapeHtml } from '../problem/escape-html.ts';
import { shortened } from '../problem/shortened.ts';
import type { ScoreReport } from './score-report.ts';
import type { Tier } from './tiers.ts';

/** Dark enough for white letters (WCAG 2.2, contrast of at least 4.5). */
const COLORS: Readonly<Record<Tier, string>> = {
  draft: '#59636e',
  documented: '#9a4a00',
  matched: '#0550ae',
  proven: '#116329',
  deployed: '#6639ba',
};

/** Wide enough for each letter in the fonts that are asked for. */
const LETTER = 7;
const AROUND = 12;

export function badge({ name, tier }: Pick<ScoreReport, 'name' | 'tier'>): string {
  const short = name.length > 40 ? shortened(name, 39) : name;
  const [left, right] = [short.length * LETTER + AROUND, tier.length * LETTER + AROUND];
  const text = (at: number, width: number, words: string) =>
    `<text x="${at + width / 2}" y="14" textLength="${width - AROUND}">${escapeHtml(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escapeHtml(`${short}: ${tier}`)}">
<title>${escapeHtml(`${short}: ${tier}`)}</title>
<rect width="${left + right}" height="20" rx="3" fill="${COLORS[tier]}"/>
<path d="M3 0h${left - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#32383f"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
${text(0, left, short)}
${text(left, right, tier)}
</g>
</svg>
`;
}
