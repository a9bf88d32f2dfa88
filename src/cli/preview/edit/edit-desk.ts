/** The manifests that are edited in their pages: read from the disk each time, and written only where nobody else wrote. */
import path from 'node:path';
import { resolveConnector } from '../../../connector/resolve-connector.ts';
import { isFile } from '../../../disk/look.ts';
import { Obstacle } from '../../../disk/obstacle.ts';
import { type Place, placeIn } from '../../../disk/place.ts';
import { writeWhole } from '../../../disk/write-file.ts';
import { digestOf } from '../../../generate/digest.ts';
import type { ManifestText } from '../../../generate/generate-connector.ts';
import { valueAt } from '../../../json/json-node.ts';
import { isConnectorId } from '../../../manifest/connector-id.ts';
import { descriptionAt } from '../../../manifest/description-at.ts';
import { readManifest } from '../../../manifest/read-manifest.ts';
import { applyEdits } from '../../../preview/edit/apply-edits.ts';
import {
  afterStepBack,
  type EditHistory,
  NO_HISTORY,
  stepBack,
  type Way,
  withStep,
} from '../../../preview/edit/edit-history.ts';
import type { EditState, SaveReply, Version } from '../../../preview/edit/edit-replies.ts';
import type { PageEdit } from '../../../preview/edit/edit-request.ts';
import { formAt } from '../../../preview/edit/form-at.ts';
import { linksBehind } from '../../../preview/edit/links-behind.ts';
import { editOverview } from '../../../preview/edit/overview.ts';
import { tryEdits } from '../../../preview/edit/try-edits.ts';
import { type OpenQuestion, openQuestions } from '../../../readiness/open-questions.ts';
import { readManifestText } from '../../project/project.ts';

/** A manifest as it stands on the disk at this moment. */
export interface DeskManifest extends ManifestText {
  readonly place: Place;
  /** What tells this text from every other one. */
  readonly base: string;
}

/** A passage of the page, or a place that was chosen. */
export interface AskedPlace {
  /** `null`: what there is to do. */
  readonly pointer: string | null;
  /** What else has a hand in the passage. */
  readonly others: readonly string[];
}

export class EditDesk {
  readonly root: string;
  private readonly histories = new Map<string, EditHistory>();
  private readonly onWrite: (file: string) => void;

  /** @param onWrite told the absolute path of each manifest that was written */
  constructor(root: string, onWrite: (file: string) => void) {
    this.root = root;
    this.onWrite = onWrite;
  }

  /** `null` where there is no such manifest. */
  read(id: string): DeskManifest | null {
    if (!isConnectorId(id)) return null;
    const place = placeIn(this.root, 'connectors', `${id}.json`);
    if (!isFile(place)) return null;
    const manifest = readManifestText(place);
    return { ...manifest, place, base: digestOf(manifest.text) };
  }

  /**
   * What a page shows: the form for a place, or without one, what there is to do.
   *
   * @param edits what was filled in and cannot be saved yet
   */
  state(
    { id, file, text, base }: DeskManifest,
    { pointer, others }: AskedPlace,
    edits: readonly PageEdit[],
  ): EditState {
    const { document, manifest, slips } = readManifest(applyEdits(text, edits) ?? text, file);
    const [slip] = slips;
    const value = document?.value ?? null;
    const questions: readonly OpenQuestion[] =
      manifest === null ? [] : openQuestions(resolveConnector(manifest, id, file));
    const history = this.histories.get(id) ?? NO_HISTORY;
    const form = pointer === null ? null : formAt(value, pointer, questions);
    return {
      base,
      canUndo: stepBack(history, 'undo', text) !== null,
      canRedo: stepBack(history, 'redo', text) !== null,
      broken: document === null && slip !== undefined ? `Line ${slip.line}: ${slip.message}` : null,
      form,
      behind: linksBehind(value, form, others),
      overview: editOverview(value, questions),
    };
  }

  save(manifest: DeskManifest, base: string, edits: readonly PageEdit[]): SaveReply {
    if (manifest.base !== base) return this.conflict(manifest, edits);
    const { text, problems, canSave } = tryEdits(manifest, edits);
    if (text === null || !canSave) return { status: 'refused', problems };
    return this.write(manifest, text, edits, (history) =>
      text === manifest.text ? history : withStep(history, { before: manifest.text, after: text }),
    );
  }

  step(manifest: DeskManifest, way: Way): SaveReply {
    const history = this.histories.get(manifest.id) ?? NO_HISTORY;
    const step = stepBack(history, way, manifest.text);
    if (step === null) return this.conflict(manifest, []);
    const text = way === 'undo' ? step.before : step.after;
    return this.write(manifest, text, [], (known) => afterStepBack(known, way));
  }

  private write(
    { id, place, text: before }: DeskManifest,
    text: string,
    edits: readonly PageEdit[],
    follow: (history: EditHistory) => EditHistory,
  ): SaveReply {
    try {
      writeWhole(place, text, before);
    } catch (error) {
      const now = error instanceof Obstacle ? this.read(id) : null;
      // Only what somebody else wrote in this moment is a conflict; every other obstacle is told as it is.
      if (now === null || now.text === before) throw error;
      return this.conflict(now, edits);
    }
    this.histories.set(id, follow(this.histories.get(id) ?? NO_HISTORY));
    this.onWrite(path.join(this.root, 'connectors', `${id}.json`));
    return { status: 'saved', base: digestOf(text) };
  }

  /** Both versions of each value that was to be written. */
  private conflict({ base, text, file }: DeskManifest, edits: readonly PageEdit[]): SaveReply {
    const theirs = readManifest(text, file).document?.value;
    const versions = edits.flatMap((edit): Version[] =>
      edit.op === 'set' || edit.op === 'unset'
        ? [
            {
              title: descriptionAt(edit.pointer)?.title ?? '',
              yours: edit.op === 'set' ? edit.value : null,
              theirs: valueAt(theirs, edit.pointer) ?? null,
            },
          ]
        : [],
    );
    return { status: 'conflict', base, versions };
  }
}
