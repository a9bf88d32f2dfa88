/** `scimanifest lsp`: the language server, over the standard streams. */
import { Console } from 'node:console';
import process from 'node:process';
import { createConnection } from 'vscode-languageserver/node';
import { interrupted } from '../interrupted.ts';
import type { ExitCode } from '../shell.ts';
import { serveEditor } from './language-server.ts';

/** Serves until the editor says `exit`, closes the stream or is gone; the library ends the process then. */
export async function lsp(): Promise<ExitCode> {
  // What a team's own rules print must not get into the protocol.
  globalThis.console = new Console(process.stderr);
  const connection = createConnection(process.stdin, process.stdout);
  serveEditor(connection);
  connection.listen();
  return interrupted();
}
