import { masked } from '../evidence.ts';
import { Unread } from '../trial.ts';
import { GALLERY_DIRECT_TESTS, GALLERY_LATER_DIRECT_TESTS } from './gallery-direct-tests.ts';
import { GALLERY_GROUP_TESTS, GALLERY_LAST_GROUP_TESTS } from './gallery-group-tests.ts';
import { EITHER, GALLERY_TOKEN_TESTS } from './gallery-token-tests.ts';
import { GALLERY_ON_DEMAND_USER, GALLERY_USER_TESTS } from './gallery-user-tests.ts';
import { OKTA_TESTS } from './okta-tests.ts';
import {
  fails,
  type Lab,
  type Production,
  type ProfileName,
  type ProfileTest,
  productionOf,
  type Said,
  type TestSays,
} from './profile.ts';
import { VALIDATOR_TESTS } from './validator-tests.ts';

/** The tests of each profile, in the order in which they are printed there. */
export const PROFILES: Readonly<Record<ProfileName, readonly ProfileTest[]>> = {
  'microsoft-gallery': [
    ...GALLERY_USER_TESTS,
    ...GALLERY_GROUP_TESTS,
    ...GALLERY_DIRECT_TESTS,
    ...GALLERY_TOKEN_TESTS,
    ...GALLERY_LATER_DIRECT_TESTS,
    GALLERY_ON_DEMAND_USER,
    ...GALLERY_LAST_GROUP_TESTS,
  ],
  'microsoft-validator': VALIDATOR_TESTS,
  'okta-spec': OKTA_TESTS,
};

/** A test with both of its verdicts. */
export interface ProfileResult {
  readonly name: string;
  readonly mandatory: boolean;
  readonly says: Said;
  readonly why: string;
  /** Why the test itself is at fault; `null`: it is not, or nothing fails. */
  readonly ownFault: string | null;
  /** What is to be known all the same. */
  readonly note: string | null;
  readonly production: Production;
  readonly productionWhy: string;
  /** Numbers of the requests that were sent for it. */
  readonly evidence: readonly number[];
}

export interface ProfileReport {
  readonly name: ProfileName;
  readonly tests: readonly ProfileResult[];
  /** Whether all that is mandatory passes, as the authors of the tests count. */
  readonly isPassed: boolean;
}

export async function runProfile(name: ProfileName, lab: Lab, secrets: readonly string[]): Promise<ProfileReport> {
  const tests: ProfileResult[] = [];
  for (const row of PROFILES[name]) {
    const first = lab.trial.evidence.length;
    const { says, why, ownFault, note } = await row.test(lab).catch(unread);
    const [production, productionWhy] = productionOf(lab, row.production);
    const evidence = lab.trial.evidence.slice(first).map(({ number }) => number);
    tests.push({
      name: row.name,
      mandatory: row.mandatory,
      says,
      why: masked(why, secrets),
      ownFault: ownFault ?? null,
      note: note ?? null,
      production,
      productionWhy,
      evidence,
    });
  }
  return { name, tests, isPassed: isPassed(tests) };
}

/** What cannot be read fails a test that reads it. */
function unread(error: unknown): TestSays {
  if (error instanceof Unread) return fails(error.message);
  throw error;
}

function isPassed(tests: readonly ProfileResult[]): boolean {
  const failed = tests.filter(({ mandatory, says }) => mandatory && says === 'fails');
  const either = tests.filter(({ name }) => EITHER.includes(name));
  const hasToken = either.length === 0 || either.some(({ says }) => says === 'passes');
  return hasToken && failed.every(({ name }) => EITHER.includes(name));
}
