import type { ClaimResult } from '../claim-result.ts';
import type { ProfileResult } from '../profiles/profiles.ts';
import type { Verdict } from '../verdict.ts';
import { countsOf, type Reporter } from './report.ts';

/** One test a claim, and one a test of a profile: refuted is a failure; what cannot be told or does not apply is skipped. */
export const printJunit: Reporter = ({ connector, date, report }) => {
  const counts = countsOf(report);
  const tests = report.profile?.tests ?? [];
  const failed = tests.filter(({ says, mandatory }) => says === 'fails' && mandatory).length;
  const passed = tests.filter(({ says }) => says === 'passes').length;
  const skipped = counts['cannot-tell'] + counts['not-applicable'] + tests.length - failed - passed;
  const total = report.results.length + tests.length;
  const attributes = `name="${escapeXml(connector)}" tests="${total}" failures="${counts.refuted + failed}" skipped="${skipped}"`;
  const ofProfile = report.profile?.name ?? '';
  const cases = [...report.results.map(caseLine), ...tests.map((test) => profileLine(ofProfile, test))];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite ${attributes} timestamp="${date.slice(0, 19)}">\n${cases.join('\n')}\n</testsuite>\n`;
};

function caseLine({ claim, says, verdict, why }: ClaimResult): string {
  const [open, close] = [`  <testcase classname="${claim}" name="${escapeXml(says)}"`, '</testcase>'];
  const inner = INNER[verdict](escapeXml(why));
  return inner === '' ? `${open}/>` : `${open}>${inner}${close}`;
}

/** An optional test that fails is a warning there, which JUnit has no word for. */
function profileLine(profile: string, { name, says, why, mandatory, ownFault }: ProfileResult): string {
  const open = `  <testcase classname="${profile}" name="${escapeXml(name)}"`;
  if (says === 'passes') return `${open}/>`;
  const words = escapeXml(ownFault === null ? why : `${why} The test's own fault: ${ownFault}`);
  const kind = says === 'fails' && mandatory ? 'failure' : 'skipped';
  return `${open}><${kind} message="${words}"/></testcase>`;
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
