/** What a page can ask for while it is edited, a row an action: data in, data out. */
import type { Surroundings } from '../../../authoring/surroundings.ts';
import { isRecord } from '../../../json/is-record.ts';
import { completeField } from '../../../preview/edit/complete-field.ts';
import type {
  CheckReply,
  CompleteReply,
  EditState,
  OriginReply,
  SaveReply,
} from '../../../preview/edit/edit-replies.ts';
import { readEdits } from '../../../preview/edit/edit-request.ts';
import { tryEdits } from '../../../preview/edit/try-edits.ts';
import type { DeskManifest, EditDesk } from './edit-desk.ts';

export interface ActionContext {
  readonly desk: EditDesk;
  readonly surroundings: () => Surroundings;
  /** Of a line of a connector's page that no value of the manifest makes. */
  readonly originOf: (manifest: DeskManifest, line: number) => OriginReply;
}

/** A request whose manifest is there. */
interface Asked {
  readonly manifest: DeskManifest;
  readonly data: Readonly<Record<string, unknown>>;
}

type Action<Reply> = (asked: Asked, context: ActionContext) => Reply | null;

/** `null`: the request makes no sense. */
const ACTIONS = {
  state: (({ manifest, data }, { desk }) => {
    const { pointer = null, others = [] } = data;
    const edits = readEdits(data['edits'] ?? []);
    const isPlace = pointer === null || typeof pointer === 'string';
    if (!isPlace || edits === null || !Array.isArray(others)) return null;
    return desk.state(manifest, { pointer, others: others.map(String) }, edits);
  }) satisfies Action<EditState>,
  check: (({ manifest, data }) => {
    const edits = readEdits(data['edits']);
    if (edits === null) return null;
    const { problems, canSave } = tryEdits(manifest, edits);
    return { problems, canSave };
  }) satisfies Action<CheckReply>,
  complete: (({ manifest, data }, { surroundings }) => {
    const { pointer, value, cursor } = data;
    const edits = readEdits(data['edits']);
    const isSound = typeof pointer === 'string' && typeof value === 'string' && typeof cursor === 'number';
    if (edits === null || !isSound) return null;
    return { completions: completeField(manifest.text, edits, { pointer, value, cursor }, surroundings()) };
  }) satisfies Action<CompleteReply>,
  save: (({ manifest, data }, { desk }) => {
    const edits = readEdits(data['edits']);
    const { base } = data;
    return edits === null || typeof base !== 'string' ? null : desk.save(manifest, base, edits);
  }) satisfies Action<SaveReply>,
  origin: (({ manifest, data }, { originOf }) => {
    const { line } = data;
    return typeof line === 'number' && Number.isInteger(line) ? originOf(manifest, line) : null;
  }) satisfies Action<OriginReply>,
  undo: (({ manifest }, { desk }) => desk.step(manifest, 'undo')) satisfies Action<SaveReply>,
  redo: (({ manifest }, { desk }) => desk.step(manifest, 'redo')) satisfies Action<SaveReply>,
} satisfies Readonly<Record<string, Action<unknown>>>;

export type ActionName = keyof typeof ACTIONS;

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name);
}

/** @returns `null` where there is no such manifest, or the request makes no sense */
export function act(name: ActionName, data: unknown, context: ActionContext): unknown {
  if (!isRecord(data) || typeof data['id'] !== 'string') return null;
  const manifest = context.desk.read(data['id']);
  return manifest === null ? null : ACTIONS[name]({ manifest, data }, context);
}
