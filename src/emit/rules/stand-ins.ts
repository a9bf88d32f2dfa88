/**
 * Words in whose place others can stand while a validator is compiled: the name of an app's own extension and what its
 * unit is called after it. Apps whose units differ in these alone have one compilation between them.
 */
import type { JsonSchema } from '../types/json-schema.ts';
import type { ValidatorUnit } from './validator-units.ts';

export interface StandIns {
  /** The unit with other words, as it is compiled. */
  readonly unit: ValidatorUnit;
  /** What tells it from others. */
  readonly key: string;
  /** Puts the words back into the code. */
  readonly restore: (code: string) => string;
}

/** What no word of a schema begins with. */
const NAME = 'StandIn';
const URN = 'urn:stand-in:';

/** @param words of extensions: what `extensionWords` gives for the units of a connector */
export function withStandIns(unit: ValidatorUnit, words: readonly string[]): StandIns {
  const text = JSON.stringify([unit.name, unit.schema, ...unit.refersTo]);
  const isTaken = text.includes(NAME) || text.includes(URN);
  const replaced = isTaken ? [] : words.filter((word) => text.includes(`"${word}"`));
  const pairs = replaced.map((word, at) => [word, `${word.includes(':') ? URN : NAME}${at}Z`] as const);
  const key = pairs.reduce((changed, [word, other]) => changed.replaceAll(`"${word}"`, `"${other}"`), text);
  const [name, schema, ...refersTo]: [string, JsonSchema, ...[string, JsonSchema][]] = JSON.parse(key);
  return {
    key,
    unit: pairs.length === 0 ? unit : { name, schema, refersTo: new Map(refersTo) },
    restore: (code) => pairs.reduce((changed, [word, other]) => changed.replaceAll(other, () => word), code),
  };
}

/** The extensions that a connector's units refer to, and the names of their units: those that are words as the others are. */
export function extensionWords(units: readonly ValidatorUnit[]): readonly string[] {
  const words = units.flatMap(({ schema: { properties = {} } }) =>
    Object.entries(properties).flatMap(([urn, { $ref }]) =>
      $ref !== undefined && /^urn:[\w:.-]+$/.test(urn) && /^[A-Za-z]\w*$/.test($ref) ? [urn, $ref] : [],
    ),
  );
  return [...new Set(words)];
}
