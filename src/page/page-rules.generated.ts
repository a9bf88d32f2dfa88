/** Generated from src/page/rules; add, change or remove a file there and run `npm run derive`. */
import { abbreviationRule } from './rules/abbreviation.ts';
import { addressCapitalRule } from './rules/address-capital.ts';
import { addressFormRule } from './rules/address-form.ts';
import { addressInsecureRule } from './rules/address-insecure.ts';
import { alertMarkRule } from './rules/alert-mark.ts';
import { alertSplitRule } from './rules/alert-split.ts';
import { altFormRule } from './rules/alt-form.ts';
import { altLabelRule } from './rules/alt-label.ts';
import { altPictureRule } from './rules/alt-picture.ts';
import { altRepeatedRule } from './rules/alt-repeated.ts';
import { altTextRule } from './rules/alt-text.ts';
import { anchorNameRule } from './rules/anchor-name.ts';
import { appArticleRule } from './rules/app-article.ts';
import { appNameVariantRule } from './rules/app-name-variant.ts';
import { attributeMissingRule } from './rules/attribute-missing.ts';
import { attributePathRule } from './rules/attribute-path.ts';
import { attributeTypeRule } from './rules/attribute-type.ts';
import { authContradictionRule } from './rules/auth-contradiction.ts';
import { brokenAnchorRule } from './rules/broken-anchor.ts';
import { brokenListRule } from './rules/broken-list.ts';
import { capabilityFormRule } from './rules/capability-form.ts';
import { capabilityTableRule } from './rules/capability-table.ts';
import { claimContradictionRule } from './rules/claim-contradiction.ts';
import { clauseCommaRule } from './rules/clause-comma.ts';
import { codeMarkRule } from './rules/code-mark.ts';
import { codeSpaceRule } from './rules/code-space.ts';
import { credentialNameRule } from './rules/credential-name.ts';
import { dateOrderRule } from './rules/date-order.ts';
import { descriptionLengthRule } from './rules/description-length.ts';
import { descriptionTopicRule } from './rules/description-topic.ts';
import { doubleSpaceRule } from './rules/double-space.ts';
import { duplicateAttributeRule } from './rules/duplicate-attribute.ts';
import { duplicateDefinitionRule } from './rules/duplicate-definition.ts';
import { entityRule } from './rules/entity.ts';
import { expressionRule } from './rules/expression.ts';
import { fieldOrderRule } from './rules/field-order.ts';
import { fieldValuesRule } from './rules/field-values.ts';
import { frontMatterEndRule } from './rules/front-matter-end.ts';
import { groupPromiseRule } from './rules/group-promise.ts';
import { groupStepRule } from './rules/group-step.ts';
import { headingCaseRule } from './rules/heading-case.ts';
import { headingColonRule } from './rules/heading-colon.ts';
import { headingInStepRule } from './rules/heading-in-step.ts';
import { headingLevelRule } from './rules/heading-level.ts';
import { headingMarkRule } from './rules/heading-mark.ts';
import { headingNestedRule } from './rules/heading-nested.ts';
import { headingReusedRule } from './rules/heading-reused.ts';
import { includeHeadingRule } from './rules/include-heading.ts';
import { labelMismatchRule } from './rules/label-mismatch.ts';
import { labelMisspeltRule } from './rules/label-misspelt.ts';
import { labelPlainRule } from './rules/label-plain.ts';
import { labelSpaceRule } from './rules/label-space.ts';
import { labelSpellingRule } from './rules/label-spelling.ts';
import { labelStopRule } from './rules/label-stop.ts';
import { labelWordsRule } from './rules/label-words.ts';
import { lazyLineRule } from './rules/lazy-line.ts';
import { leftoverValueRule } from './rules/leftover-value.ts';
import { linkInsecureRule } from './rules/link-insecure.ts';
import { linkMissingRule } from './rules/link-missing.ts';
import { linkMovedRule } from './rules/link-moved.ts';
import { linkSessionRule } from './rules/link-session.ts';
import { linkSyntaxRule } from './rules/link-syntax.ts';
import { linkTargetRule } from './rules/link-target.ts';
import { linkTextRule } from './rules/link-text.ts';
import { listCaseRule } from './rules/list-case.ts';
import { managerTypeRule } from './rules/manager-type.ts';
import { mediaFolderRule } from './rules/media-folder.ts';
import { menuPathRule } from './rules/menu-path.ts';
import { misspellingRule } from './rules/misspelling.ts';
import { nounArticleRule } from './rules/noun-article.ts';
import { nounCapitalRule } from './rules/noun-capital.ts';
import { nounMissingRule } from './rules/noun-missing.ts';
import { numberAgreementRule } from './rules/number-agreement.ts';
import { otherAppRule } from './rules/other-app.ts';
import { parallelVerbsRule } from './rules/parallel-verbs.ts';
import { pictureStepRule } from './rules/picture-step.ts';
import { placeholderRule } from './rules/placeholder.ts';
import { portalLabelRule } from './rules/portal-label.ts';
import { portalRoleRule } from './rules/portal-role.ts';
import { prerequisiteFormRule } from './rules/prerequisite-form.ts';
import { previousStepRule } from './rules/previous-step.ts';
import { rawHtmlRule } from './rules/raw-html.ts';
import { repeatedTextRule } from './rules/repeated-text.ts';
import { roleContradictionRule } from './rules/role-contradiction.ts';
import { sampleNameRule } from './rules/sample-name.ts';
import { sectionEmptyRule } from './rules/section-empty.ts';
import { sectionOrderRule } from './rules/section-order.ts';
import { sentenceEndRule } from './rules/sentence-end.ts';
import { sentenceFragmentRule } from './rules/sentence-fragment.ts';
import { slipRule } from './rules/slip.ts';
import { sourceAttributeRule } from './rules/source-attribute.ts';
import { spellingMixedRule } from './rules/spelling-mixed.ts';
import { stepActionsRule } from './rules/step-actions.ts';
import { stepBulletRule } from './rules/step-bullet.ts';
import { stepContentRule } from './rules/step-content.ts';
import { stepHeadingRule } from './rules/step-heading.ts';
import { stepIrregularRule } from './rules/step-irregular.ts';
import { stepLetterRule } from './rules/step-letter.ts';
import { stepMissingRule } from './rules/step-missing.ts';
import { stepNumberRule } from './rules/step-number.ts';
import { stepReferenceRule } from './rules/step-reference.ts';
import { stepRepeatedRule } from './rules/step-repeated.ts';
import { stepVerblessRule } from './rules/step-verbless.ts';
import { strayMarkRule } from './rules/stray-mark.ts';
import { styleRule } from './rules/style.ts';
import { subjectVerbRule } from './rules/subject-verb.ts';
import { supportAddressRule } from './rules/support-address.ts';
import { tableBrokenRule } from './rules/table-broken.ts';
import { tableCellRule } from './rules/table-cell.ts';
import { tableHeaderRule } from './rules/table-header.ts';
import { tenantUrlSourceRule } from './rules/tenant-url-source.ts';
import { testAddressRule } from './rules/test-address.ts';
import { titleHeadingRule } from './rules/title-heading.ts';
import { titleLengthRule } from './rules/title-length.ts';
import { unresolvedTemplateRule } from './rules/unresolved-template.ts';
import { unusedDefinitionRule } from './rules/unused-definition.ts';
import { valueOrderRule } from './rules/value-order.ts';
import { valueUntiedRule } from './rules/value-untied.ts';
import { verbFormRule } from './rules/verb-form.ts';
import { wordCapitalRule } from './rules/word-capital.ts';
import { wordHyphenRule } from './rules/word-hyphen.ts';
import type { PageRule } from './page-rule.ts';

