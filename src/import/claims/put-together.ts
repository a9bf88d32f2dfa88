/** From claims to a manifest: resolved, held against everything that a manifest is held to, and put together. */
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { assemble } from './assemble.ts';
import type { Claim } from './claim.ts';
import { formRefusals, type Judge, pageRefusals, type Refusal, ruleRefusals, schemaRefusals } from './refuse.ts';
import { type Contradiction, exchanged, type Resolved, resolveClaims } from './resolve.ts';
import { usualTexts } from './usual-texts.ts';

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
  const { values: all, contradictions } = resolveClaims(claims);
  const refusals: Refusal[] = [];
  const judged = (values: readonly Resolved[], judge: Judge): readonly Resolved[] => {
    const refused = judge(assemble(values), id, kit);
    refusals.push(...refused);
    return exchanged(values, new Map(refused.map(({ claim, left }) => [claim, left])));
  };
  // What is usual can only be told of what is a manifest.
  const sound = judged(all, schemaRefusals);
  const usual = usualTexts(sound, kit);
  const values = JUDGES.reduce(judged, exchanged(sound, new Map(usual.map((claim) => [claim, null]))));
  const { value, placed } = assemble(values);
  const { manifest } = checkSchema(value);
  return { manifest, placed: manifest === null ? new Map() : placed, usual, refusals, contradictions };
}
