/** What is asked about the text at a place: what stands there, what can be written, what can be mended, how it is laid out. */
import { completionsAt } from '../../authoring/completions-at.ts';
import { describeAt } from '../../authoring/describe-at.ts';
import { editBetween } from '../../authoring/edit-between.ts';
import { outlineOf } from '../../authoring/outline.ts';
import { signatureAt } from '../../authoring/signature-at.ts';
import { formatManifest } from '../../manifest/format-manifest.ts';
import { completionItem, documentSymbol, hoverOf, signatureHelp } from './answers.ts';
import { codeActions } from './code-actions.ts';
import { type Editor, guarded } from './editor.ts';
import { isMarked, isWithin, rangeOfProblem } from './text-places.ts';

export function answerRequests(editor: Editor): void {
  answerReading(editor);
  answerWriting(editor);
}

function answerReading(editor: Editor): void {
  const { connection, checker, opened, manifest } = editor;
  connection.onHover(
    guarded(editor, null, ({ textDocument, position }) => {
      const found = opened(textDocument.uri);
      if (found === null) return null;
      const { document, file, plain } = found;
      const told = file.kind === 'manifest' ? describeAt(plain.text, plain.offsetAt(position)) : null;
      const problems = (checker.knownProblemsOf(document) ?? []).filter(
        (problem) => problem.file === file.file && isWithin(position, rangeOfProblem(problem, isMarked(document))),
      );
      return hoverOf(told, problems, plain);
    }),
  );
  connection.onSignatureHelp(
    guarded(editor, null, ({ textDocument, position }) => {
      const plain = manifest(textDocument.uri)?.plain;
      return plain === undefined ? null : signatureHelp(signatureAt(plain.text, plain.offsetAt(position)));
    }),
  );
  connection.onDocumentSymbol(
    guarded(editor, [], ({ textDocument }) => {
      const plain = manifest(textDocument.uri)?.plain;
      return plain === undefined ? [] : outlineOf(plain.text).map((entry) => documentSymbol(entry, plain));
    }),
  );
}

function answerWriting(editor: Editor): void {
  const { connection, projects, checker, opened, manifest } = editor;
  connection.onCompletion(
    guarded(editor, [], ({ textDocument, position }) => {
      const found = manifest(textDocument.uri);
      if (found === null) return [];
      const { file, plain } = found;
      return completionsAt(plain.text, plain.offsetAt(position), projects.surroundingsOf(file.root)).map(
        (completion, index) => completionItem(completion, index, plain),
      );
    }),
  );
  connection.onCodeAction(
    guarded(editor, [], async ({ textDocument, range, context: { only } }) => {
      const found = opened(textDocument.uri);
      if (found === null) return [];
      const problems = await checker.problemsOf(found.document);
      return codeActions({ ...found, problems, range, ...(only === undefined ? {} : { only }) });
    }),
  );
  connection.onDocumentFormatting(
    guarded(editor, [], ({ textDocument }) => {
      const found = manifest(textDocument.uri);
      if (found === null) return [];
      const { file, plain } = found;
      const formatted = formatManifest(plain.text, file.file).text;
      if (formatted === plain.text) return [];
      const { text, ...place } = editBetween(plain.text, formatted);
      return [{ range: plain.rangeOf(place), newText: text }];
    }),
  );
}
