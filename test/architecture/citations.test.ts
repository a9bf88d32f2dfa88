/** Every citation of a fact sheet can be followed. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Citation, citationsIn, sectionOf } from './citations.ts';
import { filesBelow, ROOT } from './source-file.ts';

const FOLDERS = ['src', 'templates', 'schemas', 'connectors', 'test', 'bench'];
const OWN = /^test\/architecture\//u;
const sheets = new Map(
  filesBelow('docs/facts').map((file) => [path.basename(file, '.md'), fs.readFileSync(path.join(ROOT, file), 'utf8')]),
);
const cited = FOLDERS.flatMap(filesBelow)
  .filter((file) => /\.(?:ts|js|mjs|json|hbs|css|md)$/u.test(file) && !OWN.test(file))
  .flatMap((file) =>
    citationsIn(fs.readFileSync(path.join(ROOT, file), 'utf8')).map((citation) => ({ file, citation })),
  );

/** What a citation names and nobody finds. */
function missingIn({ sheet, sections, rules }: Citation): string[] {
  const text = sheets.get(sheet);
  if (text === undefined) return [`no sheet "${sheet}"`];
  const parts = sections.map((section) => ({ section, text: sectionOf(text, section) }));
  const table = parts.at(-1)?.text ?? text;
  return [
    ...parts.filter((part) => part.text === null).map(({ section }) => `no section ${section}`),
    ...rules.filter((rule) => !table.includes(`\n| ${rule} |`)).map((rule) => `no rule ${rule}`),
  ];
}

describe('citations of fact sheets', () => {
  it('name a sheet, sections and rules that are there', () => {
    const broken = cited.flatMap(({ file, citation }) =>
      missingIn(citation).map((missing) => `${file}: ${citation.text}: ${missing}`),
    );
    expect(broken).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });

  it('are read across the lines of a comment, with several sections and rules', () => {
    const text =
      '/**\n * As they are (entra-provisioning fact\n * sheet, sections 8 and 12, rules 6 and\n * 21; and so on).\n */';
    expect(citationsIn(text)).toEqual([
      {
        sheet: 'entra-provisioning',
        sections: ['8', '12'],
        rules: ['6', '21'],
        text: 'entra-provisioning fact sheet, sections 8 and 12, rules 6 and 21',
      },
    ]);
  });

  it('are found broken where sheet, section or rule is wrong', () => {
    const broken = (text: string) => citationsIn(text).flatMap(missingIn);
    expect(broken('provisioning fact sheet, section 7')).toEqual(['no sheet "provisioning"']);
    expect(broken('See the fact sheet.')).toEqual(['no sheet "the"']);
    expect(broken('scim-client fact sheet, section 4.9')).toEqual(['no section 4.9']);
    expect(broken('entra-provisioning fact sheet, section 7 and section 12, rule 99')).toEqual(['no rule 99']);
    expect(broken('portal-2026 fact sheet, section "Pages by form"')).toEqual([]);
  });
});

describe('fact sheets', () => {
  it('stand in the list, and nothing else does', () => {
    const listed = Array.from((sheets.get('README') ?? '').matchAll(/\]\((.+)\.md\)/gu), ([, name]) => name);
    expect(listed.sort()).toEqual([...sheets.keys()].filter((name) => name !== 'README').sort());
  });
});
