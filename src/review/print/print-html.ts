/** Changes as one page that stands alone: no script, no picture, nothing loaded; readable in light and dark. */
import { escapeHtml } from '../../problem/escape-html.ts';
import { approvalWords } from '../approval/granted-approval.ts';
import type { Change } from '../change.ts';
import {
  addressOf,
  byConnector,
  nothingWords,
  problemsAround,
  type ReviewPrinter,
  type ReviewReport,
  SEVERITY_WORDS,
  summaryOf,
  unreadWords,
} from './review-report.ts';
import { witnessLines } from './witness-lines.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --breaking: #b3261e; --action: #8a5a00; --safe: #1b6e3c; }
@media (prefers-color-scheme: dark) { :root { --breaking: #ff8a80; --action: #ffcc66; --safe: #7fd8a0; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h2 { border-bottom: 1px solid var(--line); margin-top: 2rem; }
ul { list-style: none; padding: 0; }
li { border-left: 4px solid var(--line); margin: 1rem 0; padding-left: 1rem; }
li.breaking { border-color: var(--breaking); } li.action { border-color: var(--action); } li.safe { border-color: var(--safe); }
.breaking > strong { color: var(--breaking); } .action > strong { color: var(--action); } .safe > strong { color: var(--safe); }
.place, code { font: 0.85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: grid; gap: 0 1rem; grid-template-columns: max-content 1fr; margin: 0.5rem 0; } dd { margin: 0; overflow-wrap: anywhere; }
`;

/** Nothing may be loaded or run, whatever a manifest says: only the style that stands in the page itself applies. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const printHtml: ReviewPrinter = (report) => {
  const groups = [...byConnector(report.changes)].map(([id, changes]) => section(id, changes, report));
  const { first, last } = problemsAround(report);
  const base = (text: string) => `<code>${escapeHtml(text)}</code>`;
  const summary =
    report.changes.length === 0
      ? nothingWords(report, base)
      : `${escapeHtml(summaryOf(report))}, compared with ${base(report.base)}.${report.unread === 0 ? '' : ` ${unreadWords(report.unread)}.`}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What changed in the connectors</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What changed in the connectors</h1>
<p>${summary}</p>
${problemList('Problems', first)}${groups.join('\n')}
${problemList('Besides', last)}
</main>
</body>
</html>
`;
};

function problemList(heading: string, problems: ReviewReport['problems']): string {
  if (problems.length === 0) return '';
  const items = problems.map(
    ({ severity, message, file, line, column }) =>
      `<li><strong>${severity}</strong> ${escapeHtml(message)} <span class="place">${escapeHtml(file)}:${line}:${column}</span></li>`,
  );
  return `<h2>${heading}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

function section(id: string, changes: readonly Change[], report: ReviewReport): string {
  const name = report.names.get(id) ?? id;
  return `<h2>${escapeHtml(name)}</h2>\n<ul>\n${changes.map((change) => item(change, report)).join('\n')}\n</ul>`;
}

function item(
  { severity, message, file, line, column, id, fingerprint, witness, affects }: Change,
  report: ReviewReport,
): string {
  const approval = report.approved.get(fingerprint);
  const facts = [
    ...(witness === null ? [] : witnessLines(witness).map(({ label, text }) => [label, text] as const)),
    ...(approval === undefined ? [] : [['approved', approvalWords(approval)] as const]),
    ['fingerprint', fingerprint] as const,
  ];
  const list = facts.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('');
  const lines = affects.map(({ file: page, line: first, endLine }) =>
    link(addressOf(report, page, first, endLine), `${page}:${first}${endLine === first ? '' : `-${endLine}`}`),
  );
  const pages = lines.length === 0 ? '' : `<dt>page</dt><dd>${lines.join(', ')}</dd>`;
  return `<li class="${severity}"><strong>${SEVERITY_WORDS[severity]}</strong> ${escapeHtml(message)}
<div class="place">${link(addressOf(report, file, line), `${file}:${line}:${column}`)} ${escapeHtml(id)}</div>
<dl>${list}${pages}</dl></li>`;
}

function link(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}
