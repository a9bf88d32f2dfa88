/** The columns of attribute tables, in every dialect: what a heading means, and what a cell says under it. */
import { CELL_WORDS, COLUMN_HEADINGS } from '../../emit/tutorial/page-phrases.ts';
import { fillPhrase } from '../../emit/tutorial/phrase.ts';
import type { Attribute } from '../../manifest/manifest.generated.ts';
import { UNKNOWN } from '../../markdown/table-cell.ts';
import { ATTRIBUTE_HEADING } from '../../page/words/attribute-heading.ts';
import type { Span } from '../outline/span.ts';

/** What a cell says of its attribute: nothing where it is empty or a default; `null`: something that its column cannot mean. */
export type CellFacts = Partial<Attribute> | null;

export interface Column {
  readonly name: keyof typeof COLUMN_HEADINGS | 'note';
  readonly dialects: RegExp;
  readonly read: (cell: Span) => CellFacts;
}

const NOTHING: CellFacts = {};

const COLUMNS: readonly Column[] = [
  {
    name: 'name',
    dialects: ATTRIBUTE_HEADING,
    read: () => NOTHING,
  },
  { name: 'type', dialects: /^(?:data ?)?type$/i, read: ({ words }) => (isUnknown(words) ? NOTHING : { type: words }) },
  {
    name: 'filterable',
    dialects: /^(?:supported|supports?|available)? ?(?:for )?filter(?:ing|able)?$/i,
    read: (cell) => tick(cell, 'filterable'),
  },
  { name: 'required', dialects: /^(?:required|mandatory)\b/i, read: (cell) => tick(cell, 'required') },
  {
    name: 'source',
    dialects:
      /^source(?: attribute)?$|^(?:azure ad|azure active directory|(?:microsoft )?entra(?: id)?)(?: source)? attribute$/i,
    read: sourceOf,
  },
  {
    name: 'values',
    dialects: /^(?:values|multi-?valued)$/i,
    read: ({ words }) => valuesOf(words),
  },
  { name: 'matching', dialects: /^match(?:ing|es)?(?: precedence)?$/i, read: matchingOf },
  {
    name: 'flow',
    dialects: /^sent$/i,
    read: ({ words }) =>
      words === CELL_WORDS.createOnly || /^only (?:at|when|during)\b/i.test(words) ? { flow: 'create-only' } : NOTHING,
  },
  {
    name: 'defaultValue',
    dialects: /^default(?: value)?$/i,
    read: ({ words }) => (isUnknown(words) ? NOTHING : { default: words }),
  },
  {
    name: 'note',
    dialects: /^(?:notes?|comments?|remarks?|description|details)$/i,
    read: ({ text }) => (isUnknown(text) ? NOTHING : { note: text }),
  },
];

export function columnOf({ words }: Span, app: string): Column | undefined {
  const heading = words.replace(/[*:]+$/, '').trim();
  return COLUMNS.find(({ name, dialects }) => {
    const ours = name === 'note' ? '' : fillPhrase(COLUMN_HEADINGS[name], { app });
    return heading.toLowerCase() === ours.toLowerCase() || dialects.test(heading);
  });
}

/** The platform's default in a table of otherwise documented facts; nothing that the app states. */
export function isAssumed({ words }: Span): boolean {
  return words.endsWith(CELL_WORDS.assumed.trim());
}

function isUnknown(text: string): boolean {
  return text === UNKNOWN || /^[–-]?$/.test(text);
}

const YES = /^(?:[✓✔☑✅√]\ufe0f?|x|yes|y|true|required)$/i;
const NO = /^(?:no|n|false|[✗✘❌×-])?$/i;

/** A forgotten or empty cell is a no: the column is there, and has ticks elsewhere. */
function tick({ words }: Span, key: 'filterable' | 'required'): CellFacts {
  if (words === UNKNOWN || words === '–') return NOTHING;
  if (YES.test(words)) return { [key]: true };
  return NO.test(words) ? { [key]: false } : null;
}

function sourceOf({ words, text, codes }: Span): CellFacts {
  if (isUnknown(words) || words === CELL_WORDS.noSource) return NOTHING;
  const [code, second] = codes;
  const isCode = code !== undefined && second === undefined;
  if (isCode && text.startsWith(fillPhrase(CELL_WORDS.constant, { value: '`' }).replace(/`$/, '')))
    return { constant: code };
  if (/^[A-Za-z]\w*$/.test(words)) return { source: words };
  return isCode || /^\w+\(.*\)$/.test(words) ? { expression: code ?? words } : null;
}

function valuesOf(words: string): CellFacts {
  if (isUnknown(words)) return NOTHING;
  if (words === CELL_WORDS.severalValues || YES.test(words)) return { multiValued: true };
  return words === CELL_WORDS.oneValue || NO.test(words) ? { multiValued: false } : null;
}

function matchingOf({ words }: Span): CellFacts {
  if (isUnknown(words) || NO.test(words)) return NOTHING;
  if (/^[1-9]\d?$/.test(words)) return { matching: Number(words) };
  return YES.test(words) ? { matching: 1 } : null;
}
