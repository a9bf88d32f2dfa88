/** Which reader states which fact of a manifest: a fact that nobody reads is a compile error. */
import type { NotHere } from '../../manifest/fact.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import { readActions } from '../readers/actions.ts';
import { readAnchors } from '../readers/anchors.ts';
import { readSections } from '../readers/free-sections.ts';
import { readFrontMatter } from '../readers/front-matter.ts';
import { readIdentity } from '../readers/identity.ts';
import { readListSections } from '../readers/list-sections.ts';
import { readMappings } from '../readers/mapping.ts';
import { readNotes } from '../readers/notes.ts';
import { readPageForm } from '../readers/page-form.ts';
import { readPortalSteps } from '../readers/portal-steps.ts';
import type { Reading } from '../readers/reading.ts';
import { readScopes } from '../readers/scopes.ts';
import { readSetup } from '../readers/setup.ts';
import { readSingleFacts } from '../readers/single-facts.ts';
import { readSmallTables } from '../readers/small-tables.ts';
import type { Claim } from './claim.ts';

/** What a page states of some facts. A reader writes into nothing, so no order of readers matters. */
export type Reader = (reading: Reading) => readonly Claim[];

/** Readers of several facts stand in the row of each place that they read. */
const ROWS = [
  row(readIdentity, '', ['$schema', 'version', 'name', 'gallery/name']),
  row(readSingleFacts, '', ['homepage', 'releaseStage', 'draft', 'singleSignOn']),
  row(readSingleFacts, '/singleSignOn', ['tutorial', 'protocol', 'recommended', 'required']),
  row(readListSections, '', ['capabilities', 'prerequisites', 'limitations', 'troubleshooting']),
  row(readSmallTables, '/network/*', ['address', 'means']),
  row(readSmallTables, '/directoryExtensions/*', ['name', 'type', 'means']),
  row(readCredentials, '/auth', ['method', 'note']),
  row(readSingleFacts, '/auth', ['methodLabel', 'enter', 'adminRole', 'adminRights']),
  row(readCredentials, '/auth/fields/*', ['portal', 'vendor', 'secret', 'optional', 'shownOnce', 'lifetime']),
  row(readCredentials, '/auth/fields/*', ['scopes', 'note']),
  row(readCredentials, '/auth/fields/*/from', ['fixed', 'setup', 'support', 'account', 'computed']),
  row(readCredentials, '/auth/fields/*/from/template', ['value', 'placeholders/*/text', 'placeholders/*/means']),
  row(readCredentials, '/auth/fields/*/from/choices', ['by']),
  row(readCredentials, '/auth/fields/*/from/choices/values/*', ['when', 'value', 'signIn']),
  row(readCredentials, '/auth/alternatives/*', ['method', 'methodLabel', 'status', 'needs', 'note']),
  row(readSetup, '/setup', ['intro', 'body']),
  row(readSetup, '/setup/steps/*', ['text', 'optional', 'actor', 'yields', 'unordered', 'after']),
  row(readSetup, '/setup/steps/*', ['body', 'code/language', 'code/text', 'table/columns', 'table/rows']),
  row(readSetup, '/setup/steps/*/notes/*', ['after', 'kind', 'text']),
  row(readSetup, '/setup/steps/*/pictures/*', ['path', 'alt', 'title']),
  row(readSetup, '', ['gallery']),
  row(readPortalSteps, '/portalSteps/*', ['step', 'body']),
  row(readActions, '', ['users/actions', 'groups', 'groups/actions']),
  row(readSingleFacts, '/users', ['activeFalse', 'unnamed', 'matching']),
  row(readSmallTables, '/users/roles/*', ['name', 'value', 'appRole', 'attribute', 'means']),
  row(readScopes, '', ['users/scope', 'groups/scope']),
  row(readScopes, '/users/scope/*', ['name', 'clauses/*/attribute', 'clauses/*/operator', 'clauses/*/value']),
  row(readMappings, '/users', ['basis', 'notes', 'pictures']),
  row(readMappings, '/users/attributes/*', ['name', 'type', 'source', 'expression', 'constant', 'matching']),
  row(readMappings, '/users/attributes/*', ['filterable', 'required', 'multiValued', 'flow', 'default', 'note']),
  row(readMappings, '/groups', ['basis', 'notes', 'pictures']),
  row(readSingleFacts, '/groups', ['matching', 'rename', 'nested', 'maximum', 'precreated']),
  row(readListSections, '/changeLog/*', ['date', 'text']),
  row(readNotes, '/notes/*', ['at', 'kind', 'text']),
  row(readNotes, '/blocks/*', ['at', 'body']),
  row(readSections, '/sections/*', ['at', 'heading', 'level', 'body']),
  row(readAnchors, '', ['sections/*/anchors', 'anchors/*/at', 'anchors/*/name']),
  row(readListSections, '/resources/*', ['text', 'url']),
  row(readPageForm, '/tutorial', ['edition', 'vocabulary', 'portal', 'navigation', 'includes']),
  row(readFrontMatter, '/tutorial', ['title', 'description', 'author', 'writer', 'manager', 'msAuthor', 'date']),
  row(readFrontMatter, '/tutorial', ['assetId', 'customerIntent']),
  row(readSingleFacts, '/tutorial', ['cycleMinutes', 'progressLabel']),
];

/** What no row names: the compiler asks for the reason. */
export const NOT_ON_PAGES: Readonly<Record<Exclude<FactPath, (typeof ROWS)[number]['facts'][number]>, NotHere>> = {
  '/article': { notHere: 'A page uses the article in its sentences, and people write these.' },
};

/** The names of facts below a place of a manifest. */
type Below<At extends string, Fact = FactPath> = Fact extends `${At}/${infer Name}` ? Name : never;

function row<At extends string, Name extends Below<At>>(reader: Reader, at: At, names: readonly Name[]) {
  return { reader, facts: names.map((name) => `${at}/${name}` as const) };
}

/** Each reader once. */
export function allReaders(): Reader[] {
  return [...new Set(ROWS.map(({ reader }) => reader))];
}
