import { findAll, type PageRule } from '../page-rule.ts';

export const linkMissingRule: PageRule = {
  id: 'page-link-missing',
  severity: 'warning',
  title: 'A page that readers are sent to is linked.',
  cause: 'The title of another page stands after "see" without its link.',
  fix: 'Write [title](address).',
  example: 'page',
  bad: '# Acme\n\nFor details, see Automate user provisioning to apps.\n',
  good: '# Acme\n\nFor details, see [Automate user provisioning to apps](automate.md).\n',
  handWrittenOnly: true,
  check: ({ prose }) =>
    findAll(prose, UNLINKED, ([title]) => ({
      message: `"${title}" is not a link.`,
      hint: 'Write [title](address).',
    })),
};

/** A title begins with a verb or a question, and goes on to the end of its sentence. */
const UNLINKED =
  /(?<=\bsee )(?:Add|Assign|Automat\w+|Building|Configur\w+|Create|Customiz\w+|How to|Integrat\w+|Learn|Manag\w+|Report\w+|Set up|Tutorial:|Understand\w*|Use|Using|What is)(?: [^\s[\]().,*\0]+){3,}(?=\.(?:\s|$))/g;
