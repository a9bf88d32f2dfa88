/** What an administrator or the maker of the server should do about what was found. */
import type { ClaimId } from '../proof/claim-id.ts';
import type { Verdict } from './verdict.ts';
import type { VerifyReport } from './verify.ts';

/** What each dialect of the service depends on (scim-client fact sheet, section 5). */
const DEFAULT_DIALECT: readonly ClaimId[] = [
  'capital-ops-users',
  'capital-ops-groups',
  'text-boolean',
  'member-removed-by-list',
];
const COMPLIANT_DIALECT: readonly ClaimId[] = ['dotted-keys', 'member-removed-by-filter'];
const FLAG = 'aadOptscim062020';

/** None for a run that did not come to its end: half of what it needs was not looked at. */
export function adviceFrom(report: VerifyReport): readonly string[] {
  if (report.stopped || report.lost !== null) return [];
  const dropped = report.results.filter(({ claim, verdict }) => claim === 'kept' && verdict === 'refuted');
  const names = dropped.map(({ subject }) => subject).join(', ');
  return [
    dialectAdvice(report),
    ...(report.lag === 0
      ? []
      : [
          `The server shows a change up to ${report.lag / 1000} seconds after it answered: whoever is looked up at once may be created twice.`,
        ]),
    ...(names === ''
      ? []
      : [`The server does not keep these attributes: ${names}. Leave them out of the mapping, or have them kept.`]),
  ];
}

function dialectAdvice(report: VerifyReport): string {
  const [byDefault, compliant] = [DEFAULT_DIALECT, COMPLIANT_DIALECT].map((claims) => ({
    fails: saysOf(report, claims, 'refuted'),
    open: saysOf(report, claims, 'cannot-tell'),
  }));
  if (byDefault === undefined || compliant === undefined) return '';
  if (byDefault.fails === '' && compliant.fails === '')
    return byDefault.open + compliant.open === ''
      ? 'Both dialects of the service work: the tenant URL needs no flag.'
      : `Nothing fails in either dialect of the service, but this could not be told: ${byDefault.open} ${compliant.open}`.trimEnd();
  if (byDefault.fails === '' && byDefault.open === '')
    return `Leave the flag ${FLAG} out of the tenant URL: with it this fails: ${compliant.fails}`;
  if (byDefault.fails === '')
    return `With ${FLAG} this fails: ${compliant.fails} Whether it works without could not be told: ${byDefault.open}`;
  if (compliant.fails !== '')
    return `Neither dialect works whole. By default this fails: ${byDefault.fails} With ${FLAG}: ${compliant.fails}`;
  return compliant.open === ''
    ? `Ask for the compliant dialect: put ?${FLAG} at the end of the tenant URL. Without it this fails: ${byDefault.fails} Provisioning on demand does not heed the flag.`
    : `In the default dialect of the service this fails: ${byDefault.fails} Whether ${FLAG} helps could not be told: ${compliant.open}`;
}

function saysOf({ results }: VerifyReport, claims: readonly ClaimId[], verdict: Verdict): string {
  return results
    .filter((result) => result.verdict === verdict && claims.some((claim) => claim === result.claim))
    .map(({ says }) => says)
    .join(' ');
}
