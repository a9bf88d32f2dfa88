import type { ClaimResult } from '../claim-result.ts';
import type { Verdict } from '../verdict.ts';
import { countsOf, type Reporter } from './report.ts';

/** One test a claim: refuted is a failure, what cannot be told and what does not apply is skipped. */
export const printJunit: Reporter = ({ connector, date, report }) => {
  const counts = countsOf(report);
  const skipped = counts['cannot-tell'] + counts['not-applicable'];
  const attributes = `name="${escapeXml(connector)}" tests="${report.results.length}" failures="${counts.refuted}" skipped="${skipped}"`;
  const cases = report.results.map(caseLine);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite ${attributes} timestamp="${date.slice(0, 19)}">\n${cases.join('\n')}\n</testsuite>\n`;
};

function caseLine({ claim, says, verdict, why }: ClaimResult): string {
  const [open, close] = [`  <testcase classname="${claim}" name="${escapeXml(says)}"`, '</testcase>'];
  const inner = INNER[verdict](escapeXml(why));
  return inner === '' ? `${open}/>` : `${open}>${inner}${close}`;
}

const INNER: Readonly<Record<Verdict, (why: string) => string>> = {
  proven: () => '',
  refuted: (why) => `<failure message="${why}"/>`,
  'cannot-tell': (why) => `<skipped message="${why}"/>`,
  'not-applicable': (why) => `<skipped message="${why}"/>`,
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way at all to write most control characters. */
function escapeXml(text: string): string {
  const printable = Array.from(text).filter((letter) => letter >= ' ' || '\t\n'.includes(letter));
  return printable.map((letter) => ESCAPES[letter] ?? letter).join('');
}
