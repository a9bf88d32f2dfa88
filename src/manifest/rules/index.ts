/** The rules of a manifest beyond its schema, in the order of the manifest's parts. */
import { activeMissing } from './active-missing.ts';
import { activeSource } from './active-source.ts';
import { addressInsecure } from './address-insecure.ts';
import { addressUnsafe } from './address-unsafe.ts';
import { attributeEntitlements } from './attribute-entitlements.ts';
import { attributeEntryNotChosen } from './attribute-entry-not-chosen.ts';
import { attributeListedTwice } from './attribute-listed-twice.ts';
import { attributeMisspelt } from './attribute-misspelt.ts';
import { attributePartNotChosen } from './attribute-part-not-chosen.ts';
import { attributePathMalformed } from './attribute-path-malformed.ts';
import { attributePathSlip } from './attribute-path-slip.ts';
import { attributeReadOnly } from './attribute-read-only.ts';
import { attributeTypeUnlikeSchema } from './attribute-type-unlike-schema.ts';
import { attributeUnknown } from './attribute-unknown.ts';
import { authFieldForeign } from './auth-field-foreign.ts';
import { authFieldMissing } from './auth-field-missing.ts';
import { basisContradicted } from './basis-contradicted.ts';
import { basisWithoutAttributes } from './basis-without-attributes.ts';
import { bearerTokenOnly } from './bearer-token-only.ts';
import { connectorIdUnusable } from './connector-id-unusable.ts';
import { credentialNotYielded } from './credential-not-yielded.ts';
import { defaultNeverUpdated } from './default-never-updated.ts';
import { fieldLabelReused } from './field-label-reused.ts';
import { groupMatchingUnusual } from './group-matching-unusual.ts';
import { groupsPromised } from './groups-promised.ts';
import type { LintRule } from './lint-rule.ts';
import { mappingAmbiguous } from './mapping-ambiguous.ts';
import { markdownSlip } from './markdown-slip.ts';
import { matchingMissing } from './matching-missing.ts';
import { matchingNotFilterable } from './matching-not-filterable.ts';
import { matchingPrecedenceReused } from './matching-precedence-reused.ts';
import { pageTextTooLong } from './page-text-too-long.ts';
import { pictureAltMissing } from './picture-alt-missing.ts';
import { picturePathUnsafe } from './picture-path-unsafe.ts';
import { placeholderMissing } from './placeholder-missing.ts';
import { placeholderUnlisted } from './placeholder-unlisted.ts';
import { sampleName } from './sample-name.ts';
import { secretValue } from './secret-value.ts';
import { sourceListIntoSingle } from './source-list-into-single.ts';
import { sourceMisspelt } from './source-misspelt.ts';
import { sourceUnavailable } from './source-unavailable.ts';
import { sourceUnconfirmed } from './source-unconfirmed.ts';
import { sourceUnknown } from './source-unknown.ts';
import { stepEmpty } from './step-empty.ts';
import { supportContact } from './support-contact.ts';
import { tableRowUneven } from './table-row-uneven.ts';
import { textControlCharacter } from './text-control-character.ts';
import { yieldUnused } from './yield-unused.ts';

export const manifestRules: readonly LintRule[] = [
  connectorIdUnusable,
  authFieldMissing,
  authFieldForeign,
  fieldLabelReused,
  bearerTokenOnly,
  credentialNotYielded,
  yieldUnused,
  supportContact,
  placeholderMissing,
  placeholderUnlisted,
  secretValue,
  stepEmpty,
  tableRowUneven,
  pictureAltMissing,
  picturePathUnsafe,
  addressInsecure,
  addressUnsafe,
  markdownSlip,
  textControlCharacter,
  groupsPromised,
  sampleName,
  pageTextTooLong,
  basisWithoutAttributes,
  basisContradicted,
  matchingMissing,
  matchingNotFilterable,
  matchingPrecedenceReused,
  groupMatchingUnusual,
  attributePathMalformed,
  attributePathSlip,
  attributeMisspelt,
  attributeUnknown,
  attributeTypeUnlikeSchema,
  attributeEntryNotChosen,
  attributePartNotChosen,
  attributeListedTwice,
  attributeReadOnly,
  attributeEntitlements,
  mappingAmbiguous,
  sourceMisspelt,
  sourceUnknown,
  sourceUnconfirmed,
  sourceUnavailable,
  sourceListIntoSingle,
  activeMissing,
  activeSource,
  defaultNeverUpdated,
];
