/** From claims to a manifest: resolved, held against everything that a manifest is held to, and put together. */
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { assemble } from './assemble.ts';
import type { Claim } from './claim.ts';
import { formRefusals, pageRefusals, type Refusal, ruleRefusals, schemaRefusals } from './refuse.ts';
import { type Contradiction, exchanged, resolveClaims } from './resolve.ts';
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

/** What says which claims a manifest cannot hold, in this order; each is asked once. */
const JUDGES = [schemaRefusals, ruleRefusals, formRefusals, pageRefusals] as const;

/** @param kit its vocabularies hold what pages usually say */
export function putTogether(claims: readonly Claim[], id: string, kit: TemplateKit | null): PutTogether {
  const { values: all, contradictions } = resolveClaims(claims);
  const usual = usualTexts(all, kit);
  const refusals: Refusal[] = [];
  let values = exchanged(all, new Map(usual.map((claim) => [claim, null])));
  for (const judge of JUDGES) {
    const refused = judge(assemble(values), id, kit);
    values = exchanged(values, new Map(refused.map(({ claim, left }) => [claim, left])));
    refusals.push(...refused);
  }
  const { value, placed } = assemble(values);
  const { manifest } = checkSchema(value);
  return { manifest, placed: manifest === null ? new Map() : placed, usual, refusals, contradictions };
}
