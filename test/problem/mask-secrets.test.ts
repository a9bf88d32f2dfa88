import { expect, it } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { maskSecrets } from '../../src/problem/mask-secrets.ts';
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

it('masks many secrets of a text at once as it masks them one after the other', () => {
  const text = 'one 😀two\nthree four\n"five" six\n';
  const secret = (line: number, column: number, endLine: number, endColumn: number) => ({
    ...({ rule: 'secret-value', severity: 'error', message: '', hint: null, pointer: '', file: 'a.json' } as const),
    ...{ line, column, endLine, endColumn },
  });
  const secrets = [secret(2, 7, 3, 5), secret(1, 5, 1, 10), secret(3, 2, 3, 4), secret(2, 1, 2, 3), secret(1, 2, 1, 3)];
  const masked = (problems: typeof secrets, source: string) =>
    maskSecrets(problems, new Map([['a.json', source]])).get('a.json') ?? '';
  const all = masked(secrets, text);
  expect(all).toBe(secrets.reduce((source, each) => masked([each], source), text));
  expect(all).toBe('o*e *****\n**ree ****\n"***e" six\n');
});
