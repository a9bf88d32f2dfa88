import type { ClaimResult } from '../claim-result.ts';
import type { Evidence } from '../evidence.ts';
import { editWords } from '../learn/print-proposals.ts';
import type { ProfileReport } from '../profiles/profiles.ts';
import { profileRows } from './profile-lines.ts';
import { leftWords, type Reporter, summaryOf, VERDICT_WORDS, VERDICTS } from './report.ts';
import { exchangeLines } from './text.ts';

/** One page that stands by itself: no script, nothing fetched. */
export const printHtml: Reporter = ({ name, server, date, report, advice, manifest }) => {
  const evidence = new Map(report.evidence.map((each) => [each.number, each]));
  const sections = VERDICTS.map((verdict) => {
    const results = report.results.filter((result) => result.verdict === verdict);
    if (results.length === 0) return '';
    const items = results.map((result) => item(result, evidence)).join('\n');
    return `<section class="${verdict}">\n<h2>${VERDICT_WORDS[verdict]} (${results.length})</h2>\n<ul>\n${items}\n</ul>\n</section>`;
  });
  const proposals = report.proposals.map(
    ({ edit, subject, why }) => `Not stated in ${manifest}: ${editWords(edit, subject)}. ${why}`,
  );
  const notes = [...advice, ...proposals, ...leftWords(report).map((one) => `Could not be removed: ${one}`)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(name)}: what its server was shown to do</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml(server)}, ${escapeHtml(date.slice(0, 10))}: ${summaryOf(report)}.</p>
<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>
${sections.filter((section) => section !== '').join('\n')}${report.profile === null ? '' : profileSection(report.profile)}
</body>
</html>
`;
};

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  '.refuted h2{color:#a4000f}.cannot-tell h2{color:#7a4b00}.proven h2{color:#0b6a0b}pre{overflow:auto;background:#f3f3f3;padding:.5rem}';

function item({ says, why, evidence: numbers }: ClaimResult, evidence: ReadonlyMap<number, Evidence>): string {
  const lines = numbers.flatMap((number) => {
    const found = evidence.get(number);
    return found === undefined ? [] : exchangeLines(found);
  });
  const proof =
    lines.length === 0
      ? ''
      : `<details><summary>Requests and answers</summary><pre>${escapeHtml(lines.join('\n').trim())}</pre></details>`;
  return `<li><strong>${escapeHtml(says)}</strong> ${escapeHtml(why)}${proof}</li>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => ESCAPES[letter] ?? letter);
}

function profileSection(profile: ProfileReport): string {
  const rows = profileRows(profile).map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  const head = '<tr><th>test says</th><th>production</th><th>test</th><th>why</th></tr>';
  return `\n<section>\n<h2>${profile.name}: would ${profile.isPassed ? 'pass' : 'fail'}</h2>\n<table>\n${head}\n${rows.join('\n')}\n</table>\n</section>`;
}
