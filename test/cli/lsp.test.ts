/** The language server as an editor starts it, once for all questions. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  SignatureHelp,
  TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Checker } from '../../src/cli/lsp/checker.ts';
import { OpenProjects } from '../../src/cli/lsp/open-projects.ts';
import { EditorClient } from './editor-client.ts';

const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-lsp-')));
const MANIFEST = 'connectors/workgrid.json';
const PAGE = 'generated/workgrid/tutorial.md';
const CONFIGURATION = 'scimanifest.config.json';
const text = fs.readFileSync(MANIFEST, 'utf8');
let editor: EditorClient;

beforeAll(async () => {
  for (const folder of ['connectors', 'generated', 'schemas'])
    fs.cpSync(folder, path.join(root, folder), { recursive: true });
  fs.writeFileSync(path.join(root, CONFIGURATION), '{ "rules": { "bearer-token-only": "off" } }');
  editor = new EditorClient(root);
  await editor.start();
  await editor.write(MANIFEST, text);
}, 60_000);

afterAll(() => {
  editor.server.kill();
  fs.rmSync(root, { recursive: true, force: true });
});

describe('a manifest', () => {
  it('has the problems that lint finds, at their places, while it is written', async () => {
    const { diagnostics } = await editor.type(MANIFEST, text.replace('"bearer-token"', '"bearer-tokn"'));
    const [found] = diagnostics.filter(({ code }) => code === 'manifest-unknown-value');
    expect(found).toMatchObject({ severity: 1, source: 'scimanifest' });
    expect(found?.range.end).toEqual(editor.behind(MANIFEST, '"bearer-tokn"'));
    expect(found?.message).toContain('Did you mean `bearer-token`?');
  });

  it('is mended by what a problem proposes', async () => {
    const position = editor.behind(MANIFEST, '"bearer-tokn');
    const asked = { range: { start: position, end: position }, context: { diagnostics: [] } };
    const [first] = await editor.askAt<CodeAction[]>('codeAction', MANIFEST, '"bearer-tokn', asked);
    expect(first).toMatchObject({ title: 'Write "bearer-token"', kind: 'quickfix', isPreferred: true });
    expect(Object.keys(first?.edit?.changes ?? {})).toEqual([editor.uri(MANIFEST)]);
    await editor.write(MANIFEST, text);
  });

  it('is judged as its team says', async () => {
    const { diagnostics } = await editor.write(MANIFEST, `${text}\n`);
    expect(text).toContain('"bearer-token"');
    expect(diagnostics.map(({ code }) => code)).not.toContain('bearer-token-only');
    const told = await editor.write(CONFIGURATION, '{ "rules": { "bearer-token-olny": "off" } }');
    expect(told.diagnostics.map(({ message }) => message).join()).toContain('bearer-token-only');
    const offered = await editor.askAt<CompletionItem[]>('completion', CONFIGURATION, '"bearer-tok');
    expect(offered.map(({ label }) => label)).toContain('bearer-token-only');
  });

  it.each([
    ['connectors/approved-changes.json', '[{ "fingerprint": "b2022870efe77131e353" }]'],
    ['connectors/workgrid.verified.json', '{ "claims": 5 }'],
    ['connectors/workgrid.checks.json', '{ "checks": [{ "nmae": "x" }] }'],
  ])('so is what stands beside it: %s', async (file, said) => {
    expect((await editor.write(file, said)).diagnostics).not.toEqual([]);
  });

  it('tells what stands at a place', async () => {
    const hover = await editor.askAt<Hover>('hover', MANIFEST, '"bearer-tok');
    expect(JSON.stringify(hover.contents)).toContain('a long-lived token sent with each request');
  });

  it('completes what is written', async () => {
    const offered = await editor.askAt<CompletionItem[]>('completion', MANIFEST, '"bearer');
    const item = offered.find(({ label }) => label === 'oauth-authorize');
    expect(item).toMatchObject({ filterText: '"oauth-authorize"', textEdit: { newText: '"oauth-authorize"' } });
  });

  it('shows the arguments of a function', async () => {
    await editor.write(MANIFEST, '{ "users": { "attributes": [{ "expression": "Join(a, " }] } }');
    const help = await editor.askAt<SignatureHelp>('signatureHelp', MANIFEST, 'Join(a, ');
    expect(help.signatures[0]?.label).toBe('Join(separator, source, ...)');
    expect(help.activeParameter).toBe(1);
  });

  it('is laid out as format lays it out', async () => {
    await editor.write(MANIFEST, JSON.stringify(JSON.parse(text), null, 8));
    const document = { textDocument: { uri: editor.uri(MANIFEST) } };
    const edits = await editor.ask<TextEdit[]>('formatting', {
      ...document,
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits.length).toBe(1);
    await editor.write(MANIFEST, text);
    expect(await editor.ask('formatting', { ...document, options: { tabSize: 2, insertSpaces: true } })).toEqual([]);
    const symbols = await editor.ask<DocumentSymbol[]>('documentSymbol', document);
    expect(symbols.map(({ name }) => name)).toContain('users');
  });
});

describe('a document that changes', () => {
  it('is checked after a pause, or as soon as it is saved', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const uri = editor.uri('connectors/approved-changes.json');
    let document = TextDocument.create(uri, 'json', 1, '[]');
    const published: number[] = [];
    const checker = new Checker({
      projects: new OpenProjects(),
      current: () => document,
      publish: ({ version }) => published.push(version),
      failed: (error) => expect(error).toBeUndefined(),
    });
    const change = (version: number) => {
      document = TextDocument.create(uri, 'json', version, `[${' '.repeat(version)}]`);
      checker.schedule(document);
    };
    change(1);
    vi.runAllTimers();
    await vi.waitFor(() => expect(published).toEqual([1]));
    change(2);
    // Whoever asks about the document meanwhile has its problems; they are published all the same.
    await checker.problemsOf(document);
    expect(published).toEqual([1]);
    checker.saved(document);
    await vi.waitFor(() => expect(published).toEqual([1, 2]));
    checker.saved(document);
    change(3);
    vi.runAllTimers();
    await vi.waitFor(() => expect(published).toEqual([1, 2, 3]));
  });
});

describe('the way', () => {
  const line =
    fs
      .readFileSync(PAGE, 'utf8')
      .split('\n')
      .findIndex((each) => each.includes('Test Connection')) + 1;

  it('from a label of the manifest leads to the step that yields it', async () => {
    const [found] = await editor.askAt<Location[]>('definition', MANIFEST, '"vendor": "');
    expect(found?.uri).toBe(editor.uri(MANIFEST));
    const target = text.split('\n')[found?.range.start.line ?? 0];
    expect(target).toContain('"yields"');
  });

  it('from a value leads to the lines of the page, and back', async () => {
    const [onPage] = await editor.askAt<Location[]>('definition', MANIFEST, '"name": "Workgri');
    expect(onPage?.uri).toBe(editor.uri(PAGE));
    await editor.write(PAGE, fs.readFileSync(PAGE, 'utf8'));
    const asked = { textDocument: { uri: editor.uri(PAGE) }, position: onPage?.range.start };
    const back = await editor.ask<Location[]>('definition', asked);
    expect(back.map(({ uri }) => uri)).toContain(editor.uri(MANIFEST));
    expect(back.map(({ range }) => range.start.line)).toContain(editor.behind(MANIFEST, '"name": "Workgri').line);
  });

  it('leads to the right lines also while what was written is not generated yet', async () => {
    const before = await editor.askAt<Location[]>('definition', MANIFEST, '"name": "Workgri');
    await editor.write(MANIFEST, text.replace('"A Workgrid account', '"A **plan**", "A Workgrid account'));
    expect(await editor.askAt<Location[]>('definition', MANIFEST, '"name": "Workgri')).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
    await editor.write(MANIFEST, text);
  });

  it('from a line of the page leads to its template', async () => {
    await editor.write(PAGE, fs.readFileSync(PAGE, 'utf8'));
    const asked = { textDocument: { uri: editor.uri(PAGE) }, position: { line: line - 1, character: 0 } };
    const [template] = await editor.ask<Location[]>('typeDefinition', asked);
    expect(template?.uri).toMatch(/\/templates\/.+\.(?:hbs|json)$/u);
  });

  it('leads to other outputs too', async () => {
    const found = await editor.askAt<Location[]>('implementation', MANIFEST, '"basis": "plat');
    expect(found.map(({ uri }) => uri)).toContain(editor.uri('generated/workgrid/mapping.ts'));
  });
});

/** A place as a person reads it. */
function shown({ uri, range: { start } }: Location): string {
  const file = decodeURIComponent(uri).replace(/^.*\/(?=(?:connectors|generated|templates)\/)/u, '');
  return `${file}:${start.line + 1}:${start.character + 1}`;
}

