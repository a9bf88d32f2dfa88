import type { List } from 'mdast';
import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { findAll, grouped, type PageRule } from '../page-rule.ts';

export const capabilityTableRule: PageRule = {
  id: 'page-capability-table',
  severity: 'warning',
  title: 'The list of capabilities and the steps tell of the same.',
  cause:
    'The page maps groups, and its list of capabilities has none; or it promises to remove users, and no attribute says who is active.',
  fix: 'Complete the list, or the table of attributes.',
  example: 'page',
  bad: page('* Keep user attributes synchronized'),
  good: page('* Provision groups and group memberships in Acme'),
  handWrittenOnly: true,
  check: (given) => {
    const list = capabilities(given);
    return list === null
      ? []
      : [
          ...groupsLeftOut(given, list),
          ...usersAlone(given, list),
          ...nobodyActive(given, list),
          ...noMembers(given, list),
        ];
  },
};

/** The list below the heading about capabilities. */
function capabilities({ nodes }: Page): List | null {
  const at = nodes.headings.findIndex((heading) => /\bcapabilities\b/i.test(wordsOf(heading)));
  const [heading, next] = [nodes.headings[at], nodes.headings[at + 1]];
  if (heading === undefined) return null;
  const end = next === undefined ? Number.POSITIVE_INFINITY : spanOf(next).start;
  const list = nodes.lists.find((each) => spanOf(each).start > spanOf(heading).end && spanOf(each).end <= end);
  return list === undefined || list.children.length < 2 ? null : list;
}

function groupsLeftOut({ steps, prose, lines }: Page, list: List): PageFinding[] {
  const { start, end } = spanOf(list);
  const mapping = steps.find(
    ({ step, isItem, start: at }) => isItem && at > end && (step === 'groupsMapping' || step === 'groups'),
  );
  if (mapping === undefined || /\bgroups?\b/i.test(wordsOf(list).replace(BY_GROUP, ''))) return [];
  const isPromised = /\busers?\b\W{0,3}(?:and|or|and\/or)\W{0,3}groups?\b/i.test(prose.slice(0, start));
  const last = list.children.at(-1) ?? list;
  const line = lines.locate(mapping.start).line;
  return isPromised
    ? [{ message: `Line ${line} maps groups, and no capability is about them.`, hint: 'Add it.', ...spanOf(last) }]
    : [
        {
          message: `This step maps groups, and the capabilities in line ${lines.locate(start).line} are about users alone.`,
          hint: 'Find out which of the two holds.',
          start: mapping.start,
          end: mapping.end,
        },
      ];
}

/** What is done with users by their groups. */
const BY_GROUP = /\b(?:based on|by|according to|through|from) (?:the |their )?(?:[\p{L}-]+ ){0,4}groups?\b/giu;

/** "It provisions and deprovisions users to the app", on a page that lists groups among its capabilities and maps them. */
function usersAlone({ steps, prose, lines }: Page, list: List): PageFinding[] {
  const mapping = steps.find(({ step, isItem }) => isItem && (step === 'groupsMapping' || step === 'groups'));
  if (mapping === undefined || !/\bgroups?\b/i.test(wordsOf(list))) return [];
  const { line } = lines.locate(mapping.start);
  return grouped(
    findAll(prose, USERS_ALONE, () => ({
      message: `Groups are left out here, and line ${line} maps them.`,
      hint: 'Write "users and groups".',
    })),
    'this page',
  );
}

const USERS_ALONE =
  /\bprovisions? and de-?provisions? users to\b|\bdisable users(?: and groups)? in [^.\n]{2,60} based on user assignments\b/g;

/** Who may no longer sign in is sent as `active`: without it nobody is disabled. */
function nobodyActive({ tables, lines }: Page, list: List): PageFinding[] {
  const promise = list.children.find((item) =>
    /^(?:Remove|Disable|Deactivate|Deprovision) users?\b/i.test(wordsOf(item)),
  );
  const users = tables.find(({ rows }) =>
    rows.some(({ cells }) => /^`?(?:userName|name\.givenName|emails\[)/.test(cells[0]?.value ?? '')),
  );
  const names = users?.rows.map(({ cells }) => (cells[0]?.value ?? '').replaceAll('`', '')) ?? [];
  if (promise === undefined || users === undefined || names.length < FEWEST) return [];
  if (names.some((name) => /^(?:active|isSoftDeleted|accountEnabled|status|suspended|enabled)\b/i.test(name)))
    return [];
  const message = `The table in line ${lines.locate(users.span.start).line} has no attribute that says who is active.`;
  return [{ message, hint: 'Add "active" to it, or leave out the capability.', ...spanOf(promise) }];
}

/** Memberships are sent as `members`. */
function noMembers({ tables, lines }: Page, list: List): PageFinding[] {
  const promise = list.children.find((item) => /\bgroup memberships?\b/i.test(wordsOf(item)));
  const namesOf = ({ rows }: Page['tables'][number]): string[] =>
    rows.map(({ cells }) => (cells[0]?.value ?? '').replaceAll('`', ''));
  const groups = tables.find((table) => isOfGroups(namesOf(table)));
  if (promise === undefined || groups === undefined) return [];
  const message = `The table of groups in line ${lines.locate(groups.span.start).line} has no attribute for their members.`;
  return [{ message, hint: 'Add "members" to it, or leave out the capability.', ...spanOf(promise) }];
}

/** Few rows, with a name and none of a user. */
function isOfGroups(names: readonly string[]): boolean {
  return (
    names.length > 2 &&
    names.length < 6 &&
    names.includes('displayName') &&
    !names.some((name) => /^(?:userName|emails|name\.|members?|active|title|phoneNumbers|addresses)/i.test(name))
  );
}

/** A shorter table is an excerpt. */
const FEWEST = 3;

function page(item: string): string {
  return `# Acme\n\n## Capabilities\n\n* Create users in Acme\n${item}\n\n## Steps\n\n1. Select **Synchronize Azure Active Directory Users to Acme**.\n\n2. Select **Synchronize Azure Active Directory Groups to Acme**.\n`;
}
