/** Templates that say the same in other words. */

/** Names of the view, addresses and marks: whoever rewords a template keeps them. */
const KEPT = /\{\{[^}]*\}\}|\{\w+\}|\]\([^)]*\)|\]\[\w+\]|\[!\w+[^\]]*\]|class="\w+"|^(?:https?:|~\/).*/g;

/** What of the tables of templates stands on pages. */
const SHOWN: ReadonlySet<string> = new Set(
  'text alt names titles headings prerequisites afterwards synchronizeUsers synchronizeGroups'.split(' '),
);

/** Every word of a template's own gets another one. */
export function reworded(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    Array.from(files, ([name, text]): [string, string] => [
      name,
      name.endsWith('.hbs') ? otherWords(text) : JSON.stringify(otherTexts(JSON.parse(text), false)),
    ]),
  );
}

function otherTexts(value: unknown, isShown: boolean): unknown {
  if (typeof value === 'string') return isShown ? otherWords(value) : value;
  if (Array.isArray(value)) return value.map((each) => otherTexts(each, isShown));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, otherTexts(member, isShown || SHOWN.has(name))]);
  return Object.fromEntries(members);
}

function otherWords(text: string): string {
  const backwards = (each: string) => each.replace(/\p{Ll}{3,}/gu, (word) => [...word].reverse().join(''));
  let at = 0;
  let out = '';
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    out += backwards(text.slice(at, index)) + kept;
    at = index + kept.length;
  }
  return out + backwards(text.slice(at));
}
