/**
 * Inline Markdown as the matcher walks over it: what people wrote is taken node by node, so that no capture cuts a
 * label, a link or a piece of code in two.
 */
export interface InlineSteps {
  readonly text: string;
  /** By position: where the next character or node ends; `0` where a node would be left through its end. */
  readonly next: Uint32Array;
  /** The ends of code spans, by their start. */
  readonly codes: ReadonlyMap<number, number>;
}

const ESCAPE = /\\./;
const CODE = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/;
const LINK = /!?\[(?:\\.|[^\\[\]]|\[[^\]]*\])*\]\([^()\s]*\)/;
const LABEL = /\*\*(?:\\.|[^\\*]|\*(?!\*))+\*\*/;

/** Code, pictures and links, labels, in the one form in which spans are written. */
const NODE = new RegExp([CODE, ESCAPE, LINK, LABEL].map(({ source }) => source).join('|'), 'g');

export function inlineSteps(text: string): InlineSteps {
  const next = Uint32Array.from({ length: text.length }, (_, at) => at + 1);
  const codes = new Map<number, number>();
  const mark = (from: number, to: number) => {
    for (const { 0: node, index } of text.slice(from, to).matchAll(NODE)) {
      const [start, end] = [from + index, from + index + node.length];
      if (node.startsWith('\\')) continue;
      if (node.startsWith('`')) codes.set(start, end);
      else mark(start + 1, end - 1);
      next[end - 1] = 0;
      next[start] = end;
    }
  };
  mark(0, text.length);
  return { text, next, codes };
}
