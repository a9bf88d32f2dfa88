import type { RuleEntry } from '../../problem/problem.ts';

export type TemplateRuleId =
  | 'template-syntax'
  | 'template-unknown-name'
  | 'template-unguarded'
  | 'template-kind'
  | 'template-helper'
  | 'template-unknown-partial'
  | 'template-literal'
  | 'template-indented-partial'
  | 'template-circle'
  | 'template-depth'
  | 'template-runaway'
  | 'template-unused'
  | 'template-hides-fact'
  | 'vocabulary-shape'
  | 'vocabulary-hides-fact'
  | 'page-edition'
  | 'portal-shape'
  | 'navigation-shape'
  | 'page-vocabulary'
  | 'page-portal'
  | 'page-navigation'
  | 'page-includes'
  | 'page-combination'
  | 'portal-step-missing';

const none = { example: 'none', bad: '', good: '' } as const;

const template = { severity: 'error', example: 'template' } as const;

/** What can be wrong with a project's templates, vocabularies and choice of page. */
export const TEMPLATE_RULES: Readonly<Record<TemplateRuleId, RuleEntry>> = {
  'template-syntax': {
    ...template,
    id: 'template-syntax',
    title: 'A template is well-formed Handlebars.',
    cause: 'Braces or a block are not closed, or closed in the wrong order.',
    fix: 'Close each {{#if}}, {{#unless}}, {{#each}} and {{#with}} with its own end.',
    bad: '{{#if preview}}In preview.',
    good: '{{#if preview}}In preview.{{/if}}',
  },
  'template-unknown-name': {
    ...template,
    id: 'template-unknown-name',
    title: 'A template uses names that the view has.',
    cause: 'The name is misspelt, or it belongs to another context. Handlebars would print nothing and say nothing.',
    fix: 'Take the suggested name; inside {{#each}} and {{#with}}, reach outer names through ../ or @root.',
    bad: '{{#each prerequisites}}{{this}} for {{ap}}{{/each}}',
    good: '{{#each prerequisites}}{{this}} for {{@root.app}}{{/each}}',
  },
  'template-unguarded': {
    ...template,
    id: 'template-unguarded',
    title: 'What may be missing is looked at before it is used.',
    cause: 'Not every app has this value, and nothing around the place asks whether it is there.',
    fix: 'Put the place inside {{#if}} or {{#with}}.',
    bad: 'Every {{cycleMinutes}} minutes.',
    good: '{{#if cycleMinutes}}Every {{cycleMinutes}} minutes.{{/if}}',
  },
  'template-kind': {
    ...template,
    id: 'template-kind',
    title: 'Texts are printed, lists are walked, flags are asked.',
    cause: 'An object would print as [object Object], a list as its items in a row, a flag as "true".',
    fix: 'Print a text, walk a list with {{#each}}, ask a flag with {{#if}}.',
    bad: '{{prerequisites}}',
    good: '{{#each prerequisites}}{{this}}{{/each}}',
  },
  'template-helper': {
    ...template,
    id: 'template-helper',
    title: 'Templates use #if, #unless, #each and #with alone.',
    cause: 'A template lays out and does not compute: there are no other helpers, decorators or partial blocks.',
    fix: 'Use a value that is ready in the view.',
    bad: '{{upper app}}',
    good: '{{app}}',
  },
  'template-unknown-partial': {
    ...template,
    id: 'template-unknown-partial',
    title: 'A template calls templates that exist.',
    cause: 'The name after {{> is misspelt, or computed.',
    fix: 'Write the path below templates/ without .hbs.',
    bad: '{{> sections/introducton}}',
    good: '{{> sections/introduction}}',
  },
  'template-literal': {
    ...template,
    id: 'template-literal',
    title: 'Braces hold names of the view.',
    cause: 'A text in quotes, a number, true, false, null or undefined stands in braces where a name belongs.',
    fix: 'Write a text as it is; put the name of a value between the braces.',
    bad: '{{"Acme"}}',
    good: 'Acme',
  },
  'template-indented-partial': {
    ...template,
    id: 'template-indented-partial',
    title: 'A call of a template stands in the first column.',
    cause: 'Handlebars indents every line of an indented part, empty ones included, which breaks lists and code.',
    fix: 'Move the call to the first column and indent the lines of the part.',
    bad: '* One\n  {{> sections/introduction}}\n',
    good: '{{> sections/introduction}}\n',
  },
  'template-circle': {
    id: 'template-circle',
    severity: 'error',
    title: 'No template calls itself.',
    cause: 'A part calls itself, directly or through others: the page would never end.',
    fix: 'Remove the call that closes the circle. Lists are walked with {{#each}}.',
    example: 'none',
    bad: '',
    good: '',
  },
  'template-depth': {
    id: 'template-depth',
    severity: 'error',
    title: 'Blocks and calls are nested as deep as a reader can follow.',
    cause: 'More than a hundred blocks or parts stand in one another.',
    fix: 'Move what is inside into a part of its own, or call it from the edition.',
    example: 'none',
    bad: '',
    good: '',
  },
  'template-runaway': {
    id: 'template-runaway',
    severity: 'error',
    title: 'A page has an end.',
    cause: 'The templates print more than any page holds: loops in loops, or parts that call parts many times.',
    fix: 'Walk each list once.',
    example: 'none',
    bad: '',
    good: '',
  },
  'template-unused': {
    id: 'template-unused',
    severity: 'warning',
    title: 'Every template is used by an edition.',
    cause: 'A file that overrides a part has the wrong name, or nothing calls it any more.',
    fix: 'Name it like the part it replaces, call it, or remove it.',
    example: 'none',
    bad: '',
    good: '',
  },
  'template-hides-fact': {
    id: 'template-hides-fact',
    severity: 'warning',
    title: 'An edition shows every fact that a manifest can state.',
    cause: 'No template of the edition prints the value, or asks for it, so pages would hide what a manifest says.',
    fix: 'Call the part that prints it, or write in the edition why it is left out: `{{! leaves out /changeLog: … }}`',
    example: 'none',
    bad: '',
    good: '',
  },
  'vocabulary-shape': {
    id: 'vocabulary-shape',
    severity: 'error',
    title: 'A vocabulary has every name, link and label that pages use.',
    cause: 'A key is missing or misspelt, or a text links to a thing that the table of links does not have.',
    fix: 'Compare the file with templates/vocabularies/entra-id.json of the package.',
    example: 'none',
    bad: '',
    good: '',
  },
  'vocabulary-hides-fact': {
    id: 'vocabulary-hides-fact',
    severity: 'warning',
    title: 'The front matter of a vocabulary asks for every fact that a manifest can state for it.',
    cause: 'No row of its front matter is from that fact, so pages would hide what a manifest says.',
    fix: 'Add a row with the key of this wave.',
    example: 'none',
    bad: '',
    good: '',
  },
  'page-edition': {
    id: 'page-edition',
    severity: 'error',
    title: 'The edition of a page exists.',
    cause: 'No file templates/editions/NAME.hbs has that name.',
    fix: 'Take six-step, assigning-users, gallery-first or enable-first, or add an edition to the project.',
    example: 'none',
    bad: '',
    good: '',
  },
  'page-vocabulary': {
    id: 'page-vocabulary',
    severity: 'error',
    title: 'The vocabulary of a page exists.',
    cause: 'No file templates/vocabularies/NAME.json has that name.',
    fix: 'Take azure-ad, entra-id or entra-article, or add a vocabulary to the project.',
    ...none,
  },
  'portal-shape': {
    id: 'portal-shape',
    severity: 'error',
    title: 'A portal file says each step, and where and when each label was seen.',
    cause: 'A key is missing or misspelt, a text is no inline template, or a label has no row or no source.',
    fix: 'Compare the file with templates/portals/2026.json of the package.',
    ...none,
  },
  'navigation-shape': {
    id: 'navigation-shape',
    severity: 'error',
    title: 'A navigation file says each action on the way to the application, with the source of each label.',
    cause: 'A key is missing or misspelt, a text is no inline template, or a label has no row or no source.',
    fix: 'Compare the file with templates/navigations/enterprise-apps.json of the package.',
    ...none,
  },
  'page-portal': {
    id: 'page-portal',
    severity: 'error',
    title: 'The portal of a page exists.',
    cause: 'No file templates/portals/NAME.json has that name.',
    fix: 'Take 2026 or provisioning-mode, or add a portal to the project.',
    ...none,
  },
  'page-navigation': {
    id: 'page-navigation',
    severity: 'error',
    title: 'The navigation of a page exists.',
    cause: 'No file templates/navigations/NAME.json has that name.',
    fix: 'Take enterprise-apps, identity-applications or azure-portal, or add a navigation to the project.',
    ...none,
  },
  'page-includes': {
    id: 'page-includes',
    severity: 'error',
    title: 'Shared includes are used or spelt out.',
    cause: 'There is no third way.',
    fix: 'Write used or spelt-out.',
    ...none,
  },
  'page-combination': {
    id: 'page-combination',
    severity: 'error',
    title: 'What a page is made of was there at the same time.',
    cause: 'Its words, its portal and the way to it are of different years, or its words have no shared includes.',
    fix: 'Choose others: the message says which two do not go together, and why.',
    ...none,
  },
  'portal-step-missing': {
    id: 'portal-step-missing',
    severity: 'warning',
    title: 'What a manifest adds to a step of the portal has that step on the page.',
    cause:
      'The portal that the page shows has no such step, or none for this app: a step about groups, where there are none.',
    fix: 'Put it below another step: the message names those of the page.',
    ...none,
  },
};
