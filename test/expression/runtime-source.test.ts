import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveRuntimeSource } from '../../src/expression/compile/derive-runtime-source.ts';

const folder = new URL('../../src/expression/runtime/', import.meta.url);
const generated = new URL('../../src/expression/compile/runtime-source.generated.ts', import.meta.url);

test('the embedded runtime source is what the runtime files hold', () => {
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const derived = deriveRuntimeSource(files);
  // `UPDATE=1 npx vitest run test/expression/runtime-source.test.ts` writes the file anew.
  if (process.env.UPDATE === '1') writeFileSync(generated, derived);
  expect(readFileSync(generated, 'utf8')).toBe(derived);
});
