/** What a section is for, told from the words of its heading. */
import { wordPattern } from './word-patterns.ts';

export type SectionRole =
  | 'title'
  | 'capabilities'
  | 'prerequisites'
  | 'plan'
  | 'assign'
  | 'tips'
  | 'setup'
  | 'gallery'
  | 'scope'
  | 'configure'
  | 'configureGroups'
  | 'monitor'
  | 'limitations'
  | 'troubleshooting'
  | 'changeLog'
  | 'resources'
  | 'next'
  | 'free';

/** The first row that fits decides. The name of the app and "Step 2." are cut off before. */
const HEADINGS: readonly (readonly [SectionRole, readonly string[]])[] = [
  ['capabilities', ['capabilit*']],
  ['prerequisites', ['prerequisite*', '^before you begin', '^before you start', '^requirements$', '^what you need']],
  ['troubleshooting', ['troubleshoot*', '^common errors', '^common problems', '^common issues']],
  ['limitations', ['limitation', 'limitations', '^known issues', '^restrictions']],
  [
    'changeLog',
    ['change log', 'change logs', 'change-log', 'changelog', '^release notes', '^revision history', '^change history'],
  ],
  ['tips', ['tips … assign*', 'tip … assign*', 'important tips']],
  ['gallery', ['gallery', 'azure marketplace']],
  [
    'next',
    ['^next step', '^next steps', '^related content', '^related article*', '^related links', '^related resources'],
  ],
  [
    'resources',
    [
      ...['additional', 'more', 'further', 'other', 'extra'].flatMap((word) =>
        ['resources', 'reading', 'information'].map((what) => `${word} ${what}`),
      ),
      '^resources$',
      '^see also',
      '^reading list',
    ],
  ],
  ['monitor', ['monitor*']],
  ['plan', ['^plan', 'plan your', 'plan the', 'plan a', '^planning']],
  [
    'configureGroups',
    [
      'group provisioning',
      'groups provisioning',
      'group objects provisioning',
      'provisioning group',
      'provisioning groups',
      'provisioning of group',
      'provisioning of groups',
      'provision group',
      'provision groups',
    ],
  ],
  ['scope', ['scope', 'who ~ provisioned']],
  ['configure', ['^set up … automatic*', '^setup … automatic*', 'for provisioning … automatic*']],
  [
    'setup',
    [
      ...['support', 'authorize', 'allow', 'enable', 'accept'].map((verb) => `to ${verb} ~ provisioning`),
      ...['provisioning', 'de-provisioning', 'deprovisioning'].map((what) => `to support … ${what}`),
      '^set up',
      '^setup',
      'prepare',
      'for provisioning',
      'scim endpoint',
      'scim token',
      'scim settings',
    ],
  ],
  ['assign', ['assign', 'assigns', 'assigning', 'assignment', 'assignments']],
];

const PATTERNS = HEADINGS.map(([role, words]) => ({ role, words: wordPattern(words) }));

const CONFIGURES = wordPattern([
  ...['configur*', 'enabl*', 'set up*', 'setup*', 'automat*', 'turn*'].flatMap((verb) =>
    ['provisioning', 'account', 'accounts'].map((what) => `${verb} … ${what}`),
  ),
  'user provisioning',
  'automatic provisioning',
]);

export function headingRole(words: string): SectionRole {
  const folded = words.toLowerCase().replace(/^\W+/, '').replace(/\s+/g, ' ').trim();
  const row = PATTERNS.find(({ words: pattern }) => pattern.test(folded));
  return row?.role ?? (CONFIGURES.test(folded) ? 'configure' : 'free');
}

/** "Step 2.", "Step 2:" and "2." are the numbers of sections, not words of their headings. */
export function withoutStepNumber(heading: string): string {
  return heading.replace(/^\s*(?:step\s*)?\d+\s*\\?[.:)–—-]\s*/i, '').trim();
}
