/** What a sentence of people says that the service does, or does not do, with users and groups. */

export type StatedResource = 'users' | 'groups';

const VERBS: Readonly<Record<StatedResource, Readonly<Record<string, RegExp>>>> = {
  users: {
    create: /\bcreates?\b/i,
    update: /\b(?:update|keep|synchronize)s?\b/i,
    disable: /\b(?:remove|disable|deactivate|suspend)s?\b/i,
    delete: /\bdeletes?\b/i,
  },
  groups: {
    create: /\bcreates?\b/i,
    update: /\b(?:update|keep|synchronize)s?\b/i,
    delete: /\b(?:remove|delete)s?\b/i,
  },
};

/** "Create", "Create and delete", "Create, update, and delete": up to the noun that they are about. */
const BEGINNING = /^(\w+(?:(?:, (?:and |or )?| and | or )\w+)*) (?:specific |certain |selected )?(user|group)s?\b/i;

/** "Create users in Acme with the plan of their group": the entry of a list of capabilities promises an action. */
export function promisesAction(entry: string, action: string, resource: StatedResource): boolean {
  const [, verbs = '', noun] = BEGINNING.exec(entry) ?? [];
  return `${noun?.toLowerCase()}s` === resource && VERBS[resource][action]?.test(verbs) === true;
}

const DENIES = /\b(?:not|cannot|(?:does|do|is|are|ca)n[’']t) (?:\w+ )?(?:support|allow|permit|possible)\w*(.*)$/i;

/** What goes on is about some groups, about something of them, or about users. */
const OF_SOME = /\b(?:with|that|which|whose|where|if|when|unless|than|from|names?|types?|nested|but|only|users?)\b|\d/i;

const CLEARS = /\b(?:un(?:check|select|tick)|deselect|clear)\b/i;

/**
 * The actions that a sentence takes from groups: "Acme does not support the creation of groups", or "Uncheck
 * **Create**" in the step that maps them.
 */
export function deniedGroupActions(sentence: string, labels: readonly string[], isMapping: boolean): string[] {
  const cleared = isMapping && CLEARS.test(sentence) ? labels.map((label) => label.toLowerCase()) : [];
  const denied = DENIES.exec(sentence)?.[1] ?? '';
  if (!/\bgroups?\b/i.test(sentence) || OF_SOME.test(denied)) return cleared;
  return [...cleared, ...Array.from(denied.matchAll(/\b(?:creat|delet)/gi), ([verb]) => `${verb.toLowerCase()}e`)];
}
