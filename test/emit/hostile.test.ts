import fc from 'fast-check';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { codeEmitters } from '../../src/emit/code-emitters.generated.ts';
import { anyText } from '../any-text.ts';
import { runs } from '../run/depth.ts';
import { connector } from './connector-builder.ts';
import { HOSTILE_STRINGS, hostileConnector } from './hostile.ts';
import { loadMapping, loadRules } from './load-module.ts';

async function emitAll(model: Connector): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { file, emit } of codeEmitters) files.set(file, await emit(model));
  return files;
}

/** The declarations of a module, one word each: text that got out of its place would add or break one. */
function outline(file: string, code: string): readonly string[] {
  const { program, errors } = parseSync(file, code);
  expect(errors.map((error) => error.message)).toEqual([]);
  return program.body.map((statement) => statement.type);
}

const SOURCE = { userPrincipalName: 'ana@contoso.com', displayName: 'Ana', mail: 'ana@contoso.com' };

/** Builds everything from `text` and looks whether it stayed text. */
async function expectHarmless(text: string): Promise<void> {
  const files = await emitAll(hostileConnector('hostile', text));
  const read = (file: string) => files.get(file) ?? '';
  for (const file of [...files.keys()].filter((name) => /\.[jt]s$/u.test(name))) {
    const statements = new Set(outline(file, read(file)));
    for (const kind of statements)
      expect([
        'ImportDeclaration',
        'ExportNamedDeclaration',
        'FunctionDeclaration',
        'VariableDeclaration',
        'TSTypeAliasDeclaration',
        'TSInterfaceDeclaration',
      ]).toContain(kind);
  }
  for (const file of [...files.keys()].filter((name) => name.endsWith('.json'))) {
    expect(() => JSON.parse(read(file)), file).not.toThrow();
  }
  const { mapUser, userMatching } = await loadMapping(read('mapping.ts'));
  const user = mapUser(SOURCE);
  expect(user['title']).toBe(text);
  expect(Object.getPrototypeOf(user)).toBe(Object.prototype);
  expect(user['emails']).toContainEqual({ type: 'work', primary: true, value: SOURCE.mail });
  expect(user['emails']).toContainEqual(expect.objectContaining({ type: text, value: SOURCE.mail }));
  expect(userMatching(SOURCE)[1]).toEqual({
    attribute: `emails[type eq ${JSON.stringify(text)}].value`,
    filter: `emails[type eq ${JSON.stringify(text)}].value eq "ana@contoso.com"`,
  });
  const { checkUser, checkUserFilter } = await loadRules(read('rules.js'));
  expect(checkUser(user)).toEqual([]);
  expect(checkUser({ ...user, emails: [{ type: `${text}!` }] })).not.toEqual([]);
  expect(checkUserFilter(userMatching(SOURCE)[1]?.filter ?? '').attributes).toEqual([
    `emails[type eq ${JSON.stringify(text)}].value`,
  ]);
}

describe('text stays text', () => {
  test.each(HOSTILE_STRINGS.filter((text) => text.toLowerCase() !== 'work'))('%j', expectHarmless);

  test('whatever it is', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_STRINGS, '"', "'", '`', '${', '}', '*/', '/*', '{{', '\n', '\u2028', '\\', '//', '#'),
      anyText({ maxLength: 4 }),
    );
    const text = fc
      .array(piece, { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.join(''))
      .filter((joined) => joined.toLowerCase() !== 'work');
    await fc.assert(fc.asyncProperty(text, expectHarmless), { numRuns: runs(30) });
  });

  test('a name that every object has is never mapped, and never accepted', async () => {
    const model = connector({
      users: [
        { name: 'userName', source: 'mail' },
        { name: 'constructor', source: 'city' },
        { name: 'toString.value', source: 'state' },
        { name: 'name.hasOwnProperty', source: 'state' },
        { name: 'emails[valueOf eq "x"].value', source: 'state' },
        { name: 'title', source: 'constructor' },
      ],
    });
    const files = await emitAll(model);
    const { mapUser } = await loadMapping(files.get('mapping.ts') ?? '');
    const { checkUser } = await loadRules(files.get('rules.js') ?? '');
    const user = mapUser({ mail: 'a', city: 'Bern', state: 'BE' });
    expect(Object.keys(user)).toEqual(['schemas', 'userName', 'meta']);
    expect(checkUser(user)).toEqual([]);
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(
        checkUser(
          JSON.parse(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"a","${name}":"x"}`),
        ),
      ).toEqual([{ path: `/${name}`, message: 'This connector does not send the attribute.' }]);
    }
  });
});

describe('determinism', () => {
  test('the same connector gives the same bytes, whatever was generated before', async () => {
    const first = await emitAll(hostileConnector('same', 'x'));
    for (const text of ['y', 'z']) await emitAll(hostileConnector('same', text));
    expect(await emitAll(hostileConnector('same', 'x'))).toEqual(first);
  });
});
