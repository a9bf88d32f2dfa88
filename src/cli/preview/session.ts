/** What a running preview knows: the project as it stands on the disk, brought up to date file by file. */
import path from 'node:path';
import { isFile, isFolder } from '../../disk/look.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { APPROVALS } from '../../manifest/side-files.ts';
import type { PlaceOfLine } from '../../preview/markdown/place.ts';
import { movedBase } from '../../preview/site/moved-base.ts';
import {
  gradeOf,
  type PreviewConnector,
  type PreviewInput,
  previewConnector,
  removedConnectors,
} from '../../preview/site/preview-connector.ts';
import { type BaseState, findPlaces, prepareInput, type SitePartInput } from '../../preview/site/site-part.ts';
import { textOrder } from '../../problem/text-order.ts';
import { readTemplates, type TemplateTexts } from '../../read-templates.ts';
import { CHANGE_SEVERITIES } from '../../review/change.ts';
import { deployedIn } from '../deploy/deployed-digests.ts';
import { connectorOfFile } from '../project/changed-files.ts';
import { findApproversHere } from '../project/find-approvers.ts';
import { readManifestText, readProject } from '../project/project.ts';
import { readBase } from './base-project.ts';

export interface SessionOptions {
  /** Absolute. */
  readonly root: string;
  readonly choice: PageChoice;
  /** A git revision; left out: the merge base with the main branch; `false`: no comparison. */
  readonly base?: string | false;
}

/** What an update touched. */
export interface SessionUpdate {
  readonly all: boolean;
  readonly connectors: readonly string[];
}

export class PreviewSession {
  private readonly options: SessionOptions;
  private baseState: BaseState | null = null;
  private texts: TemplateTexts = new Map();
  private input: PreviewInput;
  private readonly places = new WeakMap<PreviewConnector, PlaceOfLine>();
  private readonly known = new Map<string, PreviewConnector>();

  constructor(options: SessionOptions) {
    this.options = options;
    this.input = this.readInput();
    this.readAll();
  }

  get base(): string | null {
    return this.input.base?.name ?? null;
  }

  /** What the command was told of pages. */
  get choice(): PageChoice {
    return this.options.choice;
  }

  /** As they were read last. */
  get templates(): TemplateTexts {
    return this.texts;
  }

  get connectors(): readonly PreviewConnector[] {
    return sortConnectors(this.known.values());
  }

  connector(id: string): PreviewConnector | null {
    return this.known.get(id) ?? null;
  }

  /** Found once for each state of a connector, when its page is looked at. */
  placeOfLine(connector: PreviewConnector): PlaceOfLine | null {
    const found = this.places.get(connector) ?? findPlaces(connector, this.input);
    if (found !== null) this.places.set(connector, found);
    return found;
  }

  /** Files were saved, made or removed. One manifest costs one connector; a template may show in all of them. */
  update(files: ReadonlySet<string>): SessionUpdate {
    const connectorFolder = path.join(this.options.root, 'connectors');
    const inFolder = [...files].filter((file) => path.dirname(file) === connectorFolder);
    const manifests = [...new Set(inFolder.map(manifestOf))].filter((file) => file !== null);
    const templateFolder = `${path.join(this.options.root, 'templates')}${path.sep}`;
    const isForAll = (file: string) =>
      (file.startsWith(templateFolder) && /\.(?:hbs|json)$/u.test(file)) ||
      file === path.join(connectorFolder, APPROVALS);
    if ([...files].some(isForAll) || (manifests.some((file) => this.mayMove(file)) && this.hasMoved())) {
      this.input = this.readInput();
      this.readAll();
      return { all: true, connectors: [] };
    }
    this.readEach(manifests);
    return { all: false, connectors: manifests.map((file) => path.basename(file, '.json')) };
  }

  /** Only a file that came, went, or holds another app by now can make a move: all others are compared in place. */
  private mayMove(file: string): boolean {
    if (this.baseState === null) return false;
    const old = this.baseState.manifests.get(path.basename(file, '.json'));
    const place = placeIn(this.options.root, 'connectors', path.basename(file));
    if (old === undefined || !isFile(place)) return true;
    return nameIn(old.text) !== nameIn(readManifestText(place).text);
  }

