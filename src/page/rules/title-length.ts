import { lengthCheck } from '../length-check.ts';
import type { PageRule } from '../page-rule.ts';

export const titleLengthRule: PageRule = {
  id: 'page-title-length',
  severity: 'warning',
  title: 'The title has at most 65 characters.',
  cause: 'Search results and browser tabs cut what is longer.',
  fix: 'Leave out the brand of the identity provider, then the word "Tutorial".',
  example: 'page',
  bad: "---\ntitle: 'Tutorial: Configure Acme for automatic user provisioning with Azure Active Directory'\n---\n\n# Acme\n",
  good: "---\ntitle: 'Tutorial: Configure Acme for automatic user provisioning'\n---\n\n# Acme\n",
  check: lengthCheck('title', 65),
};
