/** Sentences: the unit in which a page mixes words of the platform with words about the app. */
export interface Sentence {
  /** Inline Markdown, without the blanks around it. */
  readonly text: string;
  /** The words alone. */
  readonly words: string;
  readonly labels: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly codes: readonly string[];
}

export function readSentence(text: string): Sentence {
  return {
    text,
    words: withoutMarkup(text),
    labels: labelsIn(text),
    links: linksIn(text),
    codes: codesIn(text),
  };
}

export function readSentences(text: string): Sentence[] {
  return splitSentences(text).map(readSentence);
}

export function labelsIn(text: string): string[] {
  return Array.from(text.matchAll(/\*\*((?:[^*]|\*(?!\*))+?)\*\*/g), ([, label = '']) => withoutMarkup(label));
}

export function linksIn(text: string): { text: string; url: string }[] {
  const written = Array.from(
    text.matchAll(/\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g),
    ([, shown = '', url = '']) => ({
      text: withoutMarkup(shown),
      url,
    }),
  );
  const bare = Array.from(
    text
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/`[^`]*`/g, ' ')
      .matchAll(/https?:\/\/[^\s<>)\]*"]*[^\s<>)\]*".,:;!?']/g),
    ([url]) => ({ text: url, url }),
  );
  return [...written, ...bare];
}

export function codesIn(text: string): string[] {
  return Array.from(text.matchAll(/(`+)(.+?)\1(?!`)/g), ([, , code = '']) => code.trim());
}

/** Without marks, link targets and escapes. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, ']')
    .replace(/\*\*|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)|`/g, '')
    .replace(/\\([\\`*[\]<>|~_{}#+.!&:/-])/g, '$1')
    .replace(/(?<!\\)[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|no|approx)|\b[A-Z])\.$/i;

/** Splits at full stops that end a sentence: outside of code, links and bold. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of sentenceEnds(text)) {
    const sentence = text.slice(from, end).trim();
    if (sentence === '' || ABBREVIATION.test(sentence)) continue;
    sentences.push(sentence);
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

function* sentenceEnds(text: string): Generator<number> {
  const open = maskSpans(text);
  for (const { 0: stop, index } of open.matchAll(/[.!?]["')”’*]*\s+(?=[\p{Lu}"'([*`“‘\\\uE000])/gu))
    yield index + stop.length;
}

/** The same text with every span that may hold a full stop blanked out, at the same length. */
function maskSpans(text: string): string {
  const blank = (span: string) => '\uE000'.repeat(span.length);
  return text
    .replace(/(`+).+?\1(?!`)/g, blank)
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, blank)
    .replace(/\*\*[^*]+?\*\*/g, (span) => (/[.!?]\*\*$/.test(span) ? `${blank(span.slice(3))}.**` : blank(span)));
}
