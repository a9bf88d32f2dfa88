/** Tests that decide on a listing, each by its name: what it would say of this server, and what production would do. */
import type { Connector } from '../../connector/connector.ts';
import type { ClaimId } from '../../proof/claim-id.ts';
import type { ClaimResult } from '../claim-result.ts';
import type { Trial } from '../trial.ts';

export type ProfileName = 'microsoft-gallery' | 'microsoft-validator' | 'okta-spec';

export type Said = 'passes' | 'fails' | 'skipped' | 'cannot-tell';
export type Production = 'works' | 'fails' | 'cannot-tell' | 'not-applicable';

/** What a test would say, and why. */
export interface TestSays {
  readonly says: Said;
  readonly why: string;
  /** Why the test itself is at fault where it fails: the server could do nothing about it. */
  readonly ownFault?: string;
  /** What is to be known, whatever it says. */
  readonly note?: string;
}

export interface ProfileTest {
  /** As its authors print it. */
  readonly name: string;
  /** Whether a failure decides on the whole. */
  readonly mandatory: boolean;
  readonly test: (lab: Lab) => Promise<TestSays>;
  /** The claims that production depends on in the same matter, each with its subject or with all of them; `matching`: the search by what is matched on. */
  readonly production: readonly (ClaimId | 'matching' | readonly [ClaimId, string])[];
}

/** What tests have to work with. */
export interface Lab {
  readonly trial: Trial;
  readonly connector: Connector;
  readonly results: readonly ClaimResult[];
  /** `null`: no token endpoint was named. */
  readonly tokens: TokenSource | null;
  /** What the users that a test posts by itself have in common, over the whole run. */
  readonly shared: string;
}

/** A token endpoint, asked in one of the ways that clients ask. */
export interface TokenSource {
  readonly kind: 'secret' | 'assertion';
  readonly ask: (how: 'body' | 'header') => Promise<TokenReply>;
}

export interface TokenReply {
  readonly status: number;
  /** The token itself stays where it was fetched. */
  readonly hasToken: boolean;
  readonly expiresIn: number | null;
  /** Whether a search for users was let in with it. */
  readonly isTaken: boolean;
}

export function passes(why: string): TestSays {
  return { says: 'passes', why };
}

export function fails(why: string): TestSays {
  return { says: 'fails', why };
}

/** It fails, and no server could help it. */
export function failsByItself(why: string, ownFault: string): TestSays {
  return { says: 'fails', why, ownFault };
}

export function skipped(why: string): TestSays {
  return { says: 'skipped', why };
}

function untold(why: string): TestSays {
  return { says: 'cannot-tell', why };
}

/** The results of claims, each with its subject or with all of them. */
function resultsOf(
  { results, trial }: Pick<Lab, 'results' | 'trial'>,
  wanted: ProfileTest['production'],
): ClaimResult[] {
  return results.filter(({ claim, subject }) =>
    wanted.some((each) => {
      if (each === 'matching') return claim === 'filter' && subject === trial.app.users.matching?.name;
      return typeof each === 'string' ? each === claim : each[0] === claim && each[1] === subject;
    }),
  );
}

/** What production would do, as the claims have it that it depends on. */
export function productionOf(
  lab: Pick<Lab, 'results' | 'trial'>,
  wanted: ProfileTest['production'],
): [Production, string] {
  const found = resultsOf(lab, wanted).filter(({ verdict }) => verdict !== 'not-applicable');
  const refuted = found.find(({ verdict }) => verdict === 'refuted');
  if (refuted !== undefined) return ['fails', `${refuted.says} ${refuted.why}`];
  const open = found.find(({ verdict }) => verdict === 'cannot-tell');
  if (open !== undefined) return ['cannot-tell', `${open.says} ${open.why}`];
  if (found.length > 0) return ['works', ''];
  return ['not-applicable', wanted.length === 0 ? '' : 'The manifest claims nothing of it.'];
}

/** A test that looks at what the claims look at. */
export function asClaimed(...wanted: ProfileTest['production']): ProfileTest['test'] {
  return async (lab) => {
    const [production, why] = productionOf(lab, wanted);
    switch (production) {
      case 'works':
        return passes('What it looks at is proven.');
      case 'fails':
        return fails(why);
      case 'cannot-tell':
        return untold(why);
      case 'not-applicable':
        return skipped(why);
    }
  };
}
