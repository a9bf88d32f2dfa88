import { findCredentialStep } from '../credential-step.ts';
import type { PortalStep } from '../outline/portal-step.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const stepMissingRule: PageRule = {
  id: 'page-step-missing',
  severity: 'warning',
  title: 'What is to be reviewed was opened before.',
  cause:
    'The page opens one of the two mappings, and reviews the other one as well: the step that opens it is missing.',
  fix: 'Add the step that selects the mapping.',
  example: 'page',
  bad: page(''),
  good: page('1. Select **Synchronize Azure Active Directory Groups to Acme**.\n\n'),
  handWrittenOnly: true,
  check: (page) => [
    ...unopened(page),
    ...notEntered(page),
    ...notTurnedOn(page),
    ...notAdded(page),
    ...unscoped(page),
    ...unauthorized(page),
  ],
};

function unopened({ steps, prose }: Page): PageFinding[] {
  return PAIRS.flatMap(({ opens, reviews, otherOpens, what, other, selects }): PageFinding[] => {
    // A step about the other ones in the words of these is told by another rule.
    const review = steps.find(
      ({ step, isItem, start, end }) => step === reviews && isItem && !other.test(prose.slice(start, end)),
    );
    const items = steps.filter(({ isItem }) => isItem);
    const has = (wanted: PortalStep) => items.some(({ step }) => step === wanted);
    const isNamed = items.some((item) => selects.test(prose.slice(item.start, item.end)));
    if (review === undefined || has(opens) || isNamed || !has(otherOpens)) return [];
    const { start, end } = review;
    return [{ message: `No step opens the mapping of ${what}.`, hint: 'Add it before this one.', start, end }];
  });
}

/** The step about credentials says where to find them, and not to enter them. */
function notEntered(page: Page): PageFinding[] {
  const step = findCredentialStep(page);
  const asked = /\b(?:Tenant URL|Secret Token)\b/i.exec(step?.words ?? '');
  if (step === null || asked === null || ENTERS.test(step.words)) return [];
  const start = step.start + asked.index;
  const message = 'No step says to enter this in the portal.';
  return [{ message, hint: 'Say in which field.', start, end: start + asked[0].length }];
}

const ENTERS =
  /\b(?:enter|input|type|paste|fill|provide|authori[sz]e|specify|copy|insert|put|use|set|complete|update|place|submit)\b/i;

/** With a provisioning mode, provisioning is turned on by its status; the new portal starts it. */
function notTurnedOn({ steps, prose }: Page): PageFinding[] {
  const mode = steps.find(
    ({ step, isItem, start, end }) => step === 'mode' && isItem && /Mode/.test(prose.slice(start, end)),
  );
  const last = steps.findLast(
    ({ step, isItem }) => (step === 'save' || step === 'start' || step === 'filters') && isItem,
  );
  const isOpened = steps.some(({ step }) => step === 'usersMapping' || step === 'users');
  if (mode === undefined || last === undefined || !isOpened || steps.some(({ step }) => step === 'status')) return [];
  const { start, end } = last;
  return [
    {
      message: 'No step turns provisioning on.',
      hint: 'Add the one that sets **Provisioning Status** to **On**.',
      start,
      end,
    },
  ];
}

/** The app is picked from the list, and nothing on the page says how it came there. */
function notAdded({ steps, prose }: Page): PageFinding[] {
  const picks = steps.find(({ step, isItem }) => step === 'pickApp' && isItem);
  const goesOn = steps.some(({ step, start }) => picks !== undefined && start > picks.start && AFTER.has(step));
  if (picks === undefined || !goesOn || COMES_THERE.test(prose)) return [];
  const { start, end } = picks;
  const message = 'The app is in the list here, and nothing says how it is added.';
  return [{ message, hint: 'Add the step that adds it from the gallery.', start, end }];
}

/** Steps that are done in the app's entry. */
const AFTER: ReadonlySet<PortalStep> = new Set(['mode', 'credentials', 'usersMapping', 'status', 'start']);

const COMES_THERE =
  /\bgallery\b|\badd(?:ed|ing)?\b[^.\n]{0,60}\b(?:app|application|tenant)\b|\bcreat(?:e|ed|ing)\b[^.\n]{0,30}\bapplication\b|\bnew application\b|\balready\b[^.\n]*\bsingle sign-on\b|\bsingle sign-on\b[^.\n]*\b(?:already|configured|set up)\b|\bINCLUDE\b|\bregister/i;

/** "All users defined in **Scope**", and no step that sets it. */
function unscoped({ steps, prose }: Page): PageFinding[] {
  const said = /\bdefined in \*\*Scope\*\*/.exec(prose);
  // The sentence itself speaks of the scope as a step would.
  if (said === null || steps.some(({ step, isItem }) => step === 'scope' && isItem)) return [];
  if (
    prose.split('**Scope**').length > 2 ||
    /\b[Ss]cope\b[^.\n]{0,80}\*\*Settings\*\*/.test(prose.slice(0, said.index))
  )
    return [];
  const place = { start: said.index, end: said.index + said[0].length };
  return [{ message: 'No step sets **Scope**.', hint: 'Add it, or leave this out.', ...place }];
}

/** Whoever grants the access signs in by the button that has this name; its address alone does nothing. */
function unauthorized({ prose }: Page): PageFinding[] {
  const asked = /\bAuthorization Endpoint\b/.exec(prose);
  const tests = /\*\*Test Connection\*\*/.exec(prose);
  if (asked === null || tests === null || /\bauthori[sz](?:e|es|ed|ing)\b/i.test(prose)) return [];
  const place = { start: tests.index, end: tests.index + tests[0].length };
  const message = 'The page asks for an authorization endpoint, and no step authorizes.';
  return [{ message, hint: 'Add the step that selects **Authorize**.', ...place }];
}

interface Pair {
  readonly opens: PortalStep;
  readonly reviews: PortalStep;
  readonly otherOpens: PortalStep;
  readonly what: string;
  readonly other: RegExp;
  /** Another label of it: "Synchronize … Group to", as misspelt as it may be. */
  readonly selects: RegExp;
}

const PAIRS: readonly Pair[] = [
  {
    opens: 'groupsMapping',
    reviews: 'groups',
    otherOpens: 'usersMapping',
    what: 'groups',
    other: /\buser (?:accounts|attributes)\b/i,
    selects: /\bsynchroni[sz]e\b[^*\n]*\bgroup\b/i,
  },
  {
    opens: 'usersMapping',
    reviews: 'users',
    otherOpens: 'groupsMapping',
    what: 'users',
    other: /\bgroups?\b/i,
    selects: /\bsynchroni[sz]e\b[^*\n]*\buser\b/i,
  },
];

function page(step: string): string {
  return `# Acme\n\n1. Select **Synchronize Azure Active Directory Users to Acme**.\n\n1. Review the user attributes.\n\n${step}1. Review the group attributes.\n`;
}
