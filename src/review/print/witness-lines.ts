import type { Plain, PlainRecord, Witness } from '../change.ts';

export interface WitnessLine {
  readonly label: 'user' | 'group' | 'before' | 'after';
  readonly text: string;
}

/** A witness in three lines: who it is, what happened, what happens now. */
export function witnessLines(witness: Witness): readonly WitnessLine[] {
  const label = witness.group === undefined ? 'user' : 'group';
  return [
    { label, text: recordWords(witness.group ?? witness.user ?? {}) },
    { label: 'before', text: recordWords(witness.before) },
    { label: 'after', text: recordWords(witness.after) },
  ];
}

function recordWords(record: PlainRecord): string {
  return Object.entries(record)
    .map(([name, value]) => (name === 'matching' ? matchingWords(value) : `${name}: ${valueWords(value)}`))
    .join(', ');
}

/** No query at all means that the service skips the object (entra-provisioning fact sheet, section 4). */
function matchingWords(value: Plain): string {
  return Array.isArray(value) && value.length > 0
    ? `looked up by ${value.join(', then ')}`
    : 'skipped: there is no value to look it up by';
}

/** A witness shows what differs; of a long text its ends, and how long it is, do. */
const LONGEST = 80;
const END = 20;

function valueWords(value: Plain): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return textWords(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.length === 0 ? 'an empty list' : `(${value.map(valueWords).join(', ')})`;
  return `{ ${recordWords(value)} }`;
}

function textWords(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return `"${text}"`;
  const [start, end] = [characters.slice(0, LONGEST - END).join(''), characters.slice(-END).join('')];
  return `"${start}…${end}" (${characters.length} characters)`;
}

function isList(value: PlainRecord | readonly Plain[]): value is readonly Plain[] {
  return Array.isArray(value);
}
