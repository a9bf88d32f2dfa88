/**
 * `connectors/<id>.verified.json`: what was proven of a connector, where and when, with the facts as they were then. It
 * is written by `verify --record`, committed by people, and read as what it is: a text that anybody may have changed.
 */

import { isRecord } from '../json/is-record.ts';
import { readJsonDocument } from '../json/json-document.ts';
import { pointerTo } from '../json/json-node.ts';
import { anyText, type Check, line, listOf, object, placeSlips, slip } from '../json/strict-shape.ts';
import { didYouMean } from '../problem/nearest.ts';
import type { Problem } from '../problem/problem.ts';
import { CLAIM_NAMES, isClaimId } from './claim-facts.ts';
import type { ClaimId } from './claim-id.ts';
import { isDay } from './is-day.ts';
import { PROOF_RULES } from './proof-rules.ts';
import type { FactValue } from './provable-facts.ts';

export type RecordedVerdict = 'proven' | 'refuted' | 'cannot-tell';

export interface RecordedClaim {
  readonly claim: ClaimId;
  /** What it is claimed of; empty where that goes without saying. */
  readonly subject: string;
  /** The claim as a sentence. */
  readonly says: string;
  readonly verdict: RecordedVerdict;
}

export interface ProofRecord {
  /** The server without a path. */
  readonly server: string;
  /** The day: `2026-11-28`. */
  readonly date: string;
  /** The facts that the claims rest on, as they were. */
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly claims: readonly RecordedClaim[];
}

/** Raised where a reader of the record would have to change. */
const VERSION = 1;

/** @param schema where the schema of records stands, seen from the file */
export function printProofRecord({ server, date, facts, claims }: ProofRecord, schema: string): string {
  const document = { $schema: schema, version: VERSION, server, date, facts: Object.fromEntries(facts), claims };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export interface ReadProof {
  /** `null` where the text is no such record. */
  readonly record: ProofRecord | null;
  readonly problems: readonly Problem[];
}

/** Strictly: of a record with a mistake in it, nothing is believed. Problems: `proof-malformed`, and those of JSON. */
export function readProofRecord(text: string, file: string): ReadProof {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { record: null, problems };
  const slips = isRecorded(document.value, '');
  if (slips.length > 0)
    return { record: null, problems: placeSlips(slips, document, PROOF_RULES['proof-malformed'], AGAIN) };
  return { record: recordOf(document.value), problems: [] };
}

const AGAIN = 'Write the record again: scimanifest verify … --record.';

const isRecorded: Check = (value, pointer) =>
  object(
    { server: isOrigin, date: isDate, facts: isFacts, claims: isClaims },
    { $schema: anyText, version: isVersion },
  )(value, pointer);

/** Records that were written before they had a version have none. */
const isVersion: Check = (value, pointer) =>
  value === VERSION ? [] : [slip(pointer, `The version of a record is ${VERSION}.`)];

const isOrigin: Check = (value, pointer) =>
  typeof value === 'string' && value.length <= 300 && isOriginOfServer(value)
    ? []
    : [slip(pointer, 'The server is no address without a path, such as https://api.example.com.')];

function isOriginOfServer(text: string): boolean {
  return /^https?:\/\/[a-z0-9.:[\]-]+$/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const isDate: Check = (value, pointer) =>
  typeof value === 'string' && isDay(value) ? [] : [slip(pointer, 'The day is none: it is written as 2026-11-28.')];

const isFacts: Check = (value, pointer) => {
  if (!isRecord(value)) return [slip(pointer, 'The facts are an object.')];
  return Object.entries(value).flatMap(([key, fact]) => {
    const at = pointerTo(pointer, key);
    if (isFactValue(fact)) return line(300)(key, at);
    return [slip(at, 'A fact is a text, a number, or true or false.')];
  });
};

function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 300);
}

const VERDICTS: readonly RecordedVerdict[] = ['proven', 'refuted', 'cannot-tell'];

const isClaims: Check = (value, pointer) => {
  const row = object({ claim: isKnownClaim, subject: line(300), says: line(600), verdict: isVerdict });
  return listOf(row)(value, pointer);
};

const isKnownClaim: Check = (value, pointer) => {
  if (typeof value === 'string' && isClaimId(value)) return [];
  const hint = typeof value === 'string' ? didYouMean(value, CLAIM_NAMES) : null;
  return [{ pointer, message: 'There is no such claim.', hint }];
};

const isVerdict: Check = (value, pointer) =>
  VERDICTS.some((verdict) => verdict === value) ? [] : [slip(pointer, `A verdict is one of ${VERDICTS.join(', ')}.`)];

/** What was found sound, with its types. */
function recordOf(value: unknown): ProofRecord | null {
  if (!isRecord(value) || !isRecord(value['facts']) || !Array.isArray(value['claims'])) return null;
  const { server, date, facts, claims } = value;
  const known = Object.entries(facts).filter((entry): entry is [string, FactValue] => isFactValue(entry[1]));
  return {
    server: String(server),
    date: String(date),
    facts: new Map(known),
    claims: claims.flatMap((each) => (isRecord(each) ? claimOf(each) : [])),
  };
}

function claimOf({ claim, subject, says, verdict }: Readonly<Record<string, unknown>>): RecordedClaim[] {
  const known = VERDICTS.find((each) => each === verdict);
  if (typeof claim !== 'string' || !isClaimId(claim) || known === undefined) return [];
  return [{ claim, subject: String(subject), says: String(says), verdict: known }];
}
