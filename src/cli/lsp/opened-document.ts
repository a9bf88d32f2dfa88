import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnownFile } from './known-file.ts';
import type { PlainText } from './text-places.ts';

/** A document that is open in the editor, and what it is to its project. */
export interface OpenedDocument {
  readonly document: TextDocument;
  readonly file: KnownFile;
  readonly plain: PlainText;
}
