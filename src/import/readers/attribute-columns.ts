/** The columns of attribute tables, in every dialect: what a heading means, and what a cell says under it. */
import { CELL_WORDS, COLUMN_HEADINGS } from '../../emit/tutorial/page-phrases.ts';
import { fillPhrase } from '../../emit/tutorial/phrase.ts';
import type { Attribute } from '../../manifest/manifest.generated.ts';
import { UNKNOWN } from '../../markdown/table-cell.ts';
import { ATTRIBUTE_HEADING, isAttributeType, typeSaid } from '../../page/words/attribute-heading.ts';
import type { Span, TableBlock } from '../outline/span.ts';

/** What a cell says of its attribute: nothing where it is empty or a default; `null`: something that its column cannot mean. */
export type CellFacts = Partial<Attribute> | null;

export interface Column {
  readonly name: keyof typeof COLUMN_HEADINGS | 'note';
  readonly dialects: RegExp;
  /** A cell that says something. */
  readonly read: (cell: Span) => CellFacts;
}

const NOTHING: CellFacts = {};

const COLUMNS: readonly Column[] = [
  { name: 'name', dialects: ATTRIBUTE_HEADING, read: () => NOTHING },
  { name: 'type', dialects: /^(?:data ?)?type$/i, read: ({ words }) => typeSaid(words) },
  {
    name: 'filterable',
    dialects: /^(?:supported|supports?|available)? ?(?:for )?filter(?:ing|able)?$/i,
    read: whether('filterable'),
  },
  { name: 'required', dialects: /^(?:required|mandatory)\b/i, read: whether('required') },
  {
    name: 'source',
    dialects: /^(?:source|azure (?:ad|active directory)|(?:microsoft )?entra(?: id)?)(?:(?: source)? attribute)?$/i,
    read: sourceOf,
  },
  { name: 'values', dialects: /^(?:values|multi-?valued)$/i, read: whether('multiValued') },
  { name: 'matching', dialects: /^match(?:ing|es)?(?: precedence)?$/i, read: matchingOf },
  {
    name: 'flow',
    dialects: /^(?:sent|when\??)$/i,
    read: ({ words }) =>
      words === CELL_WORDS.createOnly || /^only (?:at|when|during)\b/i.test(words) ? { flow: 'create-only' } : NOTHING,
  },
  { name: 'defaultValue', dialects: /^default(?: value)?$/i, read: ({ words }) => ({ default: words }) },
  {
    name: 'note',
    dialects: /^(?:notes?|comments?|remarks?|description|details)$/i,
    read: ({ text }) => ({ note: text }),
  },
];

/** The columns of a table; `undefined`: one that says nothing that manifests do. A column of types is known by what stands in it. */
export function columnsOf({ rows: [headings = [], ...rows] }: TableBlock, app: string): (Column | undefined)[] {
  return headings.map((heading, index) => {
    const words = rows.map((row) => row[index]?.words ?? '').filter((each) => each !== '');
    const isOfTypes = index > 0 && words.length > 0 && words.every(isAttributeType);
    return columnOf(heading, app) ?? (isOfTypes ? COLUMNS.find(({ name }) => name === 'type') : undefined);
  });
}

function columnOf({ words }: Span, app: string): Column | undefined {
  const heading = words.replace(/[*:]+$/, '').trim();
  return COLUMNS.find(({ name, dialects }) => {
    const ours = name === 'note' ? '' : fillPhrase(COLUMN_HEADINGS[name], { app });
    return heading.toLowerCase() === ours.toLowerCase() || dialects.test(heading);
  });
}

/** What a cell says in its column. A forgotten or empty tick is a no: the column is there, and has ticks elsewhere. */
export function cellFacts({ name, read }: Column, cell: Span): CellFacts {
  const { words } = cell;
  const isTick = name === 'filterable' || name === 'required';
  return words === UNKNOWN || (!isTick && /^[–-]?$/.test(words)) || isAssumed(cell) ? NOTHING : read(cell);
}

/** The platform's default in a table of otherwise documented facts; nothing that the app states. */
export function isAssumed({ words }: Span): boolean {
  return words.endsWith(CELL_WORDS.assumed.trim());
}

const YES = /^(?:[✓✔☑✅√]\ufe0f?|x|yes|y|true|required)$/i;
const NO = /^(?:no|n|false|[✗✘❌×-])?$/i;

/**
 * An empty cell under "Required" is a no: what is required is marked. Under "Supported for filtering" it says nothing: pages
 * tick what the service matches by, most often `userName` alone, and nobody said that the app refuses the others
 * (tutorial-corpus fact sheet, section a).
 */
function whether(fact: 'filterable' | 'required' | 'multiValued'): Column['read'] {
  return ({ words }) => {
    if (words === '–' || (words === '' && fact === 'filterable')) return NOTHING;
    if (words === CELL_WORDS.severalValues || YES.test(words)) return { [fact]: true };
    return words === CELL_WORDS.oneValue || NO.test(words) ? { [fact]: false } : null;
  };
}

function sourceOf({ words, text, codes }: Span): CellFacts {
  if (words === CELL_WORDS.noSource) return NOTHING;
  const [code, second] = codes;
  const isCode = code !== undefined && second === undefined;
  if (isCode && text.startsWith(fillPhrase(CELL_WORDS.constant, { value: '`' }).replace(/`$/, '')))
    return { constant: code };
  if (/^[A-Za-z]\w*$/.test(words)) return { source: words };
  return isCode || /^\w+\(.*\)$/.test(words) ? { expression: code ?? words } : null;
}

function matchingOf({ words }: Span): CellFacts {
  if (NO.test(words)) return NOTHING;
  if (/^[1-9]\d?$/.test(words)) return { matching: Number(words) };
  return YES.test(words) ? { matching: 1 } : null;
}
