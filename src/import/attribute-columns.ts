/** The columns of attribute tables, in every dialect: what a heading means, and what a cell says under it. */
import type { Attribute } from '../manifest/manifest.generated.ts';

/** A cell as read: `code` where it is one code span. */
export interface Cell {
  readonly text: string;
  readonly isCode: boolean;
}

interface Column {
  readonly heading: RegExp;
  /** Takes a cell down; `false`: it says something else than the column can mean. */
  readonly take: (attribute: Attribute, cell: Cell) => boolean;
}

/** The platform's default in a table of otherwise documented facts; nothing that the app states. */
const ASSUMED = /\s*†$/;
const UNKNOWN = /^[—–-]?$/;

export const COLUMNS: readonly Column[] = [
  { heading: /^(?:(?:target|scim|app|custom\w*) )?attributes?(?: name)?$/i, take: () => true },
  {
    heading: /^(?:data ?)?type$/i,
    take: (attribute, { text }) => {
      if (text !== '' && !ASSUMED.test(text) && text !== '—') attribute.type = text;
      return true;
    },
  },
  {
    heading: /^(?:supported|supports?|available)? ?(?:for )?filter(?:ing|able)?$|^filterable$/i,
    take: (attribute, cell) => takeTick(attribute, 'filterable', cell),
  },
  { heading: /^required\b|^mandatory\b/i, take: (attribute, cell) => takeTick(attribute, 'required', cell) },
  {
    heading:
      /^source(?: attribute)?$|^(?:azure ad|azure active directory|microsoft entra(?: id)?|entra)(?: source)? attribute$/i,
    take: takeSource,
  },
  { heading: /^match(?:ing|es)?(?: precedence)?$/i, take: takeMatching },
  {
    heading: /^sent$/i,
    take: (attribute, { text }) => {
      if (/only (?:at|when|during)\b/i.test(text)) attribute.flow = 'create-only';
      return true;
    },
  },
  {
    heading: /^default(?: value)?$/i,
    take: (attribute, { text }) => {
      if (!UNKNOWN.test(text) && !ASSUMED.test(text)) attribute.default = text;
      return true;
    },
  },
  {
    heading: /^(?:notes?|comments?|remarks?|description|details)$/i,
    take: (attribute, { text }) => {
      if (!UNKNOWN.test(text)) attribute.note = text;
      return true;
    },
  },
];

const YES = /^(?:✓|✔|✔️|☑|✅|√|x|yes|y|true|required|&check;)$/i;
const NO = /^(?:no|n|false|✗|✘|❌|×)$/i;

/** A forgotten or empty cell is a no: the column is there, and has ticks elsewhere. */
function takeTick(attribute: Attribute, key: 'filterable' | 'required', { text }: Cell): boolean {
  if (ASSUMED.test(text) || /^[—–]$/.test(text)) return true;
  if (YES.test(text)) attribute[key] = true;
  else if (text === '' || text === '-' || NO.test(text)) attribute[key] = false;
  else return false;
  return true;
}

function takeSource(attribute: Attribute, { text, isCode }: Cell): boolean {
  if (UNKNOWN.test(text) || ASSUMED.test(text) || text === 'none') return true;
  const constant = /^always `+(.+?)`+$/.exec(text)?.[1];
  if (constant !== undefined) attribute.constant = constant;
  else if (/^[A-Za-z]\w*$/.test(text)) attribute.source = text;
  else if (isCode || /^\w+\(.*\)$/.test(text)) attribute.expression = text;
  else return false;
  return true;
}

function takeMatching(attribute: Attribute, { text }: Cell): boolean {
  if (ASSUMED.test(text) || UNKNOWN.test(text) || NO.test(text)) return true;
  if (/^[1-9]\d?$/.test(text)) attribute.matching = Number(text);
  else if (YES.test(text)) attribute.matching = 1;
  else return false;
  return true;
}
