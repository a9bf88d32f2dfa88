/** The sentences of a line: pages are read sentence by sentence, because people add to paragraphs and cut from them. */
import { type Flag, literal, literalText, type Pattern } from './pattern.ts';
import { joinedFlags } from './template-lines.ts';

/** A sentence, or the beginning of one, with what was decided for it alone. */
interface Open {
  readonly parts: readonly Pattern[];
  readonly flags: readonly Flag[];
}

interface Walk {
  readonly flags: readonly Flag[];
  readonly found: Open[];
}

/** A line with one sentence gives itself. */
export function lineSentences(line: readonly Pattern[]): readonly Open[] {
  const walk: Walk = { flags: [], found: [] };
  close(walk, walkParts(walk, line, [fresh(walk)]));
  return unique(walk.found);
}

function fresh({ flags }: Walk): Open {
  return { parts: [], flags };
}

function close({ found }: Walk, open: readonly Open[]): void {
  found.push(...open.filter(({ parts }) => /\p{L}/u.test(literalText(parts))));
}

function walkParts(walk: Walk, parts: readonly Pattern[], begun: readonly Open[]): readonly Open[] {
  return parts.reduce((open, part) => unique(open.flatMap((each) => walkPart(walk, part, each))), begun);
}

function walkPart(walk: Walk, part: Pattern, open: Open): readonly Open[] {
  switch (part.kind) {
    case 'literal':
      return walkLiteral(walk, part.text, open);
    case 'choice': {
      if (!part.branches.some(({ parts }) => holdsEnd(parts, open))) return [added(walk, part, open)];
      return part.branches.flatMap(({ flags, parts }) =>
        walkParts({ ...walk, flags: [...walk.flags, ...flags] }, parts, [open]),
      );
    }
    case 'repeat':
      // Prose of people, of any number of sentences: the next one of the template may begin after it.
      if (/\p{L}/u.test(literalText(part.parts))) return [added(walk, part, open)];
      return endsSentence(open) ? [open] : [added(walk, part, open), fresh(walk)];
    default:
      return [added(walk, part, open)];
  }
}

const BLANKS = /(?<=[.!?][)*]*)\s+(?!\p{Ll})/u;

function walkLiteral(walk: Walk, text: string, open: Open): readonly Open[] {
  const sentences = text.split(new RegExp(BLANKS, 'gu'));
  const [first = '', ...others] = sentences;
  let last = open;
  if (/^\s/.test(first) && endsSentence(open)) {
    close(walk, [open]);
    last = fresh(walk);
  }
  const bare = last.parts.length === 0 ? first.trimStart() : first;
  if (bare !== '') last = added(walk, literal(bare), last);
  for (const sentence of others) {
    close(walk, [last]);
    last = sentence === '' ? fresh(walk) : added(walk, literal(sentence), fresh(walk));
  }
  return beginsAfterProse(text, open) ? [last, startedAfter(walk, text)] : [last];
}

/** Behind what people wrote, a sentence may have ended or not. */
function beginsAfterProse(text: string, { parts }: Open): boolean {
  const before = parts.at(-1);
  return /^\s+(?:\p{Lu}|$)/u.test(text) && before !== undefined && endsInProse(before);
}

function endsInProse(part: Pattern): boolean {
  if (part.kind === 'capture') return part.form.kind === 'inline';
  const last = part.kind === 'choice' ? part.branches[0]?.parts.at(-1) : undefined;
  return last !== undefined && endsInProse(last);
}

function startedAfter(walk: Walk, text: string): Open {
  const rest = text.trimStart();
  return rest === '' ? fresh(walk) : added(walk, literal(rest), fresh(walk));
}

function holdsEnd(parts: readonly Pattern[], open: Open): boolean {
  const text = literalText(parts);
  return (
    /[.!?]/.test(text) || (/^\s/.test(text) && (endsSentence(open) || endsInProse(open.parts.at(-1) ?? literal(''))))
  );
}

function endsSentence({ parts }: Open): boolean {
  const last = parts.at(-1);
  return last?.kind === 'literal' && /[.!?][)*]*\s*$/.test(last.text);
}

function added({ flags }: Walk, part: Pattern, open: Open): Open {
  const last = open.parts.at(-1);
  const parts =
    part.kind === 'literal' && last?.kind === 'literal'
      ? [...open.parts.slice(0, -1), literal(last.text + part.text)]
      : [...open.parts, part];
  return { parts, flags: joinedFlags(open.flags, flags) };
}

function unique(open: readonly Open[]): readonly Open[] {
  return open.length < 2 ? open : [...new Map(open.map((each) => [JSON.stringify(each), each])).values()];
}
