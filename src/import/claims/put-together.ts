/** From claims to a manifest: resolved, held against everything that a manifest is held to, and put together. */
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import type { Claim } from './claim.ts';
import { type Draft, draftOf } from './draft.ts';
import { formRefusals, type Judge, pageRefusals, type Refusal, ruleRefusals, schemaRefusals } from './refuse.ts';
import { type Contradiction, exchanged, resolveClaims } from './resolve.ts';
import { usualTexts, type Without } from './usual-texts.ts';

export interface PutTogether {
  /** `null`: what the page says makes no manifest. */
  readonly manifest: Manifest | null;
  /** Claims that reached it, by the pointer of their value. */
  readonly placed: ReadonlyMap<string, readonly Claim[]>;
  /** Claims of texts that any page of this app has. */
  readonly usual: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly contradictions: readonly Contradiction[];
}

/** What says which claims a manifest cannot hold, behind its schema and in this order; each is asked once. */
const JUDGES: readonly Judge[] = [ruleRefusals, formRefusals, pageRefusals];

/** @param kit its vocabularies hold what pages usually say */
export function putTogether(claims: readonly Claim[], id: string, kit: TemplateKit | null): PutTogether {
  const { values, contradictions } = resolveClaims(claims);
  const refusals: Refusal[] = [];
  const without: Without = (draft, others) =>
    others.size === 0 ? draft : draftOf(exchanged(draft.values, others), id);
  const judged = (draft: Draft, judge: Judge): Draft => {
    const refused = judge(draft, kit);
    for (const each of refused) refusals.push(each);
    return without(draft, new Map(refused.map(({ claim, left }) => [claim, left])));
  };
  // What is usual can only be told of what is a manifest.
  const sound = judged(draftOf(values, id), schemaRefusals);
  const { usual, draft } = usualTexts(sound, kit, without);
  const { manifest, placed } = JUDGES.reduce(judged, draft);
  return { manifest, placed: manifest === null ? new Map() : placed, usual, refusals, contradictions };
}
