/**
 * Which kinds of change speak of which fact of a manifest. Every rule there is stands here: one that speaks of no
 * fact is never asked. What an item of a list is (which attribute, which step) is the fact by which it is known.
 */
import type { FactPath, RepeatPath } from '../../manifest/facts.generated.ts';
import type { ChangeRule } from '../change-rule.ts';
import { actions } from './actions.ts';
import { activeFalse } from './active-false.ts';
import {
  alternativeLabel,
  alternativeNeeds,
  alternativeNote,
  alternativeStatus,
  alternatives,
} from './alternatives.ts';
import {
  appArticle,
  appName,
  draft,
  galleryName,
  homepage,
  manifestVersion,
  releaseStage,
  schemaAddress,
  singleSignOn,
  singleSignOnPage,
  singleSignOnProtocol,
  singleSignOnRecommended,
  singleSignOnRequired,
} from './app.ts';
import { attributeAdded } from './attribute-added.ts';
import { attributeDefault, attributeFlow } from './attribute-flow.ts';
import { attributeRemoved } from './attribute-removed.ts';
import { attributeFilterable, attributeRequired } from './attribute-support.ts';
import { attributeFormStated, attributeMultiValued, attributeType } from './attribute-type.ts';
import { attributeDocumented, attributeNote, attributeSpelling } from './attribute-words.ts';
import { adminRights, adminRole, authEnter, authMethod, authNote, methodLabel } from './auth.ts';
import { basis } from './basis.ts';
import { blocks } from './blocks.ts';
import {
  credentialLifetime,
  credentialNote,
  credentialOptional,
  credentialPortalLabel,
  credentialScopes,
  credentialSecret,
  credentialShownOnce,
  credentialVendorLabel,
} from './credential-facets.ts';
import { credentialFields } from './credential-fields.ts';
import { credentialHost, credentialSource } from './credential-source.ts';
import { groupMaximum, groupNesting, groupPrecreated, groupRename, groupsProvisioned } from './groups.ts';
import { mappingChanged } from './mapping-changed.ts';
import { matchingChanged } from './matching-changed.ts';
import { pageRules } from './page.ts';
import { pictures } from './pictures.ts';
import {
  capabilities,
  changeLog,
  directoryExtensions,
  limitations,
  mappingNotes,
  network,
  oldAnchors,
  portalSteps,
  prerequisites,
  resources,
  troubleshooting,
} from './prose-lists.ts';
import { roles } from './roles.ts';
import { scopeChanged } from './scope-changed.ts';
import { callouts, sections } from './sections.ts';
import {
  setupBody,
  setupIntro,
  stepActor,
  stepAddedOrRemoved,
  stepAfter,
  stepBody,
  stepCode,
  stepOptional,
  stepsReordered,
  stepTable,
  stepText,
  stepUnordered,
  stepYields,
} from './steps.ts';
import { unnamedAttributes } from './unnamed-attributes.ts';

/** A value that is the same for everybody names a host, and another host is a matter of its own. */
const VALUE = [credentialSource, credentialHost];
const STEPS = [stepAddedOrRemoved, stepsReordered];
const MAPPING = [mappingChanged, attributeDocumented];

