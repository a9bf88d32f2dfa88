/** How each kind of schema mistake is worded and where it is shown: one row a keyword of the schema. */

import type { Finding } from '../../json/finding.ts';
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import { begunWith, nearest } from '../../problem/nearest.ts';
import type { SchemaError } from '../manifest-validator.generated.js';
import { propertyAt, propertyNames, shapeAt } from '../shape-at.ts';
import { meantKey, takes } from './meant-key.ts';
import { calledOtherwise } from './other-words.ts';
import { freePlacesOf, placeInWords } from './property-place.ts';
import { EXPECTED_TYPES, found, howToWrite, sayingOf, shortJson } from './value-words.ts';

type Mistake = Omit<Finding, 'severity'>;

export const MISTAKES: Readonly<Record<string, (error: SchemaError, value: unknown) => Mistake>> = {
  additionalProperties: ({ instancePath, params }, value) =>
    unknownProperty(instancePath, String(params['additionalProperty']), value),
  required: ({ instancePath, params }) => missingProperty(instancePath, String(params['missingProperty'])),
  type: ({ instancePath, params }, value) =>
    wrongType(instancePath, String(params['type']), valueAt(value, instancePath)),
  anyOf: ({ instancePath }, value) => {
    const given = valueAt(value, instancePath);
    return {
      rule: 'manifest-wrong-type',
      pointer: instancePath,
      message: `Expected \`false\` or an object, found ${found(given)}.`,
      hint: sayingOf(given) === false ? 'Write false.' : 'Leave it out where nobody documents it.',
    };
  },
  enum: ({ instancePath, params }, value) =>
    unknownValue(instancePath, listOf(params['allowedValues']), valueAt(value, instancePath)),
  const: ({ instancePath, params }, value) => ({
    rule: 'manifest-unknown-value',
    pointer: instancePath,
    message: `Expected ${shortJson(params['allowedValue'])}, found ${shortJson(valueAt(value, instancePath))}.`,
    hint: `Write ${shortJson(params['allowedValue'])}, or leave the property out.`,
  }),
  minLength: ({ instancePath }) => empty(instancePath, 'This text is empty.'),
  minItems: ({ instancePath }) => empty(instancePath, 'This list is empty.'),
  minimum: ({ instancePath, params }, value) => ({
    rule: 'manifest-value-out-of-range',
    pointer: instancePath,
    message: `Expected a number of at least ${shortJson(params['limit'])}, found ${shortJson(valueAt(value, instancePath))}.`,
    hint: null,
  }),
  minProperties: ({ instancePath }) => ({
    rule: 'manifest-value-out-of-range',
    pointer: instancePath,
    message: 'This object says nothing.',
    hint: `Give it exactly one of ${quoted(propertyNames(instancePath))}, or leave it out.`,
  }),
  maxProperties: ({ instancePath }, value) => tooMany(instancePath, valueAt(value, instancePath)),
  uniqueItems: ({ instancePath, params }, value) => repeated(instancePath, params, value),
  format: ({ instancePath }, value) => wrongDate(instancePath, valueAt(value, instancePath)),
  pattern: ({ instancePath }, value) => notOneWord(instancePath, valueAt(value, instancePath)),
};

function unknownProperty(parent: string, name: string, value: unknown): Mistake {
  const given = valueAt(value, pointerTo(parent, name));
  return {
    rule: 'manifest-unknown-property',
    pointer: pointerTo(parent, name),
    part: 'key',
    message: `${shortJson(name)} is no property of ${nameOf(parent)}.`,
    hint: meantBy(parent, name, given, value) ?? `Properties here: ${quoted(propertyNames(parent))}.`,
  };
}

/** The property that was meant, or the place where the key is right; `null` where nobody can tell. */
function meantBy(parent: string, name: string, given: unknown, value: unknown): string | null {
  const meant = meantKey(parent, name, value);
  if (meant !== null) return didYouMean(parent, meant, given);
  const places = freePlacesOf(parent, name, given, value).map((place) => placeInWords(place, parent));
  return places.length === 0 ? null : `\`${name}\` stands ${places.join(' or ')}.`;
}

function didYouMean(parent: string, guess: string, given: unknown): string {
  const example = takes(parent, guess, given) ? undefined : shapeAt(parent)?.properties[guess]?.example;
  const written = example === undefined ? '' : ` For instance: "${guess}": ${example}`;
  return `Did you mean \`${guess}\`?${written}`;
}

function missingProperty(parent: string, name: string): Mistake {
  const properties = shapeAt(parent)?.properties ?? {};
  const example = Object.hasOwn(properties, name) ? properties[name]?.example : undefined;
  return {
    rule: 'manifest-missing-property',
    pointer: parent,
    part: 'label',
    message: `${capital(nameOf(parent))} has no \`${name}\`.`,
    hint: `Add it: ${JSON.stringify(name)}: ${example ?? '…'}`,
  };
}

/** Nothing of the file can be kept. */
export const WHOLE_MANIFEST =
  'A manifest is one object, { "name": … }; "scimanifest new ID" writes a small one to start from.';

