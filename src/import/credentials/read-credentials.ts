/** How the provisioning service signs in to the app: the method, its fields, and where each value comes from. */
import type { Unplaced } from '../claims/account.ts';
import type { Claim } from '../claims/claim.ts';
import type { PageProblem } from '../claims/page-problem.ts';
import type { Item, Span } from '../outline/span.ts';
import type { PageParts, Reading } from '../readers/reading.ts';
import { credentialProblems, droppedNames } from './credential-problems.ts';
import type { Told } from './field-reading.ts';
import { type PublishedCredentials, readPublishedCredentials } from './published-credentials.ts';
import { readTemplateCredentials } from './template-credentials.ts';

/** What the set-up of the app need not say again, because the credentials do. */
export interface CredentialReading {
  readonly claims: readonly Claim[];
  readonly isTold: (span: Span) => boolean;
  /** The sentence says something of a credential, whatever else it says. */
  readonly isEvidence: (span: Span) => boolean;
  readonly yields: (item: Item) => readonly Told<string>[];
  /** Steps in the app that the portal's steps tell. */
  readonly inApp: readonly Item[];
  /** Pictures of steps that are the portal's alone. */
  readonly pictures: readonly Span[];
  readonly problems: readonly PageProblem[];
  /** Names that a sentence has and no manifest can hold beside others. */
  readonly dropped: readonly Unplaced[];
}

export function credentialReading(parts: PageParts): CredentialReading {
  return parts.outline.isOurs ? ofTemplates(parts) : ofPublished(readPublishedCredentials(parts));
}

export function readCredentials(reading: Reading): readonly Claim[] {
  return reading.credentials.claims;
}

function ofTemplates(parts: PageParts): CredentialReading {
  const nothing = {
    isTold: () => false,
    isEvidence: () => false,
    yields: () => [],
    inApp: [],
    pictures: [],
    problems: [],
    dropped: [],
  };
  return { claims: readTemplateCredentials(parts), ...nothing };
}

function ofPublished(published: PublishedCredentials): CredentialReading {
  const { claims, evidence, decided, items } = published;
  const told = new Set(
    claims.flatMap(({ certainty, covers }) => (certainty === 'kept' ? [] : covers.map(({ start }) => start))),
  );
  const yielded = [...decided.yields.values()].flat().flatMap(({ covers }) => covers.map(({ start }) => start));
  const said = [
    ...evidence.fields.map(({ span }) => span),
    ...evidence.copied.map(({ span }) => span),
    ...evidence.support.map(({ span }) => span),
  ];
  const isIn = (spans: readonly Span[], { start }: Span) => spans.some((span) => span.start === start);
  return {
    claims,
    isTold: (span) => told.has(span.start) || yielded.includes(span.start),
    isEvidence: (span) => isIn(said, span),
    yields: ({ start }) => decided.yields.get(String(start)) ?? [],
    inApp: items.flatMap(({ inApp }) => (inApp === null ? [] : [inApp])),
    pictures: items.flatMap(({ pictures }) => pictures),
    problems: credentialProblems(published),
    dropped: droppedNames(published),
  };
}
