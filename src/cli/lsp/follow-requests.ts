/**
 * Ways from one place to others. From a manifest: to the thing that a label names, or to the lines of the page
 * (definition), of all outputs (implementation). From an output: to the manifest (definition), to the template (type
 * definition).
 */
import type { Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { subjectAt } from '../../authoring/subject-at.ts';
import { targetsAt } from '../../authoring/targets-at.ts';
import { isFile } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import type { OutputName } from '../../trace/outputs.ts';
import { type Editor, guarded } from './editor.ts';
import { linesMadeBy, type MadeBy, makersOf } from './follow.ts';
import { uriOf } from './known-file.ts';
import type { OpenedDocument } from './opened-document.ts';

export function answerFollowing(editor: Editor): void {
  const { connection, opened } = editor;
  connection.onDefinition(
    guarded(editor, [], async ({ textDocument, position }) => {
      const found = opened(textDocument.uri);
      if (found === null) return [];
      if (found.file.kind !== 'manifest') return [...(await makers(editor, found, position)).manifest];
      const targets = targetsAt(found.plain.text, found.plain.offsetAt(position));
      if (targets.length > 0)
        return targets.map((place) => ({ uri: textDocument.uri, range: found.plain.rangeOf(place) }));
      return linesFrom(found, position, ['tutorial.md']);
    }),
  );
  connection.onImplementation(
    guarded(editor, [], async ({ textDocument, position }) => {
      const found = editor.manifest(textDocument.uri);
      return found === null ? [] : linesFrom(found, position);
    }),
  );
  connection.onTypeDefinition(
    guarded(editor, [], async ({ textDocument, position }) => {
      const found = opened(textDocument.uri);
      return found === null || found.file.kind === 'manifest'
        ? []
        : [...(await makers(editor, found, position)).template];
    }),
  );
}

type Position = TextDocumentPositionParams['position'];

/** From what is written; while that cannot be read, from what was saved. */
async function linesFrom(
  { file, plain }: OpenedDocument,
  position: Position,
  outputs?: readonly OutputName[],
): Promise<Location[]> {
  const pointer = subjectAt(plain.text, plain.offsetAt(position))?.spot.pointer;
  if (pointer === undefined) return [];
  const place = placeIn(file.root, ...file.file.split('/'));
  return (
    (await linesMadeBy(file, plain.text, pointer, outputs)) ??
    (await linesMadeBy(file, (isFile(place) ? readIfThere(place) : null) ?? '', pointer, outputs)) ??
    []
  );
}

async function makers({ opened }: Editor, { file, plain }: OpenedDocument, { line }: Position): Promise<MadeBy> {
  const open = opened(uriOf(file.root, `connectors/${file.id}.json`))?.plain.text;
  const made = open === undefined ? null : await makersOf(file, plain.text, line + 1, open);
  if (made !== null && made.manifest.length + made.template.length > 0) return made;
  return makersOf(file, plain.text, line + 1);
}
