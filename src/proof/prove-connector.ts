/** What a record still proves of a connector, and what of it became stale. */
import type { Connector, Proof, ProofTopic } from '../connector/connector.ts';
import type { Finding } from '../json/finding.ts';
import { splitPointer } from '../json/json-node.ts';
import { CLAIM_FACTS, restsOn } from './claim-facts.ts';
import type { ProofRecord, RecordedClaim } from './proof-record.ts';
import { PROOF_RULES } from './proof-rules.ts';
import { type FactValue, type ProvableFact, provableFacts } from './provable-facts.ts';

export interface ProvenConnector {
  readonly proof: Proof;
  /** One for each fact that changed under a proof: `proof-stale`. */
  readonly stale: readonly Finding[];
}

/** A fact that is another one since the record was written. */
interface ChangedFact {
  readonly key: string;
  readonly was: FactValue | undefined;
  readonly now: ProvableFact | undefined;
}

export function proveConnector(connector: Connector, record: ProofRecord): ProvenConnector {
  const changed = changedFacts(record, provableFacts(connector));
  const isFresh = ({ claim, subject }: RecordedClaim) => !changed.some(({ key }) => restsOn(claim, subject, key));
  const holds = record.claims.filter((each) => each.verdict === 'proven' && isFresh(each));
  const open = record.claims.filter((each) => !holds.includes(each)).map(({ claim }) => CLAIM_FACTS[claim].topic);
  const topics = TOPICS.filter((topic) => open.includes(topic));
  const { server, date, claims } = record;
  return {
    proof: { server, date, tried: claims.length, proven: holds.length, open: topics },
    stale: findingsOf(changed, record, connector.id),
  };
}

/** In the order in which a page tells them. */
const TOPICS: readonly ProofTopic[] = ['creating', 'finding', 'updating', 'disabling', 'deleting', 'groups', 'errors'];

function changedFacts({ facts }: ProofRecord, now: ReadonlyMap<string, ProvableFact>): ChangedFact[] {
  const keys = [...new Set([...facts.keys(), ...now.keys()])];
  return keys
    .map((key) => ({ key, was: facts.get(key), now: now.get(key) }))
    .filter(({ was, now: is }) => was !== is?.value);
}

/** One for each thing that a person changed: what came or went as a whole is one change, whatever is said of it. */
function findingsOf(changed: readonly ChangedFact[], record: ProofRecord, id: string): Finding[] {
  const whole = changed.filter(isWhole).map(({ key }) => key.replace(/\/type$/u, ''));
  const told = changed.filter((each) => isWhole(each) || !whole.some((base) => each.key.startsWith(`${base}/`)));
  return told.flatMap((each) => {
    const parts = isWhole(each)
      ? changed.filter(({ key }) => key.startsWith(each.key.replace(/\/type$/u, '')))
      : [each];
    const claims = record.claims.filter(
      ({ claim, subject, verdict }) => verdict === 'proven' && parts.some(({ key }) => restsOn(claim, subject, key)),
    );
    return claims.length === 0 ? [] : [finding(each, claims, record.date, id)];
  });
}

/** An attribute, or groups, that the manifest had not or has no more. */
function isWhole({ key, was, now }: ChangedFact): boolean {
  return /\/attributes\/[^/]+\/type$|^\/groups$/u.test(key) && (was === undefined || now === undefined);
}

function finding(changed: ChangedFact, claims: readonly RecordedClaim[], date: string, id: string): Finding {
  const { id: rule, severity } = PROOF_RULES['proof-stale'];
  const [first, ...others] = claims.map(({ says }) => says);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return {
    rule,
    severity,
    pointer: changed.now?.pointer ?? (changed.key.startsWith('/groups/') ? '/groups' : '/users'),
    part: 'label',
    message: `${changeWords(changed)} after it was tried on ${date}. No longer proven: ${first}${more}`,
    hint: `Try it again: scimanifest verify ${id} --url … --record`,
  };
}

/** "title has another type (string → boolean)" */
function changeWords({ key, was, now }: ChangedFact): string {
  const parts = splitPointer(key);
  const name = parts[1] === 'attributes' ? `${parts[2]}${parts[0] === 'groups' ? ' of groups' : ''}` : '';
  const [before, after] = [was, now?.value].map((value) => (value === undefined ? 'not stated' : String(value)));
  if (isWhole({ key, was, now })) {
    const subject = name === '' ? 'provisioning of groups' : name;
    return `${subject} was ${was === undefined ? 'added' : 'taken away'}`;
  }
  return `${name === '' ? key.slice(1).replace('/', ' ') : `${parts.at(-1)} of ${name}`} was changed (${before} → ${after})`;
}