function wrongType(pointer: string, type: string, value: unknown): Mistake {
  const example = namedProperty(pointer, value) ?? exampleAt(pointer);
  const holdsObjects = type === 'array' && propertyAt(pointer)?.shape !== undefined;
  return {
    rule: 'manifest-wrong-type',
    pointer,
    message: `Expected ${EXPECTED_TYPES[type] ?? type}, found ${found(value, type)}.`,
    hint:
      pointer === ''
        ? WHOLE_MANIFEST
        : (flagAsText(pointer, type, value) ??
          (holdsObjects ? null : howToWrite(type, value)) ??
          (example === undefined ? null : `For instance: ${example}`)),
  };
}

/** Values that are sent to the app say yes and no as the service does; no other text says it at all. */
function flagAsText(pointer: string, type: string, value: unknown): string | null {
  if (type !== 'string' || typeof value !== 'boolean' || propertyAt(pointer)?.holds !== 'value') return null;
  return `Write "${value ? 'True' : 'False'}".`;
}

/** Of an item, the first of the list's example. */
function exampleAt(pointer: string): string | undefined {
  const example = propertyAt(pointer)?.example;
  const list: unknown = example === undefined || !/\/\d+$/u.test(pointer) ? null : JSON.parse(example);
  return Array.isArray(list) && list.length > 0 ? JSON.stringify(list[0]) : example;
}

/** Where the name of a property stands for the object that has it, `"setup"` for `{ "setup": true }`: that object. */
function namedProperty(pointer: string, value: unknown): string | undefined {
  const properties = shapeAt(pointer)?.properties ?? {};
  const example =
    typeof value === 'string' && Object.hasOwn(properties, value) ? properties[value]?.example : undefined;
  return example === undefined ? undefined : `{ ${JSON.stringify(value)}: ${example} }`;
}

function unknownValue(pointer: string, allowed: readonly unknown[], value: unknown): Mistake {
  const words = allowed.map(String);
  const guess =
    typeof value === 'string'
      ? (calledOtherwise(value, words) ?? nearest(value, words) ?? begunWith(value, words))
      : null;
  return {
    rule: 'manifest-unknown-value',
    pointer,
    message: `Expected one of ${quoted(words)}, found ${shortJson(value)}.`,
    hint: guess === null ? null : `Did you mean \`${guess}\`?`,
  };
}

function empty(pointer: string, message: string): Mistake {
  const example = propertyAt(pointer)?.example;
  return {
    rule: 'manifest-value-out-of-range',
    pointer,
    message,
    hint: `Leave the property out, or fill it${example === undefined ? '' : `, for instance: ${example}`}`,
  };
}

function tooMany(pointer: string, value: unknown): Mistake {
  const keys = Object.keys(typeof value === 'object' && value !== null ? value : {});
  return {
    rule: 'manifest-value-out-of-range',
    pointer: pointerTo(pointer, keys[1] ?? ''),
    part: 'key',
    message: `Expected exactly one property, found ${keys.length}.`,
    hint: `Keep one of ${quoted(keys)}.`,
  };
}

function repeated(pointer: string, params: SchemaError['params'], value: unknown): Mistake {
  const index = Math.max(Number(params['i']), Number(params['j']));
  const item = pointerTo(pointer, index);
  const message = `${shortJson(valueAt(value, item))} stands in this list twice.`;
  return { rule: 'manifest-repeated-value', pointer: item, message, hint: 'Keep one of the two.' };
}

/** RFC 3339 dates; the order of the parts is a guess only where it can be read in one way. */
function wrongDate(pointer: string, value: unknown): Mistake {
  const text = String(value);
  const isSpelt = /^\d{4}-\d\d-\d\d$/.test(text);
  const [, month, day, year] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(text) ?? [];
  const guess = Number(day) > 12 && Number(month) <= 12 ? `${year}-${month?.padStart(2, '0')}-${day}` : null;
  return {
    rule: 'manifest-wrong-format',
    pointer,
    message: isSpelt ? `${shortJson(value)} is no day of the calendar.` : `Expected a date, found ${shortJson(value)}.`,
    hint: guess === null ? 'Write year, month and day: "2020-11-24".' : `Write ${JSON.stringify(guess)}.`,
  };
}

/** The one pattern that the schema has: a word that stands in the opening line of a block of code. */
function notOneWord(pointer: string, value: unknown): Mistake {
  return {
    rule: 'manifest-wrong-format',
    pointer,
    message: `Expected one word, found ${shortJson(value)}.`,
    hint: `For instance: ${propertyAt(pointer)?.example ?? '"sql"'}`,
  };
}

/** The object at a pointer, in words. */
function nameOf(pointer: string): string {
  const last = splitPointer(pointer).at(-1);
  if (last === undefined) return 'the manifest';
  return /^\d+$/.test(last) ? `item ${Number(last) + 1} of \`${splitPointer(pointer).at(-2) ?? ''}\`` : `\`${last}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, 40).map((word) => `\`${word}\``);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
