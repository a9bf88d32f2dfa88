/** Of many cases so few that nothing which any of them has is missing: the smallest set is hard to find, a small one is not. */

/**
 * @param cases in the order in which they are preferred where two bring as much
 * @param traitsOf what a case has that its law looks at
 * @returns some of the cases, that which brings the most first; each trait of each case is one of a chosen one
 */
export function covering<Case>(cases: readonly Case[], traitsOf: (each: Case) => Iterable<string>): Case[] {
  let open = cases.map((each) => ({ each, traits: [...new Set(traitsOf(each))] }));
  const chosen: Case[] = [];
  while (true) {
    const [first, ...others] = open;
    if (first === undefined) return chosen;
    const best = others.reduce((most, other) => (other.traits.length > most.traits.length ? other : most), first);
    if (best.traits.length === 0) return chosen;
    chosen.push(best.each);
    const had = new Set(best.traits);
    for (const one of open)
      if (one.traits.some((trait) => had.has(trait))) one.traits = one.traits.filter((trait) => !had.has(trait));
    open = open.filter(({ traits }) => traits.length > 0);
  }
}

/**
 * The traits of a case of a product: each value of a dimension, and each pair of values of two. A mistake that hangs on
 * more of them at once is rare, and left to the deep run.
 */
export function pairsOf(values: Readonly<Record<string, string | number | boolean>>): string[] {
  const single = Object.entries(values).map(([dimension, value]) => `${dimension} ${value}`);
  return single.flatMap((one, at) => [one, ...single.slice(at + 1).map((other) => `${one}, ${other}`)]);
}