/** Lines of one file in a row. */
function shownPlaces(found: readonly Location[]): string {
  const places = new Map<string, string[]>();
  for (const [, file = '', place = ''] of found.map((each) => /^(.*?):(\d+:\d+)$/u.exec(shown(each)) ?? []))
    places.set(file, [...(places.get(file) ?? []), place]);
  return [...places].map(([file, lines]) => `${file} ${lines.join(' ')}`).join('; ');
}

describe('everything that is told', () => {
  const at = (file: string, line: number, character: number) => ({
    textDocument: { uri: editor.uri(file) },
    position: { line, character },
  });

  it('of each line of a manifest', async () => {
    await editor.write(MANIFEST, text);
    const lines: string[] = [];
    for (const [line, said] of text.split('\n').entries()) {
      const key = said.indexOf('"');
      if (key < 0) continue;
      const value = Math.max(key, said.indexOf(': ')) + 3;
      const hovers = [await editor.ask<Hover | null>('hover', at(MANIFEST, line, key + 1))];
      if (line % 3 === 0) hovers.push(await editor.ask<Hover | null>('hover', at(MANIFEST, line, value)));
      const offered = await editor.ask<CompletionItem[]>('completion', at(MANIFEST, line, value));
      const places = line % 6 === 3 ? await editor.ask<Location[]>('definition', at(MANIFEST, line, value)) : [];
      const others = line % 30 === 3 ? await editor.ask<Location[]>('implementation', at(MANIFEST, line, value)) : [];
      lines.push(
        `${line + 1} ${said.trim()}`,
        ...hovers.flatMap((hover) => (hover === null ? [] : [`  tells   ${JSON.stringify(hover)}`])),
        ...(offered.length === 0 ? [] : [`  offers  ${offered.length}: ${JSON.stringify(offered[0])}`]),
        ...(places.length === 0 ? [] : [`  leads   ${shownPlaces(places)}`]),
        ...(others.length === 0 ? [] : [`  and     ${shownPlaces(others)}`]),
      );
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/editor-manifest.txt');
  });

  it('of the lines of outputs', async () => {
    const lines: string[] = [];
    for (const [name, from] of [
      ['workgrid/tutorial.md', [41, 137]],
      ['workgrid/types.ts', [65]],
      // Its manifest is not open.
      ['wedo/tutorial.md', [20]],
    ] as const) {
      const file = `generated/${name}`;
      const said = fs.readFileSync(file, 'utf8');
      // Nothing is found in code, and so nothing is told of it.
      const opened = { uri: editor.uri(file), version: 1, languageId: 'plaintext', text: said };
      await editor.tell('didOpen', { textDocument: opened });
      for (const line of from) {
        const manifest = await editor.ask<Location[]>('definition', at(file, line - 1, 0));
        const template = await editor.ask<Location[]>('typeDefinition', at(file, line - 1, 0));
        lines.push(`${name}:${line} ${said.split('\n')[line - 1]}`);
        lines.push(`  ${shownPlaces(manifest)}`, `  ${shownPlaces(template)}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/editor-outputs.txt');
  });

  it('of mistakes, and how they are mended', async () => {
    const broken = JSON.stringify(
      { ...JSON.parse(text), nmae: 'x', article: 'the', homepage: 'http://x.example', groups: { actions: ['crate'] } },
      null,
      2,
    );
    for (const [name, said] of [
      ['plain', broken],
      ['marked', `\uFEFF${JSON.stringify(JSON.parse(broken))}`],
    ] as const) {
      const { diagnostics } = await editor.write(MANIFEST, said);
      const lines: string[] = diagnostics.map((each) => JSON.stringify(each));
      const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      for (const only of [undefined, ['quickfix'], ['source'], ['source.fixAll'], ['refactor']]) {
        const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
        const asked = { ...at(MANIFEST, 0, 0), range: whole, context };
        const actions = await editor.ask<CodeAction[]>('codeAction', asked);
        lines.push('', `${only}:`, ...actions.map((action) => JSON.stringify(action)));
      }
      const first = diagnostics[0]?.range.start ?? { line: 0, character: 0 };
      lines.push('', JSON.stringify(await editor.ask('hover', at(MANIFEST, first.line, first.character))), '');
      const told = lines.join('\n').replaceAll(editor.uri(''), 'file:///project');
      await expect(told).toMatchFileSnapshot(`golden/editor-mistakes-${name}.txt`);
    }
    await editor.write(MANIFEST, text);
    for (const [page, said] of [
      ['docs/odd-tutorial.md', '# Odd\n\nOpen  it.\n'],
      ['docs/odd-tutorial.md', '# Odd\n\nOpen it.\n'],
      ['scimanifest.config.json', '{ "rules": { "draft": "of" } }'],
    ] as const) {
      await editor.write(page, said);
      const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      const asked = { ...at(page, 0, 0), range: whole, context: { diagnostics: [], only: ['source.fixAll'] } };
      const [mends] = await editor.ask<CodeAction[]>('codeAction', asked);
      const edits = Object.values(mends?.edit?.changes ?? {}).flat();
      expect(edits.map(({ newText }) => newText)).toEqual(said.includes('  ') ? [''] : []);
    }
    const symbols = await editor.ask<DocumentSymbol[]>('documentSymbol', {
      textDocument: { uri: editor.uri(MANIFEST) },
    });
    await expect(`${symbols.map((each) => JSON.stringify(each)).join('\n')}\n`).toMatchFileSnapshot(
      'golden/editor-outline.txt',
    );
  });
});

describe('whatever comes, the next question is answered', () => {
  const broken: readonly [string, string][] = [
    ['nothing', ''],
    ['bytes of another encoding', '\u0000\u0001\uFFFD{'],
    ['nesting without an end', '{"users":['.repeat(20_000)],
    ['quotation marks', '"'.repeat(50_000)],
    ['half a character', '{ "name": "\uD800" }'],
    ['a byte order mark', '\uFEFF{ "name": 5 }'],
    ['words that look like markup and control characters', '{ "name": "</script>\u001b[31m$0", "users": "$1" }'],
  ];

  it.each(broken)('%s', async (_what, said) => {
    await editor.write(MANIFEST, said);
    const position = { line: 0, character: 3 };
    for (const what of ['hover', 'completion', 'signatureHelp', 'documentSymbol', 'definition', 'formatting'])
      await editor.ask(what, { textDocument: { uri: editor.uri(MANIFEST) }, position, options: {} });
  });

  it.each([
    ['no document', 'hover', { textDocument: {}, position: null }],
    ['no parameters', 'completion', {}],
    ['a document that nobody opened', 'documentSymbol', { textDocument: { uri: 'file:///nowhere/connectors/x.json' } }],
    ['another kind of address', 'formatting', { textDocument: { uri: 'untitled:1' } }],
    ['a place far away', 'definition', { textDocument: { uri: 'MANIFEST' }, position: { line: 1e9, character: -1 } }],
    ['a change of nothing', 'didChange', { textDocument: { uri: 'untitled:1' }, contentChanges: [] }],
  ])('%s', async (_what, what, params) => {
    if (what === 'didChange') await editor.tell(what, params);
    else expect(await editor.ask(what, params)).toSatisfy((answer) => answer === null || Array.isArray(answer));
  });

  it('a body that is no JSON', async () => {
    editor.server.stdin?.write('Content-Length: 5\r\n\r\n{bad}');
    const { diagnostics } = await editor.write(MANIFEST, text);
    expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  it('and it ends when it is told to', async () => {
    expect(await editor.end()).toBe(0);
  });
});
