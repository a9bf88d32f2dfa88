/**
 * The JSON documents that commands print and write, a row a kind. Each carries the address of its schema and its version:
 * `schemas/output/<name>.schema.json` says what it holds, and `docs/json.md` what may change without another version.
 */

/** Raised where a reader of the document would have to change. */
type DocumentVersion = 1;

export const JSON_DOCUMENTS = {
  deploy: 1,
  'deploy-files': 1,
  'deploy-plan': 1,
  'deploy-undo': 1,
  deployments: 1,
  diff: 1,
  drift: 1,
  'export-graph': 1,
  expression: 1,
  format: 1,
  gen: 1,
  'gen-output': 1,
  impact: 1,
  import: 1,
  'import-graph': 1,
  'import-report': 1,
  'import-scim': 1,
  init: 1,
  'lint-fixes': 1,
  migrate: 1,
  'migrate-portal': 1,
  mock: 1,
  'mock-faults': 1,
  'mock-request': 1,
  new: 1,
  preview: 1,
  'preview-build': 1,
  'print-config': 1,
  problems: 1,
  provision: 1,
  rule: 1,
  rules: 1,
  score: 1,
  todo: 1,
  trace: 1,
  'trace-lines': 1,
  verify: 1,
  'version-step': 1,
} as const satisfies Readonly<Record<string, DocumentVersion>>;

export type JsonDocumentName = keyof typeof JSON_DOCUMENTS;

/** Where the schemas are published, and what `$schema` of a document begins with. */
export const DOCUMENT_SCHEMAS = 'https://scimanifest.dev/schemas/output/';

/** A document as people read it too, over several lines. */
export function printJsonDocument(name: JsonDocumentName, members: object): string {
  return `${JSON.stringify({ ...documentHead(name), ...members }, null, 2)}\n`;
}

/** A document of a stream: a line each. */
export function printJsonLine(name: JsonDocumentName, members: object): string {
  return `${JSON.stringify({ ...documentHead(name), ...members })}\n`;
}

/** What each begins with. */
export function documentHead(name: JsonDocumentName): { readonly $schema: string; readonly version: DocumentVersion } {
  return { $schema: `${DOCUMENT_SCHEMAS}${name}.schema.json`, version: JSON_DOCUMENTS[name] };
}
