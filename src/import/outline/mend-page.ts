/**
 * What is certainly broken in published pages, mended character for character: each repair leaves the length of its
 * line as it is, so that every place of the tree is a place of the published page.
 */
interface Mend {
  readonly pattern: RegExp;
  readonly replace: (...parts: string[]) => string;
}

const MENDS: readonly Mend[] = [
  // A link inside out: (text)[address].
  {
    pattern: /\(([^()[\]\n]{1,200})\)\[(https?:[^\s()[\]]{1,500})\]/g,
    replace: (_, shown = '', address = '') => `[${shown}](${address})`,
  },
  // A link whose text was never closed: the blank before the address stands where the bracket belongs.
  {
    pattern: /\[([^()[\]\n]{1,200}) \((https?:[^\s()[\]]{1,500})\)/g,
    replace: (_, shown = '', address = '') => `[${shown}](${address})`,
  },
];

export function mendPage(published: string): string {
  const text = published.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return MENDS.reduce((mended, { pattern, replace }) => mended.replace(pattern, replace), text);
}
