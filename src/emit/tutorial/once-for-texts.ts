/** As many as two projects have, before and after a change. */
const MOST_KNOWN = 4;

/**
 * A function of template files that is not carried out again for the same texts: a preview, a review and whoever uses
 * the library ask for what a set of templates gives again and again.
 */
export function onceForTexts<Result>(
  make: (files: ReadonlyMap<string, string>) => Result,
): (files: ReadonlyMap<string, string>) => Result {
  const known: { readonly files: ReadonlyMap<string, string>; readonly result: Result }[] = [];
  return (files) => {
    const found = known.find((each) => hasSameTexts(each.files, files));
    if (found !== undefined) return found.result;
    const result = make(files);
    // Whoever gave the files may change his map afterwards.
    known.unshift({ files: new Map(files), result });
    known.splice(MOST_KNOWN);
    return result;
  };
}

/** The same texts in the same order, in which problems come. */
function hasSameTexts(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  if (some.size !== others.size) return false;
  const rows = others[Symbol.iterator]();
  for (const [name, text] of some) {
    const [otherName, otherText] = rows.next().value ?? [];
    if (name !== otherName || text !== otherText) return false;
  }
  return true;
}
