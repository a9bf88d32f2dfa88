/** Code that is remembered for mappings is the code of every connector with these mappings, and of no other. */
import { expect, test, vi } from 'vitest';
import { onceForMappings, saidBy } from '../../src/emit/code/once-for-mappings.ts';
import { codeEmitters } from '../../src/emit/code-emitters.generated.ts';
import { CASES } from './cases.ts';

test('what mappings say is all that they are', () => {
  for (const { users, groups } of CASES) {
    expect(JSON.parse(saidBy({ users, groups }))).toEqual([users, groups]);
  }
});

test('the same mappings are made once, others anew', () => {
  const make = vi.fn(saidBy);
  const once = onceForMappings(make);
  const all = CASES;
  for (const each of all) expect(once(each)).toBe(saidBy(each));
  const { calls } = make.mock;
  const number = calls.length;
  for (const each of all.slice(-5)) expect(once(structuredClone(each))).toBe(saidBy(each));
  expect(calls.length).toBe(number);
});

test.each(codeEmitters.map((emitter) => [emitter.file, emitter] as const))(
  '%s names the manifest it is made of',
  async (_, { emit }) => {
    for (const each of CASES.slice(0, 3)) {
      const other = { ...structuredClone(each), manifestPath: 'connectors/other.json' };
      expect(await emit(other)).toBe((await emit(each)).replaceAll(each.manifestPath, other.manifestPath));
    }
  },
);
