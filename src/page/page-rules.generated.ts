/** Generated from src/page/rules; add, change or remove a file there and run `npm run derive`. */
import { addressInsecureRule } from './rules/address-insecure.ts';
import { alertSplitRule } from './rules/alert-split.ts';
import { altRepeatedRule } from './rules/alt-repeated.ts';
import { altTextRule } from './rules/alt-text.ts';
import { anchorNameRule } from './rules/anchor-name.ts';
import { appNameVariantRule } from './rules/app-name-variant.ts';
import { attributePathRule } from './rules/attribute-path.ts';
import { authContradictionRule } from './rules/auth-contradiction.ts';
import { brokenAnchorRule } from './rules/broken-anchor.ts';
import { brokenListRule } from './rules/broken-list.ts';
import { claimContradictionRule } from './rules/claim-contradiction.ts';
import { descriptionLengthRule } from './rules/description-length.ts';
import { descriptionTopicRule } from './rules/description-topic.ts';
import { doubleSpaceRule } from './rules/double-space.ts';
import { duplicateAttributeRule } from './rules/duplicate-attribute.ts';
import { duplicateDefinitionRule } from './rules/duplicate-definition.ts';
import { expressionRule } from './rules/expression.ts';
import { groupPromiseRule } from './rules/group-promise.ts';
import { groupStepRule } from './rules/group-step.ts';
import { headingLevelRule } from './rules/heading-level.ts';
import { headingReusedRule } from './rules/heading-reused.ts';
import { labelMismatchRule } from './rules/label-mismatch.ts';
import { labelPlainRule } from './rules/label-plain.ts';
import { labelSpaceRule } from './rules/label-space.ts';
import { leftoverValueRule } from './rules/leftover-value.ts';
import { linkMissingRule } from './rules/link-missing.ts';
import { linkSyntaxRule } from './rules/link-syntax.ts';
import { linkTargetRule } from './rules/link-target.ts';
import { managerTypeRule } from './rules/manager-type.ts';
import { mediaFolderRule } from './rules/media-folder.ts';
import { otherAppRule } from './rules/other-app.ts';
import { portalLabelRule } from './rules/portal-label.ts';
import { rawHtmlRule } from './rules/raw-html.ts';
import { repeatedTextRule } from './rules/repeated-text.ts';
import { sampleNameRule } from './rules/sample-name.ts';
import { sentenceEndRule } from './rules/sentence-end.ts';
import { slipRule } from './rules/slip.ts';
import { stepIrregularRule } from './rules/step-irregular.ts';
import { stepNumberRule } from './rules/step-number.ts';
import { stepReferenceRule } from './rules/step-reference.ts';
import { strayMarkRule } from './rules/stray-mark.ts';
import { styleRule } from './rules/style.ts';
import { tableBrokenRule } from './rules/table-broken.ts';
import { tableCellRule } from './rules/table-cell.ts';
import { tableHeaderRule } from './rules/table-header.ts';
import { tenantUrlSourceRule } from './rules/tenant-url-source.ts';
import { titleLengthRule } from './rules/title-length.ts';
import { unresolvedTemplateRule } from './rules/unresolved-template.ts';
import { unusedDefinitionRule } from './rules/unused-definition.ts';
import type { PageRule } from './page-rule.ts';

export const PAGE_RULES = [
  addressInsecureRule,
  alertSplitRule,
  altRepeatedRule,
  altTextRule,
  anchorNameRule,
  appNameVariantRule,
  attributePathRule,
  authContradictionRule,
  brokenAnchorRule,
  brokenListRule,
  claimContradictionRule,
  descriptionLengthRule,
  descriptionTopicRule,
  doubleSpaceRule,
  duplicateAttributeRule,
  duplicateDefinitionRule,
  expressionRule,
  groupPromiseRule,
  groupStepRule,
  headingLevelRule,
  headingReusedRule,
  labelMismatchRule,
  labelPlainRule,
  labelSpaceRule,
  leftoverValueRule,
  linkMissingRule,
  linkSyntaxRule,
  linkTargetRule,
  managerTypeRule,
  mediaFolderRule,
  otherAppRule,
  portalLabelRule,
  rawHtmlRule,
  repeatedTextRule,
  sampleNameRule,
  sentenceEndRule,
  slipRule,
  stepIrregularRule,
  stepNumberRule,
  stepReferenceRule,
  strayMarkRule,
  styleRule,
  tableBrokenRule,
  tableCellRule,
  tableHeaderRule,
  tenantUrlSourceRule,
  titleLengthRule,
  unresolvedTemplateRule,
  unusedDefinitionRule,
] as const satisfies readonly PageRule[];
