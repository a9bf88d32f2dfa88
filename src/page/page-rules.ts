/** Every page rule. A new one is a file in `rules/` and a line here. */
import type { PageRule } from './page-rule.ts';
import { addressInsecureRule } from './rules/address-insecure.ts';
import { altTextRule } from './rules/alt-text.ts';
import { anchorNameRule } from './rules/anchor-name.ts';
import { appNameVariantRule } from './rules/app-name-variant.ts';
import { attributePathRule } from './rules/attribute-path.ts';
import { authContradictionRule } from './rules/auth-contradiction.ts';
import { brokenAnchorRule } from './rules/broken-anchor.ts';
import { brokenListRule } from './rules/broken-list.ts';
import { descriptionLengthRule } from './rules/description-length.ts';
import { descriptionTopicRule } from './rules/description-topic.ts';
import { doubleSpaceRule } from './rules/double-space.ts';
import { duplicateAttributeRule } from './rules/duplicate-attribute.ts';
import { duplicateDefinitionRule } from './rules/duplicate-definition.ts';
import { expressionRule } from './rules/expression.ts';
import { groupPromiseRule } from './rules/group-promise.ts';
import { groupStepRule } from './rules/group-step.ts';
import { headingLevelRule } from './rules/heading-level.ts';
import { labelMismatchRule } from './rules/label-mismatch.ts';
import { labelSpaceRule } from './rules/label-space.ts';
import { leftoverValueRule } from './rules/leftover-value.ts';
import { linkSyntaxRule } from './rules/link-syntax.ts';
import { linkTargetRule } from './rules/link-target.ts';
import { managerTypeRule } from './rules/manager-type.ts';
import { otherAppRule } from './rules/other-app.ts';
import { portalLabelRule } from './rules/portal-label.ts';
import { rawHtmlRule } from './rules/raw-html.ts';
import { repeatedTextRule } from './rules/repeated-text.ts';
import { sampleNameRule } from './rules/sample-name.ts';
import { slipRule } from './rules/slip.ts';
import { stepIrregularRule } from './rules/step-irregular.ts';
import { stepNumberRule } from './rules/step-number.ts';
import { stepReferenceRule } from './rules/step-reference.ts';
import { strayMarkRule } from './rules/stray-mark.ts';
import { tableBrokenRule } from './rules/table-broken.ts';
import { tableCellRule } from './rules/table-cell.ts';
import { tableHeaderRule } from './rules/table-header.ts';
import { tenantUrlSourceRule } from './rules/tenant-url-source.ts';
import { titleLengthRule } from './rules/title-length.ts';
import { unresolvedTemplateRule } from './rules/unresolved-template.ts';
import { unusedDefinitionRule } from './rules/unused-definition.ts';

/** Rules that hold for every page, written by hand or generated. */
export const EVERY_PAGE_RULES: readonly PageRule[] = [
  altTextRule,
  anchorNameRule,
  brokenAnchorRule,
  brokenListRule,
  descriptionLengthRule,
  doubleSpaceRule,
  duplicateDefinitionRule,
  groupPromiseRule,
  headingLevelRule,
  labelSpaceRule,
  leftoverValueRule,
  linkSyntaxRule,
  linkTargetRule,
  rawHtmlRule,
  sampleNameRule,
  slipRule,
  stepNumberRule,
  stepReferenceRule,
  strayMarkRule,
  tableCellRule,
  titleLengthRule,
  unresolvedTemplateRule,
  unusedDefinitionRule,
];

/**
 * Rules for pages that people wrote. They read facts out of sentences: about a generated page its manifest knows better,
 * and says so itself, for example of a manager whose type the app's documentation gives as String.
 */
const HAND_WRITTEN_PAGE_RULES: readonly PageRule[] = [
  addressInsecureRule,
  appNameVariantRule,
  attributePathRule,
  authContradictionRule,
  descriptionTopicRule,
  duplicateAttributeRule,
  expressionRule,
  groupStepRule,
  labelMismatchRule,
  managerTypeRule,
  otherAppRule,
  portalLabelRule,
  repeatedTextRule,
  stepIrregularRule,
  tableBrokenRule,
  tableHeaderRule,
  tenantUrlSourceRule,
];

export const PAGE_RULES: readonly PageRule[] = [...EVERY_PAGE_RULES, ...HAND_WRITTEN_PAGE_RULES];
