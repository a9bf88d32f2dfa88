import type { ClaimId } from '../../proof/claim-id.ts';
import { ANSWER_CLAIMS } from './answer-claims.ts';
import type { Claim } from './claim.ts';
import { CREATION_CLAIMS } from './creation-claims.ts';
import { GROUP_CLAIMS } from './group-claims.ts';
import { SEARCH_CLAIMS } from './search-claims.ts';
import { UPDATE_CLAIMS } from './update-claims.ts';

/** Every claim. They are judged in this order: what others need comes first. */
export const CLAIMS: Readonly<Record<ClaimId, Claim>> = {
  ...CREATION_CLAIMS,
  ...SEARCH_CLAIMS,
  ...UPDATE_CLAIMS,
  ...GROUP_CLAIMS,
  ...ANSWER_CLAIMS,
};

export const CLAIM_IDS: readonly ClaimId[] = Object.keys(CLAIMS).filter((id): id is ClaimId =>
  Object.hasOwn(CLAIMS, id),
);
