import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeEmitters } from '../../src/emit/code-emitters.generated.ts';
import { compile } from '../run/compile.ts';
import { runs } from '../run/depth.ts';
import { CASES } from './cases.ts';
import { connector } from './connector-builder.ts';
import { HOSTILE_STRINGS, hostileConnector } from './hostile.ts';
import { madeUpRows } from './made-up.ts';

const STRICT = {
  strict: true,
  isolatedModules: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  noEmit: true,
  // Its own library the compiler need not check.
  skipDefaultLibCheck: true,
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scimanifest-typecheck-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A use of the rules' types: after the check, the value has the type. */
const USE = `import { mapUser } from "./mapping.js";
import { isUser } from "./rules.js";
import type { User } from "./types.js";

export function narrowed(value: unknown): User | null {
  return isUser(value) ? value : null;
}

export const mapped: (source: Parameters<typeof mapUser>[0]) => User = mapUser;
`;

test('the generated code of every case passes the strict compiler, in one run', async () => {
  const madeUp = fc.sample(fc.tuple(madeUpRows, madeUpRows), { seed: 7, numRuns: runs(60) });
  const all = [
    ...CASES,
    ...HOSTILE_STRINGS.map((text, index) => hostileConnector(`hostile-${index}`, text)),
    ...madeUp.map(([users, groups], index) => connector({ id: `made-up-${index}`, users, groups })),
  ];
  for (const model of all) {
    const home = join(folder, model.id);
    mkdirSync(home);
    for (const { file, emit } of codeEmitters) writeFileSync(join(home, file), await emit(model));
    writeFileSync(join(home, 'use.ts'), USE);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, include: ['**/*.ts'] }));
  expect(await compile(folder, '-p', folder)).toBe('');
});

test.each(CASES.map((model) => [model.id, model] as const))(
  '%s has no any, no cast and no assertion',
  async (_, model) => {
    for (const { file, emit } of codeEmitters.filter(({ file }) => file.endsWith('.ts'))) {
      const code = (await emit(model)).replace(/"(?:[^"\\]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\//g, '');
      expect(code, file).not.toMatch(/\bany\b|\bas (?!const\b)|[\w)\]]!(?!=)/);
    }
  },
);
