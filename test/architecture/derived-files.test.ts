/** What `npm run derive` writes is what stands there; so a rule, a function or an output that was added is in use. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { derivedFiles } from '../../src/build/derived-files.ts';
import { referencePages } from '../../src/build/reference/reference-pages.ts';
import { deriveFunctionTable, deriveList } from '../../src/derive/derive-list.ts';
import { manifestRules } from '../../src/lint/manifest-rules.generated.ts';
import { filesBelow, ROOT } from './source-file.ts';

const sources = await derivedFiles();
const derived = { ...sources, ...(await referencePages()) };
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8').replaceAll('\r\n', '\n');

describe('derived files', () => {
  it.each(Object.keys(derived))('%s is up to date: else run `npm run derive`', (file) => {
    expect(read(file)).toBe(derived[file]);
  });

  it('are all that is called generated, but for the types of one that is JavaScript', () => {
    const called = filesBelow('src').filter((file) => file.includes('.generated.') && !file.endsWith('.d.ts'));
    const inSources = Object.keys(sources).filter((file) => file.startsWith('src/'));
    expect(called).toEqual(inSources.sort());
  });
});

it('the file of a rule on manifests is called after its id', () => {
  const ids = manifestRules.map(({ id }) => `src/lint/rules/${id}.ts`);
  expect(filesBelow('src/lint/rules').filter((file) => file.endsWith('.ts'))).toEqual(ids);
});

describe('a derived list', () => {
  const options = { folder: 'src/x', path: './x', type: { name: 'Row', path: './row.ts' }, list: 'rows' };

  it('has the rows of every file, in the order of the names of the files', () => {
    const files = [
      { name: 'b.ts', text: 'export const second: Row = {};\nexport const third: Row = {};\nconst own = 1;\n' },
      { name: 'a.ts', text: 'export const first: Row = {};\n' },
    ];
    expect(deriveList(files, options)).toContain('= [\n  first,\n  second,\n  third,\n]');
    expect(deriveList(files, options)).toContain("import { second, third } from './x/b.ts';");
  });

  it('does not pass over a file in which it finds no row', () => {
    expect(() => deriveList([{ name: 'a.ts', text: 'const first: Row = {};\n' }], options)).toThrow(
      'src/x/a.ts holds no Row.',
    );
  });

  it('of functions stands in the order of their names, whatever their capitals', () => {
    const files = [
      { name: 'a.ts', text: "export const IsNull = {};\nexport const IIF = {};\nexport const helper = '';\n" },
    ];
    expect(deriveFunctionTable(files, 'src/x', './x')).toContain("= [\n  'IIF',\n  'IsNull',\n] as const");
  });
});
