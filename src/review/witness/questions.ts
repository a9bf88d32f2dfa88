/** What expressions ask of each attribute that they read: the samples that could tell two expressions apart follow from it. */
import type { Mapping } from '../../connector/connector.ts';
import { constantValue } from '../../expression/evaluate/constant-value.ts';
import { isConstant } from '../../expression/evaluate/is-constant.ts';
import { place } from '../../expression/functions/replace-mode.ts';
import { asText } from '../../expression/runtime/as-text.ts';
import type { Argument, CallExpression } from '../../expression/syntax/syntax.ts';

/** What is asked of one attribute. */
export interface Questions {
  /** Texts that it is compared with, or searched for. */
  readonly texts: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** Formats that it is read in as a date. */
  readonly formats: ReadonlySet<string>;
  readonly isDate: boolean;
}

interface Noted {
  readonly texts: Set<string>;
  readonly patterns: Set<string>;
  readonly formats: Set<string>;
  isDate: boolean;
}

/** Name → what is asked of it, in the order in which the mappings read them. */
export function questionsOf(mappings: readonly Mapping[]): ReadonlyMap<string, Questions> {
  const noted = new Map<string, Noted>();
  const note = (name: string): Noted => {
    const known = noted.get(name) ?? { texts: new Set(), patterns: new Set(), formats: new Set(), isDate: false };
    noted.set(name, known);
    return known;
  };
  for (const mapping of mappings) {
    if (mapping.kind === 'direct') note(mapping.source);
    if (mapping.kind === 'expression') ask(mapping.expression, note);
  }
  return noted;
}

/** Gives the names that a piece reads. */
function ask(node: Argument, note: (name: string) => Noted): readonly string[] {
  if (node.kind === 'attribute') {
    note(node.name);
    return [node.name];
  }
  if (node.kind === 'comparison') {
    const [left, right] = [ask(node.left, note), ask(node.right, note)];
    for (const name of left) addText(note(name).texts, node.right);
    for (const name of right) addText(note(name).texts, node.left);
    return [...left, ...right];
  }
  if (node.kind !== 'call') return [];
  const inner = node.arguments.map((each) => ask(each, note));
  const names = inner.flat();
  const rule = CALLS.get(node.name);
  if (rule === undefined) for (const name of names) for (const each of node.arguments) addText(note(name).texts, each);
  else rule(node, inner, note);
  return names;
}

type Rule = (call: CallExpression, inner: readonly (readonly string[])[], note: (name: string) => Noted) => void;

/** Functions of which not every constant is compared with every attribute in the call. */
const CALLS: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    IIF: () => {},
    Coalesce: () => {},
    Switch: ({ arguments: args }, inner, note) => {
      const keys = args.filter((_, index) => index >= 2 && index % 2 === 0);
      for (const name of inner[0] ?? []) for (const key of keys) addText(note(name).texts, key);
      for (const key of inner.filter((_, index) => index >= 2 && index % 2 === 0).flat())
        for (const source of args.slice(0, 1)) addText(note(key).texts, source);
    },
    Replace: ({ arguments: args }, inner, note) => {
      for (const name of [0, place.other].flatMap((index) => inner[index] ?? [])) {
        addText(note(name).texts, args[place.oldValue]);
        addText(note(name).patterns, args[place.pattern]);
      }
    },
    FormatDateTime: ({ arguments: args }, inner, note) => {
      for (const name of inner[0] ?? []) {
        note(name).isDate = true;
        addText(note(name).formats, args[2]);
      }
    },
    CDate: datesIn,
    DateAdd: datesIn,
    DateDiff: datesIn,
    NumFromDate: datesIn,
  }),
);

function datesIn(
  { arguments: args }: CallExpression,
  inner: readonly (readonly string[])[],
  note: (name: string) => Noted,
) {
  for (const name of inner.flat()) {
    note(name).isDate = true;
    for (const each of args) addText(note(name).texts, each);
  }
}

function addText(texts: Set<string>, node: Argument | undefined): void {
  if (node === undefined || node.kind === 'skipped' || !isConstant(node)) return;
  const text = asText(constantValue(node));
  if (text !== null && text !== '') texts.add(text);
}
