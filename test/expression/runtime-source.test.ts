import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deriveRuntimeSource } from '../../src/expression/compile/derive-runtime-source.ts';

const folder = new URL('../../src/expression/runtime/', import.meta.url);
const generated = new URL('../../src/expression/compile/runtime-source.generated.ts', import.meta.url);

test('the embedded runtime source is what the runtime files hold', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const derived = deriveRuntimeSource(files);
  // `npm run derive` writes the file anew.
  expect(readFileSync(generated, 'utf8')).toBe(derived);
});
