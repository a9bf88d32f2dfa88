/** Texts in which a problem may be mended, with what was done to each: guesses from what it says, not yet tried. */
import { editText, type TextEdit } from '../json/edit-text.ts';
import { isRecord } from '../json/is-record.ts';
import { readJsonDocument } from '../json/json-document.ts';
import { pointerTo, splitPointer, valueAt } from '../json/json-node.ts';
import type { Stretch } from '../json/loose-json.ts';
import { descriptionAt } from '../manifest/description-at.ts';
import { freePlacesOf, placeInWords, pointerOf } from '../manifest/schema/property-place.ts';
import { propertyAt, propertyNames, shapeAt, shapeNamed } from '../manifest/shape-at.ts';
import { inCurrentVersion } from '../manifest/version/in-current-version.ts';
import { OLD_VERSION } from '../manifest/version/version-rules.ts';
import { CURRENT_VERSION } from '../manifest/version/version-steps.ts';
import { indexLines } from '../problem/line-index.ts';
import type { Problem } from '../problem/problem.ts';
import { insideQuotes } from './completion.ts';
import { spotAt } from './spot.ts';
import { type Suggestions, suggestionsIn } from './suggestions.ts';

export interface FixAttempt {
  readonly title: string;
  /** The whole text as it would be. */
  readonly text: string;
}

interface Broken {
  readonly text: string;
  /** As data; `undefined` where the text is no JSON. */
  readonly value: unknown;
  readonly problem: Problem;
  readonly place: Stretch;
  readonly says: Suggestions;
}

/** The likeliest first. */
export function attemptsAt(text: string, problem: Problem): FixAttempt[] {
  const { document } = readJsonDocument(text, problem.file);
  const says = suggestionsIn(problem.hint ?? '');
  const broken: Broken = { text, value: document?.value, problem, place: stretchOf(text, problem), says };
  return [ofVersion, ofSyntax, ofPlace, ofWords, ofChoices, ofMembers, ofItems, ofRemoval].flatMap((attempt) =>
    attempt(broken),
  );
}

function stretchOf(text: string, { line, column, endLine, endColumn }: Problem): Stretch {
  const lines = indexLines(text);
  const start = lines.startOf(line) + column - 1;
  return { start, end: endLine === undefined ? start : lines.startOf(endLine) + (endColumn ?? 1) - 1 };
}

