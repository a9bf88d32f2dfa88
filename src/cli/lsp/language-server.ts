/** The server that an editor starts: what it can be asked, and what follows when documents are opened, changed and closed. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { packageVersion } from '../package-version.ts';
import { Checker } from './checker.ts';
import { FIX_ALL } from './code-actions.ts';
import { diagnosticOf } from './diagnostics.ts';
import { type Editor, reasonOf } from './editor.ts';
import { answerFollowing } from './follow-requests.ts';
import { knownFile } from './known-file.ts';
import { OpenProjects } from './open-projects.ts';
import type { OpenedDocument } from './opened-document.ts';
import { isMarked, plainText } from './text-places.ts';
import { answerRequests } from './text-requests.ts';

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'scimanifest', version: packageVersion() },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['"', '[', '{', '(', ','] },
    signatureHelpProvider: { triggerCharacters: ['(', ','] },
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
    documentSymbolProvider: true,
    documentFormattingProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    typeDefinitionProvider: true,
  },
};

/** Answers until the connection ends. No question, however broken, ends the server. */
export function serveEditor(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const projects = new OpenProjects();
  const checker = new Checker({
    projects,
    current: (uri) => documents.get(uri),
    publish: (document, file, problems) => {
      const diagnostics = problems.map((problem) => diagnosticOf(problem, file, isMarked(document)));
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    },
    failed: (error) => connection.console.error(reasonOf(error)),
  });
  const opened = (uri: string): OpenedDocument | null => {
    const [document, file] = [documents.get(uri), knownFile(uri)];
    return document === undefined || file === null ? null : { document, file, plain: plainText(document) };
  };
  const manifest = (uri: string): OpenedDocument | null => {
    const found = opened(uri);
    return found?.file.kind === 'manifest' ? found : null;
  };
  const editor: Editor = { connection, projects, checker, opened, manifest };
  answerRequests(editor);
  answerFollowing(editor);
  followFiles(editor, documents);
  documents.listen(connection);
}

/** Only open documents are ever checked, however many manifests a project has. */
function followFiles({ connection, projects, checker }: Editor, documents: TextDocuments<TextDocument>): void {
  const recheckAll = () => {
    projects.forget();
    for (const document of documents.all()) checker.recheck(document);
  };
  let watches = false;
  connection.onInitialize(({ capabilities }: InitializeParams) => {
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return CAPABILITIES;
  });
  connection.onInitialized(() => {
    if (!watches) return;
    const watchers = ['**/templates/**', '**/media/**', '**/connectors/*.verified.json', '**/scimanifest.*.json'].map(
      (globPattern) => ({
        globPattern,
      }),
    );
    // An editor that refuses is one that saves through us: `didSave` says the same.
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  });
  connection.onDidChangeWatchedFiles(recheckAll);
  documents.onDidChangeContent(({ document }) => checker.schedule(document));
  documents.onDidSave(({ document }) => {
    const kind = knownFile(document.uri)?.kind ?? 'configuration';
    if (kind === 'configuration') recheckAll();
    else checker.saved(document);
  });
  documents.onDidClose(({ document }) => {
    checker.close(document);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}
