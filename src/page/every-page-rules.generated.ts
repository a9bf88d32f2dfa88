/** Generated from src/page/rules; add, change or remove a file there and run `npm run derive`. */
import { alertMarkRule } from './rules/alert-mark.ts';
import { altTextRule } from './rules/alt-text.ts';
import { anchorNameRule } from './rules/anchor-name.ts';
import { brokenAnchorRule } from './rules/broken-anchor.ts';
import { brokenListRule } from './rules/broken-list.ts';
import { descriptionLengthRule } from './rules/description-length.ts';
import { doubleSpaceRule } from './rules/double-space.ts';
import { duplicateDefinitionRule } from './rules/duplicate-definition.ts';
import { entityRule } from './rules/entity.ts';
import { groupPromiseRule } from './rules/group-promise.ts';
import { headingLevelRule } from './rules/heading-level.ts';
import { headingMarkRule } from './rules/heading-mark.ts';
import { headingReusedRule } from './rules/heading-reused.ts';
import { labelSpaceRule } from './rules/label-space.ts';
import { leftoverValueRule } from './rules/leftover-value.ts';
import { linkSyntaxRule } from './rules/link-syntax.ts';
import { linkTargetRule } from './rules/link-target.ts';
import { rawHtmlRule } from './rules/raw-html.ts';
import { sampleNameRule } from './rules/sample-name.ts';
import { slipRule } from './rules/slip.ts';
import { stepHeadingRule } from './rules/step-heading.ts';
import { stepLetterRule } from './rules/step-letter.ts';
import { stepNumberRule } from './rules/step-number.ts';
import { stepReferenceRule } from './rules/step-reference.ts';
import { strayMarkRule } from './rules/stray-mark.ts';
import { tableBrokenRule } from './rules/table-broken.ts';
import { tableCellRule } from './rules/table-cell.ts';
import { titleLengthRule } from './rules/title-length.ts';
import { unresolvedTemplateRule } from './rules/unresolved-template.ts';
import { unusedDefinitionRule } from './rules/unused-definition.ts';
import type { PageRule } from './page-rule.ts';

export const EVERY_PAGE_RULES = [
  alertMarkRule,
  altTextRule,
  anchorNameRule,
  brokenAnchorRule,
  brokenListRule,
  descriptionLengthRule,
  doubleSpaceRule,
  duplicateDefinitionRule,
  entityRule,
  groupPromiseRule,
  headingLevelRule,
  headingMarkRule,
  headingReusedRule,
  labelSpaceRule,
  leftoverValueRule,
  linkSyntaxRule,
  linkTargetRule,
  rawHtmlRule,
  sampleNameRule,
  slipRule,
  stepHeadingRule,
  stepLetterRule,
  stepNumberRule,
  stepReferenceRule,
  strayMarkRule,
  tableBrokenRule,
  tableCellRule,
  titleLengthRule,
  unresolvedTemplateRule,
  unusedDefinitionRule,
] as const satisfies readonly PageRule[];