function put(text: string, { start, end }: Stretch, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** What `migrate` does. */
function ofVersion({ text, problem: { rule } }: Broken): FixAttempt[] {
  const moved = rule === OLD_VERSION ? inCurrentVersion(text) : null;
  return moved === null ? [] : [{ title: `Write it in version ${CURRENT_VERSION}`, text: moved.text }];
}

/** Slips after which the text could be read all the same. */
function ofSyntax(broken: Broken): FixAttempt[] {
  const { text, place } = broken;
  const { rule, hint } = broken.problem;
  if (rule === 'json-duplicate-key') return withoutMember(broken);
  if (rule === 'json-trailing-comma') return [{ title: 'Remove the comma', text: put(text, place, '') }];
  if (rule === 'json-comment') return [{ title: 'Remove the comment', text: put(text, place, '') }];
  if (rule !== 'json-syntax' || !hint?.startsWith('Put a comma')) return [];
  const end = text.slice(0, place.start).trimEnd().length;
  return [{ title: 'Put a comma', text: put(text, { start: end, end }, ',') }];
}

/** The second of two equal keys, with its value; a pointer would lead to the first. */
function withoutMember({ text, place }: Broken): FixAttempt[] {
  const spot = spotAt(text, place.start);
  const members = spot?.holder?.members ?? [];
  const index = members.findIndex(({ start }) => start === place.start);
  const [before, own] = [members[index - 1], members[index]];
  if (before === undefined || own === undefined) return [];
  return [
    { title: `Remove this ${JSON.stringify(own.name)}`, text: put(text, { start: before.end, end: own.end }, '') },
  ];
}

/** A property that stands in the wrong object goes into the right one, which is made where it is not there. */
function ofPlace({ text, value, problem: { rule, pointer } }: Broken): FixAttempt[] {
  const keys = splitPointer(pointer);
  const name = keys.pop();
  if (rule !== 'manifest-unknown-property' || name === undefined) return [];
  const parent = keys.reduce<string>(pointerTo, '');
  const given = valueAt(value, pointer);
  return freePlacesOf(parent, name, given, value).flatMap((place) => {
    const home = pointerOf(place, parent);
    if (home === null) return [];
    const added = memberAt(value, splitPointer(home), name, given);
    return edited(text, `Move it ${placeInWords(place, parent)}`, [added, { op: 'remove', path: pointer }]);
  });
}

/** What adds a member to the object at the end of a way, with the objects on it that are not there yet. */
function memberAt(value: unknown, way: readonly string[], name: string, given: unknown): TextEdit {
  const there = way.findIndex(
    (_, index) => valueAt(value, way.slice(0, index + 1).reduce<string>(pointerTo, '')) === undefined,
  );
  const known = there < 0 ? way : way.slice(0, there);
  const [first = name, ...rest] = [...way.slice(known.length), name];
  const held = rest.reduceRight<unknown>((inner, key) => ({ [key]: inner }), given);
  return { op: 'add', path: pointerTo(known.reduce<string>(pointerTo, ''), first), value: held };
}

/** The proposed word in the place of what is wrong: a whole value or key, or a part of a text. */
function ofWords({ text, place, says, problem: { pointer } }: Broken): FixAttempt[] {
  if (place.start === place.end || pointer === '') return [];
  const spot = spotAt(text, place.start);
  const isPart = spot !== null && spot.text !== null && spot.place.start < place.start;
  const words = isPart || spot?.part === 'key' ? says.words.filter((word) => typeof word === 'string') : says.words;
  // Of a path a hint may write the whole, where a part is wrong.
  const isPath = isPart && propertyAt(pointer)?.holds === 'attribute-path';
  return words.flatMap((word) => {
    const written = JSON.stringify(word) ?? '';
    const title = `Write ${written}`;
    return [
      { title, text: put(text, place, isPart ? insideQuotes(String(word)) : written) },
      ...(isPath ? [{ title, text: put(text, spot.place, written) }] : []),
    ];
  });
}

function ofChoices({ text, problem: { rule, pointer } }: Broken): FixAttempt[] {
  if (rule !== 'manifest-unknown-value') return [];
  return (descriptionAt(pointer)?.choices ?? []).flatMap(({ word }) =>
    edited(text, `Write ${JSON.stringify(word)}`, [{ op: 'replace', path: pointer, value: word }]),
  );
}

function edited(text: string, title: string, edits: readonly TextEdit[]): FixAttempt[] {
  const mended = editText(text, edits);
  return mended === null ? [] : [{ title, text: mended }];
}

/** The pointers of the objects around a place, the innermost first. */
function objectsAround({ value, problem: { pointer } }: Broken): string[] {
  const keys = splitPointer(pointer);
  const all = keys.map((_, index) => keys.slice(0, keys.length - index).reduce<string>(pointerTo, ''));
  return [...all, ''].filter((each) => isRecord(valueAt(value, each)));
}

/** Of them an attribute has one at most. */
const FLOWS: readonly string[] = ['source', 'expression', 'constant'];

/** The member goes to the nearest object that can have it. */
function ofMembers(broken: Broken): FixAttempt[] {
  const { text, value, says } = broken;
  return says.members.flatMap((member) => {
    const parent = objectsAround(broken).find((pointer) => propertyNames(pointer).includes(member.name));
    if (parent === undefined) return [];
    const holder = valueAt(value, parent);
    const isThere = isRecord(holder) && Object.hasOwn(holder, member.name);
    const path = pointerTo(parent, member.name);
    const others = FLOWS.includes(member.name) ? FLOWS.filter((name) => name !== member.name) : [];
    const title = `${isThere ? 'Write' : 'Add'} "${member.name}": ${JSON.stringify(member.value)}`;
    return edited(text, title, [
      { op: isThere ? 'replace' : 'add', path, value: member.value },
      ...others
        .filter((name) => isRecord(holder) && Object.hasOwn(holder, name))
        .map((name): TextEdit => ({ op: 'remove', path: pointerTo(parent, name) })),
    ]);
  });
}

/** An item goes to the nearest list whose items can have its members. */
function ofItems(broken: Broken): FixAttempt[] {
  const { text, value, says } = broken;
  return says.items.filter(isRecord).flatMap((item) => {
    const path = objectsAround(broken)
      .flatMap((parent) => listsFor(parent, Object.keys(item)))
      .at(0);
    if (path === undefined) return [];
    const isThere = valueAt(value, path) !== undefined;
    const edit: TextEdit = isThere ? { op: 'append', path, value: item } : { op: 'add', path, value: [item] };
    return edited(text, `Add ${JSON.stringify(item)}`, [edit]);
  });
}

function listsFor(parent: string, members: readonly string[]): string[] {
  return Object.entries(shapeAt(parent)?.properties ?? {}).flatMap(([name, { list, shape }]) => {
    const known = shape === undefined ? {} : (shapeNamed(shape)?.properties ?? {});
    const fits = list === true && members.every((member) => Object.hasOwn(known, member));
    return fits ? [pointerTo(parent, name)] : [];
  });
}

function ofRemoval(broken: Broken): FixAttempt[] {
  const { text, place, says, problem } = broken;
  const named = says.without.flatMap((name) => {
    const path = objectsAround(broken)
      .map((parent) => pointerTo(parent, name))
      .find((each) => valueAt(broken.value, each) !== undefined);
    return path === undefined ? [] : edited(text, `Remove "${name}"`, [{ op: 'remove', path }]);
  });
  const { pointer, rule } = problem;
  if (!says.removes && rule !== 'manifest-unknown-property') return named;
  const spot = spotAt(text, place.start);
  if (spot !== null && spot.text !== null && spot.place.start < place.start)
    return [...named, ...withoutPart(text, place)];
  const item = /^.*\/\d+(?=\/)/u.exec(pointer)?.[0];
  return [
    ...named,
    ...edited(text, `Remove ${nameOf(pointer)}`, [{ op: 'remove', path: pointer }]),
    ...(item === undefined ? [] : edited(text, `Remove ${nameOf(item)}`, [{ op: 'remove', path: item }])),
  ];
}

/** A part of a text: gone, or without its marks, or once instead of twice. */
function withoutPart(text: string, place: Stretch): FixAttempt[] {
  const part = text.slice(place.start, place.end);
  const once = /^(?<word>\S+)\s+\k<word>$/iu.exec(part)?.groups?.['word'];
  const bare = part.replaceAll(/[*_`]/gu, '');
  return [
    ...(once === undefined ? [] : [{ title: `Write "${once}" once`, text: put(text, place, once) }]),
    ...(bare === part || bare === '' ? [] : [{ title: 'Remove the markup', text: put(text, place, bare) }]),
    { title: 'Remove it', text: put(text, place, '') },
  ];
}

function nameOf(pointer: string): string {
  const last = splitPointer(pointer).at(-1) ?? '';
  return /^\d+$/u.test(last) ? `item ${Number(last) + 1}` : `"${last}"`;
}
