/** Steps of the portal below which a page has words of people already: on values, on methods, on users and groups. */
const WITH_NOTES: ReadonlySet<string> = new Set([
  ...['method', 'identity', 'credentials'],
  ...['users', 'user-attributes', 'user-matching', 'user-save', 'groups', 'group-attributes', 'group-save'],
]);

/** Whether words below a step are told from those that other properties put there: then they need no alert around them. */
export function takesWords(step: string): boolean {
  return !WITH_NOTES.has(step);
}