  /** Whether other connectors than before are in other files than in the base. */
  private hasMoved(): boolean {
    const moved = this.movedBase();
    const ids = (base: Pick<BaseState, 'manifests'> | null) =>
      [...(base?.manifests ?? [])]
        .map(([id, manifest]) => `${id} ${manifest.id}`)
        .sort()
        .join('\n');
    return ids(moved) !== ids(this.input.base);
  }

  /** The manifests that are not as they were read. */
  staleFiles(): ReadonlySet<string> {
    const { root } = this.options;
    const stale = manifestsOf(root).filter(({ id, text }) => this.known.get(id)?.manifest !== text);
    return new Set(stale.map(({ file }) => path.join(root, file)));
  }

  private readInput(): PreviewInput {
    const { root, choice, base } = this.options;
    const templates = readTemplates(root);
    this.texts = templates;
    this.baseState = readBase(root, base, templates);
    return prepareInput({ templates, choice, base: this.movedBase(), ...readRecordsOf(root) });
  }

  private movedBase(): BaseState | null {
    return this.baseState === null ? null : movedBase(this.baseState, manifestsOf(this.options.root));
  }

  private readAll(): void {
    const { root } = this.options;
    const manifests = manifestsOf(root);
    const before = new Map(this.known);
    this.known.clear();
    for (const manifest of manifests)
      this.known.set(manifest.id, withLastPage(previewConnector(manifest, this.input), before.get(manifest.id)));
    for (const gone of removedConnectors(new Set(this.known.keys()), this.input)) this.known.set(gone.id, gone);
  }

  /** One that cannot be read keeps none of the others from being read. */
  private readEach(files: readonly string[]): void {
    const errors: unknown[] = [];
    for (const file of files) {
      try {
        this.readOne(file);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }

  private readOne(file: string): void {
    const id = path.basename(file, '.json');
    const place = placeIn(this.options.root, 'connectors', path.basename(file));
    if (isFile(place)) {
      const made = previewConnector(readManifestText(place), this.input);
      this.known.set(id, withLastPage(made, this.known.get(id)));
      return;
    }
    this.known.delete(id);
    const present = new Set([...(this.input.base?.manifests.keys() ?? [])].filter((other) => other !== id));
    for (const gone of removedConnectors(present, this.input)) this.known.set(id, gone);
  }
}

/** The first name in a text, whether or not it is sound. */
function nameIn(text: string): string {
  return /"name"\s*:\s*"([^"]*)"/u.exec(text)?.[1] ?? '';
}

/** While a manifest is being mended, its page stays as it was. */
function withLastPage(connector: PreviewConnector, before: PreviewConnector | undefined): PreviewConnector {
  if (connector.page !== null || before === undefined) return connector;
  return { ...connector, lastPage: before.page ?? before.lastPage };
}

/** The folder may go while the preview runs, with a checkout for instance; that ends nothing. */
function manifestsOf(root: string): readonly ManifestText[] {
  return isFolder(placeIn(root, 'connectors')) ? readProject(root).manifests : [];
}

/**
 * What stands beside the manifests: which changes were approved, and what was deployed. No text of approvals where there
 * are none, or they cannot be read: then nothing is approved.
 */
export function readRecordsOf(root: string): Pick<SitePartInput, 'approvals' | 'approvers' | 'deployed'> {
  const place = placeIn(root, 'connectors', APPROVALS);
  const approvals = isFile(place) ? readIfThere(place) : null;
  return { approvals, approvers: findApproversHere(root, approvals), deployed: deployedIn(root) };
}

/** Those with the gravest changes first, then in the order of their names. */
export function sortConnectors(connectors: Iterable<PreviewConnector>): PreviewConnector[] {
  const order = new Intl.Collator('en', { numeric: true });
  return [...connectors].sort(
    (a, b) => gravity(a) - gravity(b) || order.compare(a.name, b.name) || textOrder(a.id, b.id),
  );
}

/** Small where much is at stake. */
function gravity(connector: PreviewConnector): number {
  const grade = gradeOf(connector);
  return grade === null ? CHANGE_SEVERITIES.length : CHANGE_SEVERITIES.indexOf(grade);
}

/** The manifest that a saved file in its folder is, or belongs to. */
function manifestOf(file: string): string | null {
  const id = connectorOfFile(path.basename(file));
  return id === null ? null : path.join(path.dirname(file), `${id}.json`);
}