export const PAGE_RULES = [
  abbreviationRule,
  addressCapitalRule,
  addressFormRule,
  addressInsecureRule,
  alertMarkRule,
  alertSplitRule,
  altFormRule,
  altLabelRule,
  altPictureRule,
  altRepeatedRule,
  altTextRule,
  anchorNameRule,
  appArticleRule,
  appNameVariantRule,
  attributeMissingRule,
  attributePathRule,
  attributeTypeRule,
  authContradictionRule,
  brokenAnchorRule,
  brokenListRule,
  capabilityFormRule,
  capabilityTableRule,
  claimContradictionRule,
  clauseCommaRule,
  codeMarkRule,
  codeSpaceRule,
  credentialNameRule,
  dateOrderRule,
  descriptionLengthRule,
  descriptionTopicRule,
  doubleSpaceRule,
  duplicateAttributeRule,
  duplicateDefinitionRule,
  entityRule,
  expressionRule,
  fieldOrderRule,
  fieldValuesRule,
  frontMatterEndRule,
  groupPromiseRule,
  groupStepRule,
  headingCaseRule,
  headingColonRule,
  headingInStepRule,
  headingLevelRule,
  headingMarkRule,
  headingNestedRule,
  headingReusedRule,
  includeHeadingRule,
  labelMismatchRule,
  labelMisspeltRule,
  labelPlainRule,
  labelSpaceRule,
  labelSpellingRule,
  labelStopRule,
  labelWordsRule,
  lazyLineRule,
  leftoverValueRule,
  linkInsecureRule,
  linkMissingRule,
  linkMovedRule,
  linkSessionRule,
  linkSyntaxRule,
  linkTargetRule,
  linkTextRule,
  listCaseRule,
  managerTypeRule,
  mediaFolderRule,
  menuPathRule,
  misspellingRule,
  nounArticleRule,
  nounCapitalRule,
  nounMissingRule,
  numberAgreementRule,
  otherAppRule,
  parallelVerbsRule,
  pictureStepRule,
  placeholderRule,
  portalLabelRule,
  portalRoleRule,
  prerequisiteFormRule,
  previousStepRule,
  rawHtmlRule,
  repeatedTextRule,
  roleContradictionRule,
  sampleNameRule,
  sectionEmptyRule,
  sectionOrderRule,
  sentenceEndRule,
  sentenceFragmentRule,
  slipRule,
  sourceAttributeRule,
  spellingMixedRule,
  stepActionsRule,
  stepBulletRule,
  stepContentRule,
  stepHeadingRule,
  stepIrregularRule,
  stepLetterRule,
  stepMissingRule,
  stepNumberRule,
  stepReferenceRule,
  stepRepeatedRule,
  stepVerblessRule,
  strayMarkRule,
  styleRule,
  subjectVerbRule,
  supportAddressRule,
  tableBrokenRule,
  tableCellRule,
  tableHeaderRule,
  tenantUrlSourceRule,
  testAddressRule,
  titleHeadingRule,
  titleLengthRule,
  unresolvedTemplateRule,
  unusedDefinitionRule,
  valueOrderRule,
  valueUntiedRule,
  verbFormRule,
  wordCapitalRule,
  wordHyphenRule,
] as const satisfies readonly PageRule[];
