/**
 * The problems that an old library had when the rules were taken up, by file and rule, each as a digest: what they quote
 * stands nowhere else. A baseline only ever shrinks.
 */
import { isRecord } from '../json/is-record.ts';
import { readJsonDocument } from '../json/json-document.ts';
import { pointerTo } from '../json/json-node.ts';
import { anyText, type Check, listOf, object, placeSlips, slip } from '../json/strict-shape.ts';
import { fingerprint } from '../problem/fingerprint.ts';
import type { Problem } from '../problem/problem.ts';
import { textOrder } from '../problem/text-order.ts';
import { CONFIGURATION_RULES } from './configuration-rules.ts';

export interface Baseline {
  readonly file: string;
  /** File → rule → digests; one that is there twice takes two problems. */
  readonly problems: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface ReadBaseline {
  readonly baseline: Baseline | null;
  readonly problems: readonly Problem[];
}

const HINT = 'Take the version from the history, or remove the file and run "scimanifest lint --write-baseline".';

const isDigests: Check = listOf((value, pointer) =>
  typeof value === 'string' && /^[0-9a-f]{16}$/u.test(value) ? [] : [slip(pointer, 'A digest is expected here.')],
);

function members(inner: Check): Check {
  return (value, pointer) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, each]) => inner(each, pointerTo(pointer, key)))
      : [slip(pointer, 'An object is expected here.')];
}

const isBaseline: Check = object({ version: isOne, problems: members(members(isDigests)) }, { $comment: anyText });

function isOne(value: unknown, pointer: string): ReturnType<Check> {
  return value === 1 ? [] : [slip(pointer, 'The version of a baseline is 1.')];
}

/** Problems: `configuration-malformed`, and those of JSON. */
export function readBaseline(text: string, file: string): ReadBaseline {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { baseline: null, problems };
  const slips = isBaseline(document.value, '');
  if (slips.length > 0)
    return {
      baseline: null,
      problems: placeSlips(slips, document, CONFIGURATION_RULES['configuration-malformed'], HINT),
    };
  const value = isRecord(document.value) && isRecord(document.value['problems']) ? document.value['problems'] : {};
  const entries = Object.entries(value).map(([name, rules]) => [
    name,
    Object.fromEntries(
      Object.entries(isRecord(rules) ? rules : {}).map(([rule, digests]) => [
        rule,
        Array.isArray(digests) ? digests.map(String) : [],
      ]),
    ),
  ]);
  return { baseline: { file, problems: Object.fromEntries(entries) }, problems: [] };
}

/** The same for a problem wherever its line moves. */
export function digestOfProblem({ rule, file, pointer, message }: Problem): string {
  return fingerprint([rule, file, pointer, message]);
}

/** Takes each problem of a baseline as often as it is in there. */
export class BaselineCount {
  readonly #baseline: Baseline | null;
  readonly #left = new Map<string, number>();

  constructor(baseline: Baseline | null) {
    this.#baseline = baseline;
    const digests = Object.values(baseline?.problems ?? {}).flatMap((rules) => Object.values(rules).flat());
    for (const digest of digests) this.#left.set(digest, (this.#left.get(digest) ?? 0) + 1);
  }

  takes(problem: Problem): boolean {
    const digest = digestOfProblem(problem);
    const left = this.#left.get(digest) ?? 0;
    if (left === 0) return false;
    this.#left.set(digest, left - 1);
    return true;
  }

  /** What the baseline still holds of these files, and nobody has any more. */
  stale(files: readonly string[]): Problem[] {
    const baseline = this.#baseline;
    if (baseline === null) return [];
    const digests = files.flatMap((file) => Object.values(baseline.problems[file] ?? {}).flat());
    const gone = [...new Set(digests)].reduce((sum, digest) => sum + (this.#left.get(digest) ?? 0), 0);
    if (gone === 0) return [];
    const { id, severity, fix } = CONFIGURATION_RULES['baseline-stale'];
    const message = `${gone === 1 ? 'One problem' : `${gone} problems`} of the baseline ${gone === 1 ? 'is' : 'are'} mended.`;
    return [{ rule: id, severity, message, file: baseline.file, line: 1, column: 1, pointer: '', hint: fix }];
  }
}

/**
 * @param before what it held; `null`: there was none, and all problems are taken up
 * @param files what was looked at: of other files it holds what it held
 */
export function printBaseline(problems: readonly Problem[], before: Baseline | null, files: readonly string[]): string {
  const count = new BaselineCount(before);
  const kept = before === null ? problems : problems.filter((problem) => count.takes(problem));
  const others = Object.entries(before?.problems ?? {}).filter(([file]) => !files.includes(file));
  const byFile = new Map(others.map(([file, rules]) => [file, new Map(Object.entries(rules))]));
  for (const problem of kept) {
    const rules = byFile.get(problem.file) ?? new Map<string, readonly string[]>();
    const digests = [...(rules.get(problem.rule) ?? []), digestOfProblem(problem)].sort();
    byFile.set(problem.file, rules.set(problem.rule, digests));
  }
  const held = inOrder([...byFile].map(([file, rules]) => [file, inOrder([...rules])]));
  return `${JSON.stringify({ $comment: COMMENT, version: 1, problems: held }, null, 2)}\n`;
}

const COMMENT =
  'Old problems that lint does not tell. "scimanifest lint --write-baseline" takes out what is mended and adds nothing.';

function inOrder<T>(members: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...members].sort(([a], [b]) => textOrder(a, b)));
}
