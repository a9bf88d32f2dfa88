/** The schema alone, as VS Code's own JSON service uses it: for those who have no language server. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  getLanguageService,
  type JSONDocument,
  type MarkupContent,
  type TextDocument,
  TextDocument as TextDocuments,
} from 'vscode-json-languageservice';
import { withCursor } from '../authoring/cursor.ts';

const SCHEMAS = path.resolve('schemas');

const service = getLanguageService({
  schemaRequestService: (uri) => fs.promises.readFile(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
});

interface Opened {
  readonly document: TextDocument;
  readonly json: JSONDocument;
}

/** A file in connectors/ that names its schema as `new` and `init` have it named. */
function open(text: string, file = 'acme.json'): Opened {
  const document = TextDocuments.create(pathToFileURL(path.resolve('connectors', file)).href, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

const SCHEMA = '"$schema": "../schemas/connector.schema.json"';

async function offered(marked: string): Promise<readonly CompletionItem[]> {
  const { text, offset } = withCursor(marked);
  const { document, json } = open(text);
  const list = await service.doComplete(document, document.positionAt(offset), json);
  return list?.items ?? [];
}

const documentation = (item: CompletionItem | undefined): string => {
  const said: string | MarkupContent | undefined = item?.documentation;
  return typeof said === 'string' ? said : (said?.value ?? '');
};

describe("VS Code's JSON service", () => {
  it('offers properties with their descriptions', async () => {
    const items = await offered(`{ ${SCHEMA}, | }`);
    const found = items.find(({ label }) => label === 'homepage');
    expect(documentation(found)).toContain('The address of the app');
  });

  it('offers words with what they mean', async () => {
    const items = await offered(`{ ${SCHEMA}, "auth": { "method": | } }`);
    const found = items.find(({ label }) => label === '"bearer-token"');
    expect(documentation(found)).toContain('a long-lived token');
  });

  it('offers objects with places to fill in', async () => {
    const items = await offered(`{ ${SCHEMA}, "users": { "attributes": [|] } }`);
    const found = items.find(({ label }) => label === 'Expression mapping');
    expect(found?.insertText).toMatch(/"expression": "\$\{2:Not\(\[IsSoftDeleted\]\)\}"/u);
    const matching = items.find(({ label }) => label === 'Matching attribute');
    expect(matching?.insertText).toMatch(/"matching": \$\{3:1\}/u);
  });

  it('tells what a property is where the pointer rests', async () => {
    const { text, offset } = withCursor(`{ ${SCHEMA}, "release|Stage": "preview" }`);
    const { document, json } = open(text);
    const hover = await service.doHover(document, document.positionAt(offset), json);
    expect(JSON.stringify(hover?.contents)).toContain('Whether the connector itself is finished');
  });

  it('offers the word that was meant in the place of one that is misspelt', async () => {
    const [property, value] = [`{ ${SCHEMA}, "hom|page": "x" }`, `{ ${SCHEMA}, "releaseStage": "previ|w" }`];
    const edits = (items: readonly CompletionItem[], label: string) =>
      items.find((item) => item.label === label)?.textEdit;
    expect(edits(await offered(property), 'homepage')?.newText).toBe('"homepage"');
    expect(edits(await offered(value), '"preview"')?.newText).toBe('"preview"');
  });

  it('finds what is misspelt, and nothing in a sound manifest', async () => {
    const slips = open(`{ ${SCHEMA}, "name": "Acme", "hompage": "https://acme.example", "article": "the" }`);
    const found = await service.doValidation(slips.document, slips.json);
    const messages = found.map(({ message }) => message).join('\n');
    expect(messages).toMatch(/hompage/u);
    expect(messages).toMatch(/"a", "an"/u);
    const wedo = open(fs.readFileSync('connectors/wedo.json', 'utf8'), 'wedo.json');
    expect(await service.doValidation(wedo.document, wedo.json)).toEqual([]);
  });
});

describe('what stands beside manifests', () => {
  const wired = getLanguageService({ schemaRequestService: (uri) => fs.promises.readFile(new URL(uri), 'utf8') });
  wired.configure({
    schemas: [
      ['approved-changes.json', 'approved-changes.schema.json'],
      ['*.verified.json', 'verified.schema.json'],
      ['*.checks.json', 'checks.schema.json'],
    ].map(([match = '', file = '']) => ({
      fileMatch: [`/connectors/${match}`],
      uri: pathToFileURL(path.join(SCHEMAS, file)).href,
    })),
  });

  it.each([
    ['approved-changes.json', '[{ "fingerprint": "b2022870efe77131e353" }]', 'reason'],
    ['acme.verified.json', '{ "claims": 5 }', 'claims|array|object'],
    ['acme.checks.json', '{ "checks": [{ "nmae": "x" }] }', 'nmae|name'],
  ])('%s has a schema of its own', async (file, text, expected) => {
    const document = TextDocuments.create(pathToFileURL(path.resolve('connectors', file)).href, 'json', 1, text);
    const found = await wired.doValidation(document, wired.parseJSONDocument(document));
    expect(found.map(({ message }) => message).join('\n')).toMatch(new RegExp(expected, 'u'));
  });
});
