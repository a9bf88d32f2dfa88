/** From claims to a manifest: resolved, held against the schema and the rules, and put together. */
import type { Vocabulary } from '../../emit/tutorial/vocabulary-shape.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { type Assembled, assemble } from './assemble.ts';
import type { Claim } from './claim.ts';
import { type Refusal, ruleRefusals, schemaRefusals } from './refuse.ts';
import { type Contradiction, type Resolved, resolveClaims } from './resolve.ts';
import { isPageText, usualTexts } from './usual-texts.ts';

export interface PutTogether {
  /** `null`: what the page says makes no manifest. */
  readonly manifest: Manifest | null;
  /** Claims that reached it. */
  readonly placed: readonly Claim[];
  /** Claims of texts that any page of this app has. */
  readonly usual: readonly Claim[];
  readonly refusals: readonly Refusal[];
  readonly contradictions: readonly Contradiction[];
}

/** @param vocabularies by name: their texts are what pages usually say */
export function putTogether(
  claims: readonly Claim[],
  id: string,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): PutTogether {
  const { values, contradictions } = resolveClaims(claims);
  const texts = values.filter(({ claims: [first] }) => first !== undefined && isPageText(first.fact));
  const bare = assemble(
    without(
      values,
      texts.flatMap((text) => text.claims),
    ),
  );
  const plain = checkSchema(bare.value).manifest;
  const vocabulary = plain === null ? undefined : vocabularies.get(plain.tutorial.vocabulary);
  const stated = texts.flatMap((text) => text.claims);
  const usual = plain === null || vocabulary === undefined ? [] : usualTexts(plain, stated, vocabulary);
  const ofSchema = refuse(without(values, usual), schemaRefusals);
  const { manifest } = checkSchema(ofSchema.assembled.value);
  if (manifest === null) return { manifest, placed: [], usual, refusals: ofSchema.refusals, contradictions };
  const ofRules = refuse(ofSchema.values, (assembled) => ruleRefusals(manifest, id, assembled));
  return {
    manifest: checkSchema(ofRules.assembled.value).manifest,
    placed: [...ofRules.assembled.placed.values()].flat(),
    usual,
    refusals: [...ofSchema.refusals, ...ofRules.refusals],
    contradictions,
  };
}

function without(values: readonly Resolved[], claims: readonly Claim[]): Resolved[] {
  const gone = new Set(claims);
  return values.filter(({ claims: own }) => !own.some((claim) => gone.has(claim)));
}

interface Refused {
  readonly values: readonly Resolved[];
  readonly assembled: Assembled;
  readonly refusals: readonly Refusal[];
}

function refuse(values: readonly Resolved[], refusalsOf: (assembled: Assembled) => Refusal[]): Refused {
  const first = assemble(values);
  const refusals = refusalsOf(first);
  if (refusals.length === 0) return { values, assembled: first, refusals };
  const left = without(
    values,
    refusals.map(({ claim }) => claim),
  );
  return { values: left, assembled: assemble(left), refusals };
}
