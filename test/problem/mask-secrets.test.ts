import { expect, it } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { printText } from '../../src/problem/print-text.ts';

const TOKEN = `ghp_${'a1B2c3D4'.repeat(5)}`;

it('never shows a secret again, whichever problem shows its line', () => {
  const text = JSON.stringify({ ...exampleManifest, homepage: `https://acme.example/${TOKEN}`, nonsense: TOKEN });
  const line = JSON.stringify({ ...exampleManifest, resources: [{ text: TOKEN, url: 'http://acme.example' }] });
  for (const source of [text, line]) {
    const { problems } = lintManifest(source, 'connectors/acme.json', 'acme');
    const printed = printText({ problems, sources: new Map([['connectors/acme.json', source]]), color: false });
    if (problems.some(({ rule }) => rule === 'secret-value')) expect(printed).not.toContain(TOKEN);
  }
  expect(lintManifest(line, 'connectors/acme.json', 'acme').problems.map(({ rule }) => rule)).toContain('secret-value');
});
