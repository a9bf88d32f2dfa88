/** How the provisioning service signs in to the app: the method, its fields, and where each value comes from. */
import type { Claim } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';
import type { PageParts, Reading } from '../readers/reading.ts';
import { credentialProblems, droppedNames } from './credential-problems.ts';
import type { CredentialReading } from './credential-reading.ts';
import { type PublishedCredentials, readPublishedCredentials } from './published-credentials.ts';
import { readTemplateCredentials } from './template-credentials.ts';

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
