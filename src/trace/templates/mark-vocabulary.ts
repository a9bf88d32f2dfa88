import { readVocabulary } from '../../emit/tutorial/read-vocabulary.ts';
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { Vocabulary } from '../../emit/tutorial/vocabulary-shape.ts';
import { withValue } from '../../json/edit.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { splitPointer } from '../../json/json-node.ts';
import { type ManifestPart, partsOf } from '../manifest-nodes.ts';
import type { Marks } from './marks.ts';

/** The vocabularies of a kit, with a mark before each of their texts that makes a line of a page by itself. */
export function markVocabularies(
  files: ReadonlyMap<string, string>,
  { vocabularies }: TemplateKit,
  marks: Marks,
): ReadonlyMap<string, Vocabulary> {
  const marked = new Map<string, Vocabulary>();
  for (const [name, vocabulary] of vocabularies) {
    const path = `vocabularies/${name}.json`;
    marked.set(name, markVocabulary(files.get(path) ?? '', `templates/${path}`, marks) ?? vocabulary);
  }
  return marked;
}

function markVocabulary(text: string, file: string, marks: Marks): Vocabulary | null {
  const { document } = readJsonDocument(text, file);
  if (document === null) return null;
  let marked: unknown = document.value;
  for (const { pointer, value } of [...partsOf(document.value)].filter(isLine)) {
    const { line } = document.place(pointer);
    marked = withValue(marked, pointer, `${marks.at({ file, line, kind: 'vocabulary' })}${value}`);
  }
  return readVocabulary(JSON.stringify(marked), file).vocabulary;
}

/** Names, labels and links go into the lines of templates; a picture's path is no text. */
function isLine({ pointer, name, value }: ManifestPart): boolean {
  const [table] = splitPointer(pointer);
  if (typeof value !== 'string' || value === '') return false;
  return table === 'frontMatter' ? name === 'key' : table === 'prerequisites' || name === 'text' || name === 'alt';
}
