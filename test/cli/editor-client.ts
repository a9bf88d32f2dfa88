/** An editor, as far as the language server can tell: the server in a process of its own, spoken to over its streams. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli/main.js');

export class EditorClient {
  private readonly root: string;
  readonly server: ChildProcess;
  readonly ended: Promise<number | null>;
  private readonly connection: MessageConnection;
  private readonly texts = new Map<string, string>();
  private readonly waiting: ((told: PublishDiagnosticsParams) => boolean)[] = [];
  private versions = 0;

  constructor(root: string) {
    this.root = root;
    const server = spawn(process.execPath, [...process.execArgv, CLI, 'lsp', '--stdio'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.server = server;
    this.ended = new Promise((resolve) => server.on('exit', resolve));
    this.connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
      for (const [index, takes] of [...this.waiting.entries()].reverse())
        if (takes(told)) this.waiting.splice(index, 1);
    });
    this.connection.listen();
  }

  async start(): Promise<unknown> {
    const given = { processId: process.pid, rootUri: pathToFileURL(this.root).href, capabilities: {} };
    const told = await this.connection.sendRequest('initialize', given);
    await this.connection.sendNotification('initialized', {});
    return told;
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.root, file)).href;
  }

  /** Opens a document, or writes another text into one that is open, and saves it; what is found in it. */
  async write(file: string, text: string): Promise<PublishDiagnosticsParams> {
    const found = this.type(file, text);
    await this.tell('didSave', { textDocument: { uri: this.uri(file) } });
    return found;
  }

  /** The same without saving: the server waits for the next key. */
  async type(file: string, text: string): Promise<PublishDiagnosticsParams> {
    const uri = this.uri(file);
    const version = ++this.versions;
    const found = new Promise<PublishDiagnosticsParams>((resolve) => {
      this.waiting.push((told) => {
        if (told.uri !== uri || told.version !== version) return false;
        resolve(told);
        return true;
      });
    });
    const isOpen = this.texts.has(file);
    this.texts.set(file, text);
    if (isOpen) await this.tell('didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    else await this.tell('didOpen', { textDocument: { uri, version, languageId: 'json', text } });
    return found;
  }

  tell(what: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(`textDocument/${what}`, params);
  }

  ask<Answer>(what: string, params: unknown): Promise<Answer> {
    return this.connection.sendRequest(`textDocument/${what}`, params);
  }

  /** A request about the place behind the first occurrence of a piece of the text. */
  askAt<Answer>(what: string, file: string, piece: string, more: object = {}): Promise<Answer> {
    const position = this.behind(file, piece);
    return this.ask(what, { textDocument: { uri: this.uri(file) }, position, ...more });
  }

  behind(file: string, piece: string): Position {
    const text = this.texts.get(file) ?? '';
    const at = text.indexOf(piece);
    if (at < 0) throw new Error(`${file} does not hold ${piece}`);
    const lines = text.slice(0, at + piece.length).split('\n');
    return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
  }

  async end(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.ended;
  }
}
