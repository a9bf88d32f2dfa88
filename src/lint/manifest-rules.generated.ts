/** Generated from src/lint/rules; add, change or remove a file there and run `npm run derive`. */
import { activeInverted } from './rules/active-inverted.ts';
import { activeMissing } from './rules/active-missing.ts';
import { activeNeverFalse } from './rules/active-never-false.ts';
import { activeNeverTrue } from './rules/active-never-true.ts';
import { activeSource } from './rules/active-source.ts';
import { activeWithoutDisable } from './rules/active-without-disable.ts';
import { addressInsecure } from './rules/address-insecure.ts';
import { addressUnsafe } from './rules/address-unsafe.ts';
import { alternativeRepeatsMethod } from './rules/alternative-repeats-method.ts';
import { anchorReused } from './rules/anchor-reused.ts';
import { attributeEntitlements } from './rules/attribute-entitlements.ts';
import { attributeEntryNotChosen } from './rules/attribute-entry-not-chosen.ts';
import { attributeFilterMisspelt } from './rules/attribute-filter-misspelt.ts';
import { attributeFilterUnfit } from './rules/attribute-filter-unfit.ts';
import { attributeGetsNoText } from './rules/attribute-gets-no-text.ts';
import { attributeListedTwice } from './rules/attribute-listed-twice.ts';
import { attributeMisspelt } from './rules/attribute-misspelt.ts';
import { attributeNameOdd } from './rules/attribute-name-odd.ts';
import { attributePartNotChosen } from './rules/attribute-part-not-chosen.ts';
import { attributePathMalformed } from './rules/attribute-path-malformed.ts';
import { attributePathSlip } from './rules/attribute-path-slip.ts';
import { attributeReadOnly } from './rules/attribute-read-only.ts';
import { attributeTypeMisspelt } from './rules/attribute-type-misspelt.ts';
import { attributeTypeUnlikeSchema } from './rules/attribute-type-unlike-schema.ts';
import { attributeUnknown } from './rules/attribute-unknown.ts';
import { authFieldForeign } from './rules/auth-field-foreign.ts';
import { authFieldMissing } from './rules/auth-field-missing.ts';
import { basisContradicted } from './rules/basis-contradicted.ts';
import { basisWithoutAttributes } from './rules/basis-without-attributes.ts';
import { bearerTokenOnly } from './rules/bearer-token-only.ts';
import { choiceReused } from './rules/choice-reused.ts';
import { connectorIdUnusable } from './rules/connector-id-unusable.ts';
import { constantFormUnusual } from './rules/constant-form-unusual.ts';
import { constantMisplaced } from './rules/constant-misplaced.ts';
import { constantUnlikeType } from './rules/constant-unlike-type.ts';
import { credentialAddress } from './rules/credential-address.ts';
import { credentialNotYielded } from './rules/credential-not-yielded.ts';
import { credentialSecretStated } from './rules/credential-secret-stated.ts';
import { defaultNeverUpdated } from './rules/default-never-updated.ts';
import { defaultUnlikeType } from './rules/default-unlike-type.ts';
import { directoryExtensionMalformed } from './rules/directory-extension-malformed.ts';
import { directoryExtensionUnused } from './rules/directory-extension-unused.ts';
import { draft } from './rules/draft.ts';
import { extensionReference } from './rules/extension-reference.ts';
import { fieldLabelRespelt } from './rules/field-label-respelt.ts';
import { fieldLabelReused } from './rules/field-label-reused.ts';
import { flowWordValue } from './rules/flow-word-value.ts';
import { groupMatchingUnusual } from './rules/group-matching-unusual.ts';
import { groupsPromised } from './rules/groups-promised.ts';
import { inactiveContradicted } from './rules/inactive-contradicted.ts';
import { mappingAmbiguous } from './rules/mapping-ambiguous.ts';
import { markdownSlip } from './rules/markdown-slip.ts';
import { markupInName } from './rules/markup-in-name.ts';
import { matchingBoolean } from './rules/matching-boolean.ts';
import { matchingConstant } from './rules/matching-constant.ts';
import { matchingContradicted } from './rules/matching-contradicted.ts';
import { matchingMissing } from './rules/matching-missing.ts';
import { matchingNotFilterable } from './rules/matching-not-filterable.ts';
import { matchingPrecedenceReused } from './rules/matching-precedence-reused.ts';
import { matchingReference } from './rules/matching-reference.ts';
import { matchingSeveralSources } from './rules/matching-several-sources.ts';
import { pageTextTooLong } from './rules/page-text-too-long.ts';
import { passwordMapped } from './rules/password-mapped.ts';
import { pictureAltMissing } from './rules/picture-alt-missing.ts';
import { picturePathUnsafe } from './rules/picture-path-unsafe.ts';
import { placeholderMissing } from './rules/placeholder-missing.ts';
import { placeholderUnlisted } from './rules/placeholder-unlisted.ts';
import { portalStepWords } from './rules/portal-step-words.ts';
import { productNameMisspelt } from './rules/product-name-misspelt.ts';
import { productNameWritten } from './rules/product-name-written.ts';
import { proseStyle } from './rules/prose-style.ts';
import { proseUnfinished } from './rules/prose-unfinished.ts';
import { referenceWithoutUpdate } from './rules/reference-without-update.ts';
import { roleAttributeUnknown } from './rules/role-attribute-unknown.ts';
import { roleTypeFixed } from './rules/role-type-fixed.ts';
import { sampleName } from './rules/sample-name.ts';
import { schemaAddressUnknown } from './rules/schema-address-unknown.ts';
import { scopeAttributeUnfilterable } from './rules/scope-attribute-unfilterable.ts';
import { scopeAttributeUnknown } from './rules/scope-attribute-unknown.ts';
import { scopeClauseNeverHolds } from './rules/scope-clause-never-holds.ts';
import { scopeClausesContradict } from './rules/scope-clauses-contradict.ts';
import { scopeFilterTitleReused } from './rules/scope-filter-title-reused.ts';
import { scopeOperatorUnfit } from './rules/scope-operator-unfit.ts';
import { scopePatternOpen } from './rules/scope-pattern-open.ts';
import { scopeValueMissing } from './rules/scope-value-missing.ts';
import { scopeValueUnused } from './rules/scope-value-unused.ts';
import { secretValue } from './rules/secret-value.ts';
import { sectionHeadingReused } from './rules/section-heading-reused.ts';
import { singleSignOnTwice } from './rules/single-sign-on-twice.ts';
import { sourceListIntoSingle } from './rules/source-list-into-single.ts';
import { sourceMisspelt } from './rules/source-misspelt.ts';
import { sourceRoles } from './rules/source-roles.ts';
import { sourceSingleIntoList } from './rules/source-single-into-list.ts';
import { sourceUnavailable } from './rules/source-unavailable.ts';
import { sourceUnconfirmed } from './rules/source-unconfirmed.ts';
import { sourceUnknown } from './rules/source-unknown.ts';
import { sourceUnlikeType } from './rules/source-unlike-type.ts';
import { stepEmpty } from './rules/step-empty.ts';
import { supportContact } from './rules/support-contact.ts';
import { tableRowUneven } from './rules/table-row-uneven.ts';
import { tenantUrlEndpoint } from './rules/tenant-url-endpoint.ts';
import { textBlankEnds } from './rules/text-blank-ends.ts';
import { textBlank } from './rules/text-blank.ts';
import { textControlCharacter } from './rules/text-control-character.ts';
import { userNameMissing } from './rules/user-name-missing.ts';
import { valueChangesEachCycle } from './rules/value-changes-each-cycle.ts';
import { wordDoubled } from './rules/word-doubled.ts';
import { yieldUnused } from './rules/yield-unused.ts';
import type { LintRule } from './lint-rule.ts';

