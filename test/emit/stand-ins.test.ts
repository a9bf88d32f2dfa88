import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extensionWords, withStandIns } from '../../src/emit/rules/stand-ins.ts';
import type { ValidatorUnit } from '../../src/emit/rules/validator-units.ts';
import { record } from '../../src/emit/types/json-schema.ts';

const name = fc.constantFrom('UserApp1', 'UserApp10', 'StandIn0Z', 'User', 'Us$er', 'Ü');
const urn = fc.constantFrom('urn:app:1', 'urn:app:10', 'urn:stand-in:0Z', 'urn:a"b', 'badge', '$&');
const units: fc.Arbitrary<ValidatorUnit[]> = fc.array(
  fc.record({
    name,
    schema: fc
      .array(
        fc.tuple(
          urn,
          fc.oneof(
            name.map(($ref) => ({ $ref })),
            urn.map((value) => ({ const: value })),
          ),
        ),
      )
      .map((properties) => ({ properties: record(properties) })),
    refersTo: fc.array(fc.tuple(name, fc.constant({}))).map((entries) => new Map(entries)),
  }),
);

function printed(unit: ValidatorUnit): string {
  return JSON.stringify([unit.name, unit.schema, ...unit.refersTo]);
}

test('what is made of a unit with other words is, with its own put back, what is made of the unit', () => {
  fc.assert(
    fc.property(units, (all) => {
      const words = extensionWords(all);
      for (const whole of all) {
        const { unit, restore } = withStandIns(whole, words);
        expect(restore(printed(unit))).toBe(printed(whole));
      }
    }),
  );
});

test('units of two apps that differ in the name of an extension alone are one', () => {
  const [one, two] = [1, 10].map((app) => {
    const refersTo = new Map([[`UserApp${app}`, {}]]);
    const schema = { properties: record([[`urn:app:${app}`, { $ref: `UserApp${app}` }]]) };
    const unit = { name: 'User', schema, refersTo };
    return withStandIns(unit, extensionWords([unit]));
  });
  expect(one?.key).toBe(two?.key);
});
