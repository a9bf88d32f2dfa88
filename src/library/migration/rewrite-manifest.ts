/** A manifest with another form and with place-holders for names of products, and not a byte changed besides. */
import { editText, type TextEdit } from '../../json/edit-text.ts';
import { isRecord } from '../../json/is-record.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { fixManifest } from '../../lint/fix-manifest.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TargetForm } from './target-form.ts';

export interface FormEdit {
  readonly pointer: string;
  /** `null`: nothing was said. */
  readonly before: string | null;
  readonly after: string;
}

export interface RewrittenManifest {
  readonly text: string;
  readonly edits: readonly FormEdit[];
  /** The names of products that became place-holders, each at the place that it had. */
  readonly names: readonly Problem[];
}

/** In the order in which they stand in a manifest. */
const KEYS = ['edition', 'vocabulary', 'portal', 'navigation', 'includes'] as const;

const MARK = '\uFEFF';

/** @param given a manifest that fits its schema */
export function rewriteManifest(given: string, file: string, id: string, form: TargetForm): RewrittenManifest {
  // A byte order mark would shift every place.
  const mark = given.startsWith(MARK) ? MARK : '';
  const text = given.slice(mark.length);
  const { document } = readJsonDocument(text, file);
  const said = document !== null && isRecord(document.value) ? document.value['tutorial'] : null;
  if (!isRecord(said)) return { text: given, edits: [], names: [] };
  const edits = KEYS.flatMap((key): (FormEdit & { readonly edit: TextEdit })[] => {
    const before = said[key];
    const after = form[key];
    const pointer = `/tutorial/${key}`;
    if (after === undefined || before === after) return [];
    if (before !== undefined)
      return [{ pointer, before: String(before), after, edit: { op: 'replace', path: pointer, value: after } }];
    const previous = KEYS[KEYS.indexOf(key) - 1];
    const behind = previous === undefined ? {} : { after: previous };
    return [{ pointer, before: null, after, edit: { op: 'add', path: pointer, value: after, ...behind } }];
  });
  const edited = editText(
    text,
    edits.map(({ edit }) => edit),
  );
  const fixed = fixManifest(edited ?? text, file, id);
  return {
    text: mark + fixed.text,
    edits: edits.map(({ pointer, before, after }) => ({ pointer, before, after })),
    names: fixed.fixed,
  };
}
