/** Templates that somebody wrote who wants more than a page: each in the place of a sound one, alone and within it. */

import { findRule } from '../../src/catalogue.ts';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { indexLines } from '../../src/problem/line-index.ts';
import { printers } from '../../src/problem/printers.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { templateFiles } from '../tutorial/template-kit.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { faultsOf } from './attacked-project.ts';

const PIECES: readonly string[] = [
  '{{"x"}}',
  '{{5}}',
  '{{true}}',
  '{{null}}',
  '{{#"x"}}{{/"x"}}',
  '{{#5}}{{/5}}',
  '{{/each}}',
  '{{/if}}{{/each}} {{',
  '{{else}}',
  '{{^}}',
  '{{{',
  '}}}',
  '{{',
  '{{{{',
  '{{{{raw}}}}{{/each}}{{{{/raw}}}}',
  '{{!--',
  '{{!-- --',
  '{{! }',
  '{{#if}}{{/if}}',
  '{{#if preview}}',
  '{{#each}}{{/each}}',
  '{{#each app as |a b c|}}{{/each}}',
  '{{#with}}{{/with}}',
  '{{#unless}}{{/unless}}',
  '{{constructor}}',
  '{{__proto__}}',
  '{{app.constructor}}',
  '{{app.__proto__.x}}',
  '{{lookup . "constructor"}}',
  '{{#with (lookup this "x")}}{{/with}}',
  '{{log "x"}}',
  '{{helperMissing}}',
  '{{blockHelperMissing}}',
  '{{> sections/plan}}',
  '{{> "sections/plan"}}',
  '{{> (lookup . "x")}}',
  '{{> ../x}}',
  '{{> /etc/passwd}}',
  '{{> @partial-block}}',
  '{{#> sections/plan}}{{/sections/plan}}',
  '{{#*inline "a"}}{{/inline}}',
  '{{*decorator}}',
  '{{> sections/plan x=1}}',
  '{{> sections/plan this}}',
  '{{@root}}',
  '{{@root.app}}',
  '{{@index}}',
  '{{@data}}',
  '{{@../index}}',
  '{{../../..}}',
  '{{this}}',
  '{{.}}',
  '{{this/..}}',
  '{{[x y]}}',
  "{{['x']}}",
  '{{app.[constructor]}}',
  '{{app.[0]}}',
  '{{#each users.rows}}{{#each ../users.rows}}{{#each ../../users.rows}}x{{/each}}{{/each}}{{/each}}',
  '{{~#if preview~}} {{~else~}} {{~/if~}}',
  '\\{{x}}',
  '\\\\{{app}}',
  '{{app\n}}',
  '{{app\0}}',
  '\0',
  '\uFEFF',
  '\u2028',
  '<script>',
  '---\n',
  '```',
  '{{#if preview}}{{/unless}}',
  '{{#if preview}}{{else if preview}}{{else}}{{else}}{{/if}}',
  `${'{{#if preview}}'.repeat(500)}${'{{/if}}'.repeat(500)}`,
  '{{#if preview}}'.repeat(300),
  '{'.repeat(2000),
  '}'.repeat(2000),
  '{{('.repeat(500),
  `{{app${'.x'.repeat(2000)}}}`,
  `{{${'../'.repeat(2000)}x}}`,
  '{{!'.repeat(1000),
  '\\'.repeat(5000),
];

const connector = soundConnector();

function soundConnector() {
  const { manifest } = lintManifest(acmeManifest(), 'connectors/acme.json', 'acme');
  if (manifest === null) throw new Error('The manifest of the tests is not sound.');
  return resolveConnector(manifest, 'acme', 'connectors/acme.json');
}

function* attacks(chance: Chance): Iterable<Attack> {
  const sound = templateFiles();
  const names = [...sound.keys()].filter((name) => name.endsWith('.hbs'));
  for (const piece of chance.shuffled(PIECES)) yield attack('sections/plan.hbs', piece, sound);
  for (;;) {
    const name = chance.one(names);
    const text = sound.get(name) ?? '';
    const [at, length] = [chance.below(text.length + 1), chance.below(4) === 0 ? chance.below(20) : 0];
    const piece = chance.below(3) === 0 ? '' : chance.one(PIECES);
    yield attack(name, text.slice(0, at) + piece + text.slice(at + (piece === '' ? 1 + length : length)), sound);
  }
}

function attack(name: string, text: string, sound: ReadonlyMap<string, string>): Attack {
  return { name: `${name} as ${JSON.stringify(text.slice(0, 200))}`, carryOut: () => carryOut(name, text, sound) };
}

function carryOut(name: string, text: string, sound: ReadonlyMap<string, string>): string[] {
  try {
    const files = new Map([...sound, [name, text]]);
    const { kit, problems } = compileTemplates(files);
    const pages = kit === null ? [] : [emitTutorial(connector, kit)];
    const all = [...problems, ...pages.flatMap((page) => page.problems)];
    const lines = indexLines(text).count;
    const misplaced = all.filter(
      ({ file, line, column }) => file === `templates/${name}` && (line < 1 || line > lines || column < 1),
    );
    const sources = new Map([[`templates/${name}`, text]]);
    const out = printers.text({ problems: all, sources, color: false, findRule });
    return [
      ...misplaced.map(({ line, column, rule }) => `${rule} at ${line}:${column} of ${lines} lines`),
      ...(kit === null && problems.length === 0 ? ['refused without a word'] : []),
      ...all
        .filter(({ message }) => /Lexical error|Parse error|Expecting|\.\.$|\[object/u.test(message))
        .map(({ message }) => `it says ${message}`),
      ...faultsOf({ command: 'gen', code: 1, out: '', err: out.replaceAll(/[^\n\t -~]/gu, '') }),
    ];
  } catch (error) {
    return [`it threw ${String(error).slice(0, 300)}`];
  }
}

export const hostileTemplates: AttackKind = { name: 'hostile templates', few: 6, deep: 120, attacks };
