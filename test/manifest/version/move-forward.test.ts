/** Manifests of other versions: how they are read, where their problems stand, and what moving them leaves alone. */
import { describe, expect, it } from 'vitest';
import { lintManifest } from '../../../src/lint/lint-manifest.ts';
import { inCurrentVersion } from '../../../src/manifest/version/in-current-version.ts';
import { moveForward } from '../../../src/manifest/version/move-forward.ts';
import type { VersionStep } from '../../../src/manifest/version/version-step.ts';
import { CURRENT_VERSION } from '../../../src/manifest/version/version-steps.ts';

const FILE = 'connectors/acme.json';
const lint = (text: string) => lintManifest(text, FILE, 'acme');

/** Laid out by hand, and written in the first version. */
const OLD = `{
    "name": "Acme",   "prerequisites": ["An Acme tenant"],
    "auth": { "method": "none" },
    "setup": { "steps": [{ "text": "Run this.", "code": { "language": "sql 2019", "text": "select 1;" } }] },
    "users": { "actions": ["create"], "basis": "platform-default" },
    "limitations": [
        "Groups are refused.",
        "Groups are refused.",
        "Guests are are refused.",
        "Groups are refused."
    ],
    "tutorial": { "edition": "six-step", "vocabulary": "azure-ad" }
}
`;

describe('a manifest of an older version', () => {
  it('is read as if it were moved: what is wrong with it stands where it is written', () => {
    const { manifest, problems } = lint(OLD);
    expect(manifest?.limitations).toEqual(['Groups are refused.', 'Guests are are refused.']);
    const told = problems.map(({ rule, line, pointer }) => [rule, line, pointer]);
    expect(told).toContainEqual(['manifest-version-old', 4, '/setup/steps/0/code/language']);
    expect(told).toContainEqual(['word-doubled', 9, '/limitations/2']);
    const [note] = problems.filter(({ rule }) => rule === 'manifest-version-old');
    expect(note?.message).toBe(
      `This manifest states no version, as those of version 1 do; it was read as version ${CURRENT_VERSION}, moved by language-one-word, items-once.`,
    );
  });

  it('is moved by the smallest edits: every other byte stays', () => {
    const moved = inCurrentVersion(OLD);
    expect(moved?.text).toBe(
      OLD.replace('    "name"', `    "version": ${CURRENT_VERSION},\n    "name"`)
        .replace('sql 2019', 'sql')
        .replace(',\n        "Groups are refused."', '')
        .replace(',\n        "Groups are refused."\n    ]', '\n    ]'),
    );
    expect(moved?.moves.map(({ step, op, pointer, line }) => [step.name, op, pointer, line])).toEqual([
      ['language-one-word', 'replace', '/setup/steps/0/code/language', 4],
      ['items-once', 'remove', '/limitations/1', 8],
      ['items-once', 'remove', '/limitations/3', 10],
    ]);
  });

  it.each([
    ['with a byte order mark and lines of Windows', `\uFEFF${OLD.replaceAll('\n', '\r\n')}`],
    ['in one line', JSON.stringify(JSON.parse(OLD))],
    ['that states it at the end', OLD.replace(' }\n}\n', ' },\n    "version": 1\n}\n')],
    ['that states the second', OLD.replace('"name"', '"version": 2, "name"').replace('sql 2019', 'sql')],
  ])('%s is moved once', (_name, text) => {
    const moved = inCurrentVersion(text);
    expect(lint(moved?.text ?? '').manifest).toMatchObject({ version: CURRENT_VERSION, name: 'Acme' });
    expect(lint(moved?.text ?? '').problems.map(({ rule }) => rule)).not.toContain('manifest-version-old');
    expect(moved?.text.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(moved?.text.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(inCurrentVersion(moved?.text ?? '')).toBeNull();
  });

  it('is told where it states its number, though no step changes anything', () => {
    const plain = JSON.stringify({ ...JSON.parse(OLD), setup: undefined, limitations: undefined });
    const rules = (text: string) => lint(text).problems.map(({ rule }) => rule);
    expect(rules(plain)).not.toContain('manifest-version-old');
    expect(rules(plain.replace('{', '{"version":1,'))).toContain('manifest-version-old');
  });
});

describe('a manifest of another version', () => {
  it('that is newer is one error, whatever else stands in it', () => {
    const { manifest, problems } = lint(`{ "version": ${CURRENT_VERSION + 1}, "colour": "red" }`);
    expect(manifest).toBeNull();
    expect(problems).toMatchObject([
      { rule: 'manifest-version-newer', severity: 'error', pointer: '/version', line: 1, column: 14 },
    ]);
    expect(problems[0]?.hint).toContain('npm install');
  });

  it.each([['"1"'], ['1.5'], ['0'], ['null'], ['[1]']])('that is none, %s, is one error', (version) => {
    const { problems } = lint(OLD.replace('"name"', `"version": ${version}, "name"`).replace('sql 2019', 'sql'));
    const told = problems.filter(({ pointer }) => pointer === '/version');
    expect(told).toMatchObject([{ severity: 'error', line: 2 }]);
  });
});

describe('steps', () => {
  const step = (name: string, edits: VersionStep['edits']): VersionStep => {
    return { name, change: '', why: '', moves: '', before: '{}', after: '{}', edits };
  };

  it('follow one another, each on what the one before made; places stay those of the text', () => {
    const steps = [
      step('first-away', () => [{ op: 'remove', path: '/list/0' }]),
      step('renamed', () => [
        { op: 'add', path: '/items', value: ['b', 'c', 'd'] },
        { op: 'remove', path: '/list' },
      ]),
      step('second-away', () => [{ op: 'remove', path: '/items/1' }]),
    ];
    const text = '{ "list": ["a", "b", "c", "d"], "other": ["x"] }';
    const moved = moveForward(text, JSON.parse(text), steps);
    expect(moved?.value).toEqual({ items: ['b', 'd'], other: ['x'] });
    expect(moved?.moves.map(({ pointer }) => pointer)).toEqual(['/list/0', '/items', '/list', '/items/1']);
    expect(moved?.written('/items/1')).toBe('/items/2');
    expect(moved?.written('/other/0')).toBe('/other/0');
    const two = moveForward(text, JSON.parse(text), steps.slice(0, 1));
    expect(['/list/0', '/list/2', '/list'].map((pointer) => two?.written(pointer))).toEqual([
      '/list/1',
      '/list/3',
      '/list',
    ]);
  });

  it('that cannot be taken leave the manifest as it stands', () => {
    const text = '{ "list": [] }';
    expect(moveForward(text, JSON.parse(text), [step('broken', () => [{ op: 'remove', path: '/none' }])])).toBeNull();
  });
});
