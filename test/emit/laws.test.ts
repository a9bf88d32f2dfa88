import fc from 'fast-check';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { codeEmitters } from '../../src/emit/code-emitters.generated.ts';
import type { CodeSource } from '../../src/emit/code-source.ts';
import { emitMapping } from '../../src/emit/mapping/emit-mapping.ts';
import { emitRules } from '../../src/emit/rules/emit-rules.ts';
import { runs } from '../run/depth.ts';
import { connector } from './connector-builder.ts';
import { loadMapping, loadRules } from './load-module.ts';
import { madeUpRows } from './made-up.ts';
import { ANA } from './sources.ts';

const FULL = {
  ...ANA,
  accountEnabled: true,
  proxyAddresses: ['1', 'b'],
  extensionAttribute1: 'True',
  'odd name': '7',
  appRoleAssignments: [{ value: 'Admin' }],
};

test('whatever a connector maps, its code is well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(madeUpRows, madeUpRows, async (users, groups) => {
      for (const { file, emit } of codeEmitters) {
        const text = await emit(connector({ users, groups }));
        if (file.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
        else expect(parseSync(file, text).errors).toEqual([]);
      }
    }),
    { numRuns: runs(50) },
  );
});

test('whatever a connector maps, its code is made of what its digest is of, and that can be printed', async () => {
  await fc.assert(
    fc.asyncProperty(madeUpRows, madeUpRows, async (users, groups) => {
      const whole = connector({ users, groups });
      const source: CodeSource = { manifestPath: whole.manifestPath, users: whole.users, groups: whole.groups };
      expect(JSON.parse(JSON.stringify(source))).toEqual(source);
      const copy = structuredClone(source);
      for (const { emit } of codeEmitters) expect(await emit(copy)).toBe(await emit(whole));
    }),
    { numRuns: runs(20) },
  );
});

test('whatever a connector maps, its rules accept what its mapping makes', async () => {
  await fc.assert(
    fc.asyncProperty(madeUpRows, fc.subarray(Object.keys(FULL)), async (rows, names) => {
      // An attribute that the app requires and nobody knows the source of is rightly missed.
      const users = rows.map(({ required, ...row }) => ({
        ...row,
        ...(required === true && row.constant !== undefined && { required }),
      }));
      const { mapUser, mapUserUpdate } = await loadMapping(emitMapping(connector({ users })));
      const { checkUser, checkUserUpdate } = await loadRules(await emitRules(connector({ users })));
      const source = { ...ANA, ...Object.fromEntries(Object.entries(FULL).filter(([name]) => names.includes(name))) };
      expect(checkUserUpdate(mapUserUpdate(source))).toEqual([]);
      const user = made(() => mapUser(source));
      if (user !== null) expect(checkUser(user)).toEqual([]);
    }),
    { numRuns: runs(50) },
  );
});

/** `null` where the mapping says that a required value is missing. */
function made<T>(map: () => T): T | null {
  try {
    return map();
  } catch (error) {
    expect(String(error)).toMatch(/^TypeError: No value for the required attribute/);
    return null;
  }
}