export const manifestRules = [
  activeInverted,
  activeMissing,
  activeNeverFalse,
  activeNeverTrue,
  activeSource,
  activeWithoutDisable,
  addressInsecure,
  addressUnsafe,
  alternativeRepeatsMethod,
  anchorReused,
  attributeEntitlements,
  attributeEntryNotChosen,
  attributeFilterMisspelt,
  attributeFilterUnfit,
  attributeGetsNoText,
  attributeListedTwice,
  attributeMisspelt,
  attributeNameOdd,
  attributePartNotChosen,
  attributePathMalformed,
  attributePathSlip,
  attributeReadOnly,
  attributeTypeMisspelt,
  attributeTypeUnlikeSchema,
  attributeUnknown,
  authFieldForeign,
  authFieldMissing,
  basisContradicted,
  basisWithoutAttributes,
  bearerTokenOnly,
  choiceReused,
  connectorIdUnusable,
  constantFormUnusual,
  constantMisplaced,
  constantUnlikeType,
  credentialAddress,
  credentialNotYielded,
  credentialSecretStated,
  defaultNeverUpdated,
  defaultUnlikeType,
  directoryExtensionMalformed,
  directoryExtensionUnused,
  draft,
  extensionReference,
  fieldLabelRespelt,
  fieldLabelReused,
  flowWordValue,
  groupMatchingUnusual,
  groupsPromised,
  inactiveContradicted,
  mappingAmbiguous,
  markdownSlip,
  markupInName,
  matchingBoolean,
  matchingConstant,
  matchingContradicted,
  matchingMissing,
  matchingNotFilterable,
  matchingPrecedenceReused,
  matchingReference,
  matchingSeveralSources,
  pageTextTooLong,
  passwordMapped,
  pictureAltMissing,
  picturePathUnsafe,
  placeholderMissing,
  placeholderUnlisted,
  portalStepWords,
  productNameMisspelt,
  productNameWritten,
  proseStyle,
  proseUnfinished,
  referenceWithoutUpdate,
  roleAttributeUnknown,
  roleTypeFixed,
  sampleName,
  schemaAddressUnknown,
  scopeAttributeUnfilterable,
  scopeAttributeUnknown,
  scopeClauseNeverHolds,
  scopeClausesContradict,
  scopeFilterTitleReused,
  scopeOperatorUnfit,
  scopePatternOpen,
  scopeValueMissing,
  scopeValueUnused,
  secretValue,
  sectionHeadingReused,
  singleSignOnTwice,
  sourceListIntoSingle,
  sourceMisspelt,
  sourceRoles,
  sourceSingleIntoList,
  sourceUnavailable,
  sourceUnconfirmed,
  sourceUnknown,
  sourceUnlikeType,
  stepEmpty,
  supportContact,
  tableRowUneven,
  tenantUrlEndpoint,
  textBlankEnds,
  textBlank,
  textControlCharacter,
  userNameMissing,
  valueChangesEachCycle,
  wordDoubled,
  yieldUnused,
] as const satisfies readonly LintRule[];
