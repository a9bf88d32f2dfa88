import type { PageRule } from './page-rule.ts';
import { PAGE_RULES } from './page-rules.generated.ts';

/** The rules that hold for generated pages too. */
export const EVERY_PAGE_RULES: readonly PageRule[] = PAGE_RULES.filter(
  (rule: PageRule) => rule.handWrittenOnly !== true,
);
