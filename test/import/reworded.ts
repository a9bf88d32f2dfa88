/** Templates that say the same in other words. */

/** Every word of a template's own gets another one; names of the view, addresses and marks stay. */
export function reworded(files: ReadonlyMap<string, string>): Map<string, string> {
  const word = (text: string) => text.replace(/\p{Ll}{3,}/gu, (each) => [...each].reverse().join(''));
  const KEPT = /\{\{[^}]*\}\}|\]\([^)]*\)|\[!\w+[^\]]*\]|class="\w+"/g;
  const outside = (text: string) => {
    let at = 0;
    let out = '';
    for (const { 0: kept, index } of text.matchAll(KEPT)) {
      out += word(text.slice(at, index)) + kept;
      at = index + kept.length;
    }
    return out + word(text.slice(at));
  };
  return new Map(
    Array.from(files, ([name, text]): [string, string] => {
      if (name.endsWith('.hbs')) return [name, outside(text)];
      const texts = /("(?:text|alt|brand\w*|service|portal|gallery|synchronize\w+)": ")((?:[^"\\{}[\]]|\\.)*)(")/g;
      return [
        name,
        text.replace(texts, (_, before, shown, after) =>
          /^https?:/.test(shown) ? before + shown + after : before + word(shown) + after,
        ),
      ];
    }),
  );
}
