/** Parts of a set-up, each with its steps: a heading below another one's makes a step below that one's. */

/**
 * Asked part by part: the list that its steps stand in.
 *
 * @param top that of a part below no other
 */
export function nestedLists<List>(top: List): (depth: number, below: ((list: List) => List) | null) => List {
  const holders: { readonly depth: number; readonly list: List }[] = [];
  return (depth, below) => {
    while ((holders.at(-1)?.depth ?? 0) >= depth) holders.pop();
    const list = holders.at(-1)?.list ?? top;
    if (below !== null) holders.push({ depth, list: below(list) });
    return list;
  };
}