export const FACT_RULES: Readonly<Record<FactPath | RepeatPath, readonly ChangeRule[]>> = {
  '/$schema': [schemaAddress],
  '/version': [manifestVersion],
  '/name': [appName],
  '/article': [appArticle],
  '/homepage': [homepage],
  '/releaseStage': [releaseStage],
  '/draft': [draft],
  '/singleSignOn': [singleSignOn],
  '/singleSignOn/tutorial': [singleSignOnPage],
  '/singleSignOn/protocol': [singleSignOnProtocol],
  '/singleSignOn/recommended': [singleSignOnRecommended],
  '/singleSignOn/required': [singleSignOnRequired],
  '/capabilities': [capabilities],
  '/prerequisites': [prerequisites],
  '/network/*/address': [network],
  '/network/*/means': [network],
  '/directoryExtensions/*/name': [directoryExtensions],
  '/directoryExtensions/*/type': [directoryExtensions],
  '/directoryExtensions/*/means': [directoryExtensions],
  '/auth/method': [authMethod],
  '/auth/fields/*/portal': [credentialFields, credentialPortalLabel],
  '/auth/fields/*/vendor': [credentialVendorLabel],
  '/auth/fields/*/from/fixed': VALUE,
  '/auth/fields/*/from/template/value': VALUE,
  '/auth/fields/*/from/template/placeholders/*/text': [credentialSource],
  '/auth/fields/*/from/template/placeholders/*/means': [credentialSource],
  '/auth/fields/*/from/choices/by': [credentialSource],
  '/auth/fields/*/from/choices/values/*/when': [credentialSource],
  '/auth/fields/*/from/choices/values/*/value': VALUE,
  '/auth/fields/*/from/choices/values/*/signIn': [credentialSource],
  '/auth/fields/*/from/setup': [credentialSource],
  '/auth/fields/*/from/support': [credentialSource],
  '/auth/fields/*/from/account': [credentialSource],
  '/auth/fields/*/from/computed': [credentialSource],
  '/auth/fields/*/secret': [credentialSecret],
  '/auth/fields/*/optional': [credentialOptional],
  '/auth/fields/*/shownOnce': [credentialShownOnce],
  '/auth/fields/*/lifetime': [credentialLifetime],
  '/auth/fields/*/scopes': [credentialScopes],
  '/auth/fields/*/note': [credentialNote],
  '/auth/methodLabel': [methodLabel],
  '/auth/enter': [authEnter],
  '/auth/adminRole': [adminRole],
  '/auth/adminRights': [adminRights],
  '/auth/note': [authNote],
  '/auth/alternatives/*/method': [alternatives],
  '/auth/alternatives/*/methodLabel': [alternativeLabel],
  '/auth/alternatives/*/status': [alternativeStatus],
  '/auth/alternatives/*/needs': [alternativeNeeds],
  '/auth/alternatives/*/steps': STEPS,
  '/auth/alternatives/*/fields': [credentialFields],
  '/auth/alternatives/*/note': [alternativeNote],
  '/setup/intro': [setupIntro],
  '/setup/body': [setupBody],
  '/setup/steps/*/text': [...STEPS, stepText],
  '/setup/steps/*/optional': [stepOptional],
  '/setup/steps/*/actor': [stepActor],
  '/setup/steps/*/yields': [stepYields],
  '/setup/steps/*/body': [stepBody],
  '/setup/steps/*/code/language': [stepCode],
  '/setup/steps/*/code/text': [stepCode],
  '/setup/steps/*/table/columns': [stepTable],
  '/setup/steps/*/table/rows': [stepTable],
  '/setup/steps/*/unordered': [stepUnordered],
  '/setup/steps/*/notes/*/after': [callouts],
  '/setup/steps/*/notes/*/kind': [callouts],
  '/setup/steps/*/notes/*/text': [callouts],
  '/setup/steps/*/pictures/*/path': [pictures],
  '/setup/steps/*/pictures/*/alt': [pictures],
  '/setup/steps/*/pictures/*/title': [pictures],
  '/setup/steps/*/steps': STEPS,
  '/setup/steps/*/after': [stepAfter],
  '/gallery': [galleryName],
  '/gallery/name': [galleryName],
  '/gallery/steps': STEPS,
  '/portalSteps/*/step': [portalSteps],
  '/portalSteps/*/body': [portalSteps],
  '/users/actions': [actions],
  '/users/activeFalse': [activeFalse],
  '/users/unnamed': [unnamedAttributes],
  '/users/roles/*/name': [roles],
  '/users/roles/*/value': [roles],
  '/users/roles/*/appRole': [roles],
  '/users/roles/*/attribute': [roles],
  '/users/roles/*/means': [roles],
  '/users/scope': [scopeChanged],
  '/users/scope/*/name': [scopeChanged],
  '/users/scope/*/clauses/*/attribute': [scopeChanged],
  '/users/scope/*/clauses/*/operator': [scopeChanged],
  '/users/scope/*/clauses/*/value': [scopeChanged],
  '/users/basis': [basis],
  '/users/matching': [matchingChanged],
  '/users/attributes/*/name': [attributeAdded, attributeRemoved, attributeSpelling],
  '/users/attributes/*/type': [attributeType],
  '/users/attributes/*/source': MAPPING,
  '/users/attributes/*/expression': MAPPING,
  '/users/attributes/*/constant': [mappingChanged],
  '/users/attributes/*/matching': [matchingChanged],
  '/users/attributes/*/filterable': [attributeFilterable, attributeDocumented],
  '/users/attributes/*/required': [attributeRequired],
  '/users/attributes/*/multiValued': [attributeMultiValued, attributeFormStated],
  '/users/attributes/*/flow': [attributeFlow],
  '/users/attributes/*/default': [attributeDefault],
  '/users/attributes/*/note': [attributeNote],
  '/users/notes': [mappingNotes],
  '/users/pictures': [pictures],
  '/users/pictures/mapping': [pictures],
  '/users/pictures/attributes': [pictures],
  '/groups': [groupsProvisioned],
  '/groups/actions': [actions],
  '/groups/scope': [scopeChanged],
  '/groups/basis': [basis],
  '/groups/matching': [matchingChanged],
  '/groups/attributes': [attributeAdded, attributeRemoved],
  '/groups/rename': [groupRename],
  '/groups/nested': [groupNesting],
  '/groups/maximum': [groupMaximum],
  '/groups/precreated': [groupPrecreated],
  '/groups/notes': [mappingNotes],
  '/groups/pictures': [pictures],
  '/limitations': [limitations],
  '/troubleshooting': [troubleshooting],
  '/changeLog/*/date': [changeLog],
  '/changeLog/*/text': [changeLog],
  '/notes/*/at': [callouts],
  '/notes/*/kind': [callouts],
  '/notes/*/text': [callouts],
  '/blocks/*/at': [blocks],
  '/blocks/*/body': [blocks],
  '/sections/*/at': [sections],
  '/sections/*/heading': [sections],
  '/sections/*/level': [sections],
  '/sections/*/anchors': [sections],
  '/sections/*/body': [sections],
  '/anchors/*/at': [oldAnchors],
  '/anchors/*/name': [oldAnchors],
  '/sections/*/pictures': [pictures],
  '/resources/*/text': [resources],
  '/resources/*/url': [resources],
  ...pageRules,
};

/** Every rule about a connector that is there before and after. */
export const changeRules: readonly ChangeRule[] = [...new Set(Object.values(FACT_RULES).flat())];
