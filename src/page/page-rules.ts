/** Every page rule. A new one is a file in `rules/` and a line here. */
import type { PageRule } from './page-rule.ts';
import { altTextRule } from './rules/alt-text.ts';
import { brokenAnchorRule } from './rules/broken-anchor.ts';
import { brokenListRule } from './rules/broken-list.ts';
import { descriptionLengthRule } from './rules/description-length.ts';
import { doubleSpaceRule } from './rules/double-space.ts';
import { groupPromiseRule } from './rules/group-promise.ts';
import { headingLevelRule } from './rules/heading-level.ts';
import { leftoverValueRule } from './rules/leftover-value.ts';
import { linkTargetRule } from './rules/link-target.ts';
import { rawHtmlRule } from './rules/raw-html.ts';
import { sampleNameRule } from './rules/sample-name.ts';
import { stepNumberRule } from './rules/step-number.ts';
import { stepReferenceRule } from './rules/step-reference.ts';
import { tableCellRule } from './rules/table-cell.ts';
import { titleLengthRule } from './rules/title-length.ts';
import { unresolvedTemplateRule } from './rules/unresolved-template.ts';

export const PAGE_RULES: readonly PageRule[] = [
  altTextRule,
  brokenAnchorRule,
  brokenListRule,
  descriptionLengthRule,
  doubleSpaceRule,
  groupPromiseRule,
  headingLevelRule,
  leftoverValueRule,
  linkTargetRule,
  rawHtmlRule,
  sampleNameRule,
  stepNumberRule,
  stepReferenceRule,
  tableCellRule,
  titleLengthRule,
  unresolvedTemplateRule,
];
