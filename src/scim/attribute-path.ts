/**
 * The name of a target attribute, taken apart: `emails[type eq "work"].value`,
 * `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`. RFC 7644 section 3.5.2 gives the grammar
 * (attribute, sub-attribute, value filter, any of them behind a schema URN); published mappings bend it in the ways
 * that `path-head.ts` and `path-filter.ts` accept with a slip.
 */
import { remembered } from '../problem/remembered.ts';
import { textOrder } from '../problem/text-order.ts';
import { filterStart, parsePathFilter } from './path-filter.ts';
import { parsePathHead } from './path-head.ts';
import type { PathSlip } from './path-slip.ts';
import { slip } from './path-slip.ts';

export type { PathSlip } from './path-slip.ts';

/** What stands inside the brackets: it picks the entry of a multi-valued attribute. */
export interface PathFilter extends PathComparison {
  /** Further comparisons that hold as well, where there are any: unusual, but Microsoft's own sample has them. */
  readonly and?: readonly PathComparison[];
}

export interface PathComparison {
  readonly attribute: string;
  readonly value: string | boolean;
}

/** All comparisons of a filter, in their order. */
export function comparisonsOf(filter: PathFilter | null): readonly PathComparison[] {
  return filter === null ? [] : [filter, ...(filter.and ?? [])];
}

export interface AttributePath {
  /** As printed, byte for byte. */
  readonly text: string;
  /** The schema the attribute belongs to; `null` where the name does not say. */
  readonly urn: string | null;
  readonly attribute: string;
  readonly filter: PathFilter | null;
  readonly subAttribute: string | null;
}

export interface ParsedPath {
  /** `null` where the meaning is not certain; then at least one slip says why. */
  readonly path: AttributePath | null;
  readonly slips: readonly PathSlip[];
}

/** The path that a name means, for whoever asks while a server answers; `null` where it is none. */
export function attributePathOf(name: string): AttributePath | null {
  return parseAttributePath(name).path;
}

/**
 * Reads an attribute name. Never throws; what is odd but certain is read and reported, what is unclear is not read. Apps
 * have most of their names in common, and of each several ask.
 */
export const parseAttributePath: (text: string) => ParsedPath = remembered(readPath);

function readPath(text: string): ParsedPath {
  const slips: PathSlip[] = [];
  const { start, end } = unwrap(text, slips);
  if (start === end)
    return {
      path: null,
      slips: [
        slip(
          'The attribute has no name.',
          'Write the name of a SCIM attribute, for instance userName.',
          0,
          text.length,
        ),
      ],
    };
  const bracket = filterStart(text, start, end);
  const head = parsePathHead(text, start, bracket ?? end, bracket !== null, slips);
  if (head === null) return { path: null, slips };
  if (bracket === null) return { path: { text, ...head, filter: null }, slips };
  const rest = parsePathFilter(text, bracket, end, slips);
  if (rest === null) return { path: null, slips };
  return { path: { text, urn: head.urn, attribute: head.attribute, ...rest }, slips };
}

/** What stands around a name in a document and is no part of it: blanks, and marks such as those of code. */
function unwrap(text: string, slips: PathSlip[]): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (end - start < text.length) {
    slips.push(
      slip(
        'There are blanks around the attribute name.',
        'Leave them out.',
        start === 0 ? end : 0,
        start === 0 ? text.length : start,
      ),
    );
  }
  const inner = withoutMarks(text, start, end);
  if (inner !== null) {
    const { mark, from, to } = inner;
    slips.push(slip(`The attribute name stands in ${mark}.`, `Write ${text.slice(from, to)}`, start, end));
    return { start: from, end: to };
  }
  return { start, end };
}

/** What names are dressed with on pages, without being a part of them. */
const MARKS: readonly { readonly mark: string; readonly open: string; readonly close: string }[] = [
  { mark: 'backticks', open: '`', close: '`' },
  { mark: 'asterisks', open: '**', close: '**' },
  { mark: 'asterisks', open: '*', close: '*' },
  { mark: 'quotation marks', open: '"', close: '"' },
  { mark: 'quotation marks', open: "'", close: "'" },
  { mark: 'quotation marks', open: '“', close: '”' },
  { mark: 'angle brackets', open: '<', close: '>' },
  { mark: 'brackets', open: '[', close: ']' },
];

interface Inner {
  readonly mark: string;
  readonly from: number;
  readonly to: number;
}

function withoutMarks(text: string, start: number, end: number): Inner | null {
  for (const { mark, open, close } of MARKS) {
    const [from, to] = [start + open.length, end - close.length];
    if (to > from && text.startsWith(open, start) && text.startsWith(close, to)) return { mark, from, to };
  }
  return null;
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0xa0;
}

/** The canonical spelling. `path.text` is the spelling of the documentation, which may differ. */
export function printAttributePath(path: AttributePath): string {
  const prefix = path.urn === null ? '' : path.urn + joinAfter(path.urn);
  const terms = comparisonsOf(path.filter).map(({ attribute, value }) => `${attribute} eq ${JSON.stringify(value)}`);
  const filter = terms.length === 0 ? '' : `[${terms.join(' and ')}]`;
  const sub = path.subAttribute === null ? '' : `.${path.subAttribute}`;
  return prefix + path.attribute + filter + sub;
}

/** SCIM 1 extensions are joined to their attribute by a dot, SCIM 2 ones by a colon (tutorial-corpus fact sheet, section a). */
function joinAfter(urn: string): '.' | ':' {
  return /^urn:scim:schemas:.*:1\.\d+$/i.test(urn) ? '.' : ':';
}

/**
 * Whether two names lead to the same attribute. Attribute names and schema URNs compare without regard to case
 * (RFC 7643 section 2.1, RFC 8141 section 3.1), `type` values too (they are not case exact), and the URN of the
 * core schema says no more than no URN at all (RFC 7644 section 3.10).
 */
export function samePath(a: AttributePath, b: AttributePath): boolean {
  return pathKey(a) === pathKey(b);
}

/** Equal for two paths exactly when `samePath` holds: a key for maps and sets. */
export function pathKey(path: AttributePath): string {
  const terms = comparisonsOf(path.filter).map(({ attribute, value }) => [
    attribute.toLowerCase(),
    String(value).toLowerCase(),
  ]);
  // Which comparison is written first makes no difference.
  const filter = terms.length === 0 ? null : terms.sort(([a = ''], [b = '']) => textOrder(a, b)).flat();
  return JSON.stringify([
    extensionUrn(path)?.toLowerCase() ?? null,
    path.attribute.toLowerCase(),
    filter,
    path.subAttribute?.toLowerCase() ?? null,
  ]);
}

/** The schema URN of an attribute outside the core schemas, `null` for a core attribute however it is written. */
export function extensionUrn(path: AttributePath): string | null {
  return path.urn === null || /^urn:ietf:params:scim:schemas:core:2\.0:(user|group)$/i.test(path.urn) ? null : path.urn;
}
