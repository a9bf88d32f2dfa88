/** Every rule about a connector that is there before and after, in the order of a report. */
import type { ChangeRule } from '../change-rule.ts';
import { actions } from './actions.ts';
import { appArticle, appName, galleryName, links, releaseStage, schemaAddress } from './app.ts';
import { attributeAdded } from './attribute-added.ts';
import { attributeDefault, attributeFlow } from './attribute-flow.ts';
import { attributeRemoved } from './attribute-removed.ts';
import { attributeFilterable, attributeRequired } from './attribute-support.ts';
import { attributeMultiValued, attributeType } from './attribute-type.ts';
import { attributeDocumented, attributeNote, attributeSpelling } from './attribute-words.ts';
import { adminRole, alternativeNote, alternativeStatus, alternatives, authMethod, authNote } from './auth.ts';
import { basis } from './basis.ts';
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
import { page } from './page.ts';
import { pictures } from './pictures.ts';
import {
  capabilities,
  changeLog,
  limitations,
  mappingNotes,
  prerequisites,
  resources,
  troubleshooting,
} from './prose-lists.ts';
import { callouts, sections } from './sections.ts';
import { setupIntro, stepAddedOrRemoved, stepOptional, stepsReordered, stepWords } from './steps.ts';

export const changeRules: readonly ChangeRule[] = [
  matchingChanged,
  actions,
  attributeAdded,
  attributeRemoved,
  mappingChanged,
  attributeRequired,
  attributeFilterable,
  attributeFlow,
  attributeDefault,
  attributeType,
  attributeMultiValued,
  attributeSpelling,
  attributeNote,
  attributeDocumented,
  basis,
  groupsProvisioned,
  groupRename,
  groupNesting,
  groupMaximum,
  groupPrecreated,
  authMethod,
  credentialFields,
  credentialHost,
  credentialSource,
  credentialPortalLabel,
  credentialVendorLabel,
  credentialSecret,
  credentialOptional,
  credentialShownOnce,
  credentialLifetime,
  credentialScopes,
  credentialNote,
  adminRole,
  authNote,
  alternatives,
  alternativeStatus,
  alternativeNote,
  prerequisites,
  stepAddedOrRemoved,
  stepsReordered,
  stepOptional,
  ...stepWords,
  setupIntro,
  pictures,
  capabilities,
  limitations,
  callouts,
  troubleshooting,
  mappingNotes,
  sections,
  changeLog,
  resources,
  appName,
  appArticle,
  galleryName,
  releaseStage,
  ...links,
  ...page,
  schemaAddress,
];
