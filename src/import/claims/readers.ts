/** Which reader states which fact of a manifest: a fact that nobody reads is a compile error. */
import type { NotHere } from '../../manifest/fact.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import { readCredentials } from '../credentials/read-credentials.ts';
import { readActions } from '../readers/actions.ts';
import { readSections } from '../readers/free-sections.ts';
import { readFrontMatter } from '../readers/front-matter.ts';
import { readIdentity } from '../readers/identity.ts';
import { readListSections } from '../readers/list-sections.ts';
import { readMappings } from '../readers/mapping.ts';
import { readNotes } from '../readers/notes.ts';
import { readPageForm } from '../readers/page-form.ts';
import type { Reading } from '../readers/reading.ts';
import { readSetup } from '../readers/setup.ts';
import { readSingleFacts } from '../readers/single-facts.ts';
import type { Claim } from './claim.ts';

/** What a page states of some facts. A reader writes into nothing, so no order of readers matters. */
export type Reader = (reading: Reading) => readonly Claim[];

/** Readers of several facts stand in the row of each. */
const READERS: Readonly<Record<FactPath, Reader | NotHere>> = {
  '/$schema': readIdentity,
  '/name': readIdentity,
  '/article': { notHere: 'A page uses the article in its sentences, and people write these.' },
  '/homepage': readSingleFacts,
  '/releaseStage': readSingleFacts,
  '/draft': readSingleFacts,
  '/singleSignOn': readSingleFacts,
  '/singleSignOn/tutorial': readSingleFacts,
  '/singleSignOn/protocol': readSingleFacts,
  '/singleSignOn/recommended': readSingleFacts,
  '/singleSignOn/required': readSingleFacts,
  '/capabilities': readListSections,
  '/prerequisites': readListSections,
  '/auth/method': readCredentials,
  '/auth/methodLabel': readSingleFacts,
  '/auth/fields/*/portal': readCredentials,
  '/auth/fields/*/vendor': readCredentials,
  '/auth/fields/*/from/fixed': readCredentials,
  '/auth/fields/*/from/template/value': readCredentials,
  '/auth/fields/*/from/template/placeholders/*/text': readCredentials,
  '/auth/fields/*/from/template/placeholders/*/means': readCredentials,
  '/auth/fields/*/from/choices/by': readCredentials,
  '/auth/fields/*/from/choices/values/*/when': readCredentials,
  '/auth/fields/*/from/choices/values/*/value': readCredentials,
  '/auth/fields/*/from/setup': readCredentials,
  '/auth/fields/*/from/support': readCredentials,
  '/auth/fields/*/from/account': readCredentials,
  '/auth/fields/*/from/computed': readCredentials,
  '/auth/fields/*/secret': readCredentials,
  '/auth/fields/*/optional': readCredentials,
  '/auth/fields/*/shownOnce': readCredentials,
  '/auth/fields/*/lifetime': readCredentials,
  '/auth/fields/*/scopes': readCredentials,
  '/auth/fields/*/note': readCredentials,
  '/auth/adminRole': readSingleFacts,
  '/auth/note': readCredentials,
  '/auth/alternatives/*/method': readCredentials,
  '/auth/alternatives/*/status': readCredentials,
  '/auth/alternatives/*/note': readCredentials,
  '/setup/intro': readSetup,
  '/setup/steps/*/text': readSetup,
  '/setup/steps/*/optional': readSetup,
  '/setup/steps/*/actor': readSetup,
  '/setup/steps/*/yields': readSetup,
  '/setup/steps/*/code/language': readSetup,
  '/setup/steps/*/code/text': readSetup,
  '/setup/steps/*/table/columns': readSetup,
  '/setup/steps/*/table/rows': readSetup,
  '/setup/steps/*/notes/*/kind': readSetup,
  '/setup/steps/*/notes/*/text': readSetup,
  '/setup/steps/*/pictures/*/path': readSetup,
  '/setup/steps/*/pictures/*/alt': readSetup,
  '/setup/steps/*/pictures/*/title': readSetup,
  '/setup/steps/*/after': readSetup,
  '/gallery': readSetup,
  '/gallery/name': readIdentity,
  '/users/actions': readActions,
  '/users/activeFalse': readSingleFacts,
  '/users/basis': readMappings,
  '/users/matching': readSingleFacts,
  '/users/attributes/*/name': readMappings,
  '/users/attributes/*/type': readMappings,
  '/users/attributes/*/source': readMappings,
  '/users/attributes/*/expression': readMappings,
  '/users/attributes/*/constant': readMappings,
  '/users/attributes/*/matching': readMappings,
  '/users/attributes/*/filterable': readMappings,
  '/users/attributes/*/required': readMappings,
  '/users/attributes/*/multiValued': readMappings,
  '/users/attributes/*/flow': readMappings,
  '/users/attributes/*/default': readMappings,
  '/users/attributes/*/note': readMappings,
  '/users/notes': readMappings,
  '/users/pictures': readMappings,
  '/groups': readActions,
  '/groups/actions': readActions,
  '/groups/basis': readMappings,
  '/groups/matching': readSingleFacts,
  '/groups/rename': readSingleFacts,
  '/groups/nested': readSingleFacts,
  '/groups/maximum': readSingleFacts,
  '/groups/precreated': readSingleFacts,
  '/groups/notes': readMappings,
  '/groups/pictures': readMappings,
  '/limitations': readListSections,
  '/troubleshooting': readListSections,
  '/changeLog/*/date': readListSections,
  '/changeLog/*/text': readListSections,
  '/notes/*/at': readNotes,
  '/notes/*/kind': readNotes,
  '/notes/*/text': readNotes,
  '/sections/*/at': readSections,
  '/sections/*/heading': readSections,
  '/sections/*/body': readSections,
  '/resources/*/text': readListSections,
  '/resources/*/url': readListSections,
  '/tutorial/edition': readPageForm,
  '/tutorial/vocabulary': readPageForm,
  '/tutorial/portal': readPageForm,
  '/tutorial/navigation': readPageForm,
  '/tutorial/includes': readPageForm,
  '/tutorial/title': readFrontMatter,
  '/tutorial/description': readFrontMatter,
  '/tutorial/author': readFrontMatter,
  '/tutorial/writer': readFrontMatter,
  '/tutorial/manager': readFrontMatter,
  '/tutorial/msAuthor': readFrontMatter,
  '/tutorial/date': readFrontMatter,
  '/tutorial/assetId': readFrontMatter,
  '/tutorial/customerIntent': readFrontMatter,
  '/tutorial/cycleMinutes': readSingleFacts,
  '/tutorial/progressLabel': readSingleFacts,
};

/** Each reader once. */
export function allReaders(): Reader[] {
  return [...new Set(Object.values(READERS).filter((row): row is Reader => typeof row === 'function'))];
}
