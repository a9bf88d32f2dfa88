/**
 * `connectors/<id>.verified.json`: what was proven of a connector, where and when, with the facts as they were then. It
 * is written by `verify --record`, committed by people, and read as what it is: a text that anybody may have changed.
 */
import { isRecord } from '../json/is-record.ts';
import { type JsonDocument, readJsonDocument } from '../json/json-document.ts';
import { pointerTo } from '../json/json-node.ts';
import { didYouMean } from '../problem/nearest.ts';
import type { Problem } from '../problem/problem.ts';
import { CLAIM_NAMES, isClaimId } from './claim-facts.ts';
import type { ClaimId } from './claim-id.ts';
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

/** @param schema where the schema of records stands, seen from the file */
export function printProofRecord({ server, date, facts, claims }: ProofRecord, schema: string): string {
  const document = { $schema: schema, server, date, facts: Object.fromEntries(facts), claims };
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
  const slips = slipsOf(document.value);
  if (slips.length > 0) return { record: null, problems: slips.map((slip) => placed(slip, document)) };
  return { record: recordOf(document.value), problems: [] };
}

interface Slip {
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
  readonly isKey?: true;
}

const AGAIN = 'Write the record again: scimanifest verify … --record.';

function placed({ pointer, message, hint, isKey }: Slip, document: JsonDocument): Problem {
  const { id: rule, severity } = PROOF_RULES['proof-malformed'];
  const place = document.place(pointer, isKey === true ? { part: 'key' } : {});
  return { rule, severity, message, file: document.file, pointer, hint, ...place };
}

type Check = (value: unknown, pointer: string) => Slip[];

function slipsOf(value: unknown): Slip[] {
  return object({ server: isOrigin, date: isDate, facts: isFacts, claims: isClaims }, ['$schema'])(value, '');
}

/** @param ignored keys that may be there, with a text */
function object(keys: Readonly<Record<string, Check>>, ignored: readonly string[] = []): Check {
  return (value, pointer) => {
    if (!isRecord(value)) return [slip(pointer, 'An object is expected here.')];
    const known = [...Object.keys(keys), ...ignored];
    return [
      ...Object.keys(value)
        .filter((key) => !known.includes(key))
        .map((key) => unknownKey(pointerTo(pointer, key), key, known)),
      ...Object.entries(keys).flatMap(([key, check]) =>
        Object.hasOwn(value, key)
          ? check(value[key], pointerTo(pointer, key))
          : [slip(pointer, `"${key}" is missing.`)],
      ),
    ];
  };
}

function unknownKey(pointer: string, key: string, known: readonly string[]): Slip {
  const message = `${JSON.stringify(key)} is no property of a record.`;
  return { pointer, message, hint: didYouMean(key, known) ?? AGAIN, isKey: true };
}

function slip(pointer: string, message: string): Slip {
  return { pointer, message, hint: AGAIN };
}

/** A line that a report can print: no control character hides anything in it. */
function isLine(most: number): Check {
  return (value, pointer) =>
    typeof value === 'string' && value.length <= most && !/\p{Cc}/u.test(value)
      ? []
      : [slip(pointer, `A text of one line and at most ${most} characters is expected here.`)];
}

const isOrigin: Check = (value, pointer) =>
  typeof value === 'string' && value.length <= 300 && isOriginOfServer(value)
    ? []
    : [slip(pointer, 'The server is no address without a path, such as https://api.example.com.')];

function isOriginOfServer(text: string): boolean {
  return /^https?:\/\/[a-z0-9.:[\]-]+$/u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const isDate: Check = (value, pointer) =>
  typeof value === 'string' && isDay(value) ? [] : [slip(pointer, 'The day is none: it is written as 2026-11-28.')];

/** Whether a text is a day of the calendar, as `2026-11-28`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

const isFacts: Check = (value, pointer) => {
  if (!isRecord(value)) return [slip(pointer, 'The facts are an object.')];
  return Object.entries(value).flatMap(([key, fact]) => {
    const at = pointerTo(pointer, key);
    if (isFactValue(fact)) return isLine(300)(key, at);
    return [slip(at, 'A fact is a text, a number, or true or false.')];
  });
};

function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 300);
}

const VERDICTS: readonly RecordedVerdict[] = ['proven', 'refuted', 'cannot-tell'];

const isClaims: Check = (value, pointer) => {
  if (!Array.isArray(value)) return [slip(pointer, 'The claims are a list.')];
  const row = object({ claim: isKnownClaim, subject: isLine(300), says: isLine(600), verdict: isVerdict });
  return value.flatMap((each, index) => row(each, `${pointer}/${index}`));
};

const isKnownClaim: Check = (value, pointer) => {
  if (typeof value === 'string' && isClaimId(value)) return [];
  const hint = typeof value === 'string' ? didYouMean(value, CLAIM_NAMES) : null;
  return [{ pointer, message: 'There is no such claim.', hint: hint ?? AGAIN }];
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
