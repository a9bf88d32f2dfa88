/** What is asked about the text at a place: what stands there, what can be written, what can be mended, how it is laid out. */
import type { Completion } from '../../authoring/completion.ts';
import { completionsAt } from '../../authoring/completions-at.ts';
import { configurationCompletionsAt, describeConfigurationAt } from '../../authoring/configuration-at.ts';
import { describeAt, type Told } from '../../authoring/describe-at.ts';
import { editBetween } from '../../authoring/edit-between.ts';
import { outlineOf } from '../../authoring/outline.ts';
import { signatureAt } from '../../authoring/signature-at.ts';
import { catalogue } from '../../catalogue.ts';
import { formatManifest } from '../../manifest/format-manifest.ts';
import type { RuleEntry } from '../../problem/problem.ts';
import { completionItem, documentSymbol, hoverOf, signatureHelp } from './answers.ts';
import { codeActions } from './code-actions.ts';
import { type Editor, guarded } from './editor.ts';
import type { OpenProjects } from './open-projects.ts';
import type { OpenedDocument } from './opened-document.ts';
import { isMarked, isWithin, rangeOfProblem } from './text-places.ts';

export function answerRequests(editor: Editor): void {
  answerReading(editor);
  answerWriting(editor);
}

function answerReading(editor: Editor): void {
  const { connection, checker, opened, manifest } = editor;
  connection.onHover(
    guarded(editor, null, async ({ textDocument, position }) => {
      const found = opened(textDocument.uri);
      if (found === null) return null;
      const { document, file, plain } = found;
      const told = await toldAt(editor, found, plain.offsetAt(position));
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
  const { connection, checker, opened, manifest } = editor;
  connection.onCompletion(
    guarded(editor, [], async ({ textDocument, position }) => {
      const found = opened(textDocument.uri);
      if (found === null) return [];
      const offered = await offeredAt(editor, found, found.plain.offsetAt(position));
      return offered.map((completion, index) => completionItem(completion, index, found.plain));
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

async function toldAt({ projects }: Editor, { file, plain }: OpenedDocument, offset: number): Promise<Told | null> {
  if (file.kind === 'manifest') return describeAt(plain.text, offset);
  if (file.kind !== 'configuration') return null;
  return describeConfigurationAt(plain.text, offset, await rulesOf(projects, file.root));
}

async function offeredAt({ projects }: Editor, { file, plain }: OpenedDocument, offset: number): Promise<Completion[]> {
  if (file.kind === 'manifest') return completionsAt(plain.text, offset, projects.surroundingsOf(file.root));
  if (file.kind !== 'configuration') return [];
  return configurationCompletionsAt(plain.text, offset, await rulesOf(projects, file.root));
}

/** All that there are, the team's own among them. */
async function rulesOf(projects: OpenProjects, root: string): Promise<readonly RuleEntry[]> {
  return [...catalogue, ...(await projects.teamOf(root)).pageRules];
}
