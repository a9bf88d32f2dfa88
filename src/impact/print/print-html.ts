/** Counts and bars as one page that stands alone: no script, nothing loaded, nobody's data. */
import { escapeHtml } from '../../problem/escape-html.ts';
import type { ImpactReport } from '../impact-report.ts';
import { type ImpactPart, type ImpactTable, impactView } from './impact-view.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --bar: #2f6fb3; }
@media (prefers-color-scheme: dark) { :root { --bar: #7db4ea; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; }
h2 { border-bottom: 1px solid var(--line); margin-top: 2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border-bottom: 1px solid var(--line); padding: 0.2rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td.number { font-variant-numeric: tabular-nums; text-align: right; }
meter { width: 7rem; accent-color: var(--bar); }
`;

/** Nothing may be loaded or run, whatever a manifest or a file says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function printHtml(report: ImpactReport): string {
  const { title, notes, sections } = impactView(report);
  const blocks = sections.map(
    ({ heading, parts }) => `<h2>${escapeHtml(heading)}</h2>\n${parts.map(partText).join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the mappings mean to ${escapeHtml(report.file)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${notes.map((note) => `<p>${escapeHtml(note)}</p>\n`).join('')}${blocks.join('\n')}
</main>
</body>
</html>
`;
}

function partText({ sentences, table }: ImpactPart): string {
  const list = sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('\n');
  return `<ul>\n${list}\n</ul>${table === null ? '' : `\n${tableText(table)}`}`;
}

function tableText({ columns, rows }: ImpactTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map(({ cells, share }) => `<tr>${cells.map(cellText).join('')}<td>${bar(share)}</td></tr>`);
  return `<div class="wide"><table>
<thead><tr>${head}<th scope="col">share</th></tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}

function cellText(cell: string): string {
  return `<td${/^(?:[\d,]+|\?)$/u.test(cell) ? ' class="number"' : ''}>${escapeHtml(cell)}</td>`;
}

function bar(share: number | null): string {
  if (share === null) return '';
  const percent = Math.round(share * 1000) / 10;
  return `<meter min="0" max="100" value="${percent}">${percent} %</meter> ${percent} %`;
}
