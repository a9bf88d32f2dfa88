/** Starts `scimanifest lsp` for the workspace and hands the editor's documents to it; everything else is the server's. */
const fs = require('node:fs');
const process = require('node:process');
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');
const { findServer } = require('./find-server.js');

/** What the server knows by its place: manifests, what stands beside them, generated outputs, published pages. */
const DOCUMENTS = ['**/connectors/*.json', '**/scimanifest.config.json', '**/generated/*/*', '**/*tutorial.md'].map(
  (pattern) => ({
    scheme: 'file',
    pattern,
  }),
);

/** @type {LanguageClient | undefined} */
let client;

async function start() {
  const found = findServer({
    command: vscode.workspace.getConfiguration('scimanifest').get('command', '').trim(),
    folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    exists: (file) => fs.existsSync(file),
    windows: process.platform === 'win32',
  });
  const server =
    'module' in found
      ? { module: found.module, args: ['lsp'], transport: TransportKind.stdio }
      : { command: found.command, args: ['lsp'], options: { shell: found.shell } };
  client = new LanguageClient('scimanifest', 'scimanifest', server, { documentSelector: DOCUMENTS });
  try {
    await client.start();
  } catch {
    const answer = await vscode.window.showErrorMessage(
      'scimanifest could not be started. Install it in the project (npm install --save-dev scimanifest), or name it in the settings.',
      'Open settings',
    );
    if (answer !== undefined)
      await vscode.commands.executeCommand('workbench.action.openSettings', 'scimanifest.command');
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop().catch(() => {});
}

async function activate(context) {
  const restart = async () => {
    await stop();
    await start();
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('scimanifest.restart', restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('scimanifest.command')) void restart();
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
