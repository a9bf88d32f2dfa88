/** Quick fixes of problems, and all certain repairs of a document at once, as the protocol has them. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editBetween } from '../../authoring/edit-between.ts';
import { quickFixes } from '../../authoring/quick-fixes.ts';
import type { Problem } from '../../problem/problem.ts';
import { mendManifestFile } from '../fix-files.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { KnownFile } from './known-file.ts';
import { manifestOf } from './open-projects.ts';
import type { OpenedDocument } from './opened-document.ts';
import { isMarked, meet, type PlainText } from './text-places.ts';

/** What editors ask for by this name when they save, where their user says so. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.scimanifest`;

export interface Asked extends OpenedDocument {
  /** What was found in the document as it is. */
  readonly problems: readonly Problem[];
  readonly range: Range;
  /** The kinds that are wanted; left out: all. */
  readonly only?: readonly string[];
}

export async function codeActions(asked: Asked): Promise<CodeAction[]> {
  const { file, only } = asked;
  const wants = (kind: string) =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
  return [
    ...(wants(CodeActionKind.QuickFix) && file.kind === 'manifest' ? fixActions(asked) : []),
    ...(wants(FIX_ALL) ? await fixAll(asked) : []),
  ];
}

function fixActions({ document, file, plain, problems, range }: Asked): CodeAction[] {
  const manifest = manifestOf(file, plain.text);
  return problems
    .map((problem) => ({ problem, diagnostic: diagnosticOf(problem, file, isMarked(document)) }))
    .filter(({ diagnostic }) => meet(diagnostic.range, range))
    .flatMap(({ problem, diagnostic }) =>
      quickFixes(manifest, problem).map(({ title, edit, preferred }) =>
        action(CodeActionKind.QuickFix, title, document, plain, edit, { diagnostic, preferred }),
      ),
    );
}

/** As `lint --fix` makes them. */
async function fixAll({ document, file, plain }: Asked): Promise<CodeAction[]> {
  const { text } = plain;
  const mended =
    file.kind === 'manifest'
      ? (await mendManifestFile({ id: file.id, file: file.file, text })).text
      : await mendedPage(file, text);
  if (mended === text) return [];
  return [action(FIX_ALL, 'Make all certain repairs', document, plain, editBetween(text, mended))];
}

/** A page that is generated is mended in its manifest. */
async function mendedPage({ kind, file }: KnownFile, text: string): Promise<string> {
  if (kind !== 'page') return text;
  const { mendPage } = await import('../fix-files.ts');
  return (await mendPage({ file, text }, { err: () => {} })).text;
}

function action(
  kind: string,
  title: string,
  document: TextDocument,
  plain: PlainText,
  edit: { readonly start: number; readonly end: number; readonly text: string },
  of?: { readonly diagnostic: Diagnostic; readonly preferred: boolean },
): CodeAction {
  const change = { range: plain.rangeOf(edit), newText: edit.text };
  return {
    title,
    kind,
    edit: { changes: { [document.uri]: [change] } },
    ...(of === undefined ? {} : { diagnostics: [of.diagnostic], isPreferred: of.preferred }),
  };
}
